/* The insert menu: a small form per block, which becomes the lines of the block. */
import { insert } from './paste.js';

const linesOf = form => {
  const sent = new FormData(form);
  const data = Object.fromEntries(sent);
  data.slugs = sent.getAll('slugs').join(', ');
  const title = [data.title, ...sent.getAll('roles')].filter(Boolean).join(' ').trim();
  const marks = data.minutes ? ` {minuten=${data.minutes}}` : '';
  const body = [data.body, data.slugs].map(text => (text ?? '').trim()).filter(Boolean).join('\n\n');
  return `:::${form.dataset.block}${title ? ` ${title}` : ''}${marks}\n${body}\n:::\n`;
};

export const listenForBlocks = area => {
  document.querySelectorAll('[data-opens^="block-"]').forEach(button => button.addEventListener('click', () => {
    const dialog = document.getElementById(button.dataset.opens);
    button.closest('details')?.removeAttribute('open');
    dialog.showModal();
  }));
  document.querySelectorAll('dialog form[data-block]').forEach(form => form.addEventListener('submit', event => {
    event.preventDefault();
    const dialog = form.closest('dialog');
    dialog.close();
    const before = area.value.slice(0, area.selectionStart);
    const gap = before && !before.endsWith('\n\n') ? (before.endsWith('\n') ? '\n' : '\n\n') : '';
    insert(area, `${gap}${linesOf(form)}\n`);
    form.reset();
  }));
};
