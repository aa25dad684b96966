/* What is pasted from a word processor or a web page becomes clean Markdown. */
import TurndownService from '../lib/turndown.js';
import { tables } from '../lib/turndown-plugin-gfm.js';

const converter = new TurndownService({
  headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '_', hr: '---', codeBlockStyle: 'fenced',
});
converter.use(tables);
converter.remove(['style', 'script', 'title', 'meta', 'link', 'button', 'form', 'iframe']);
/* A page has its own title, so headings start at the second level. */
converter.addRule('heading', {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  replacement: (text, node) => {
    const level = Math.min(4, Math.max(2, Number(node.nodeName[1])));
    return text.trim() ? `\n\n${'#'.repeat(level)} ${text.trim()}\n\n` : '';
  },
});
converter.addRule('picture', { filter: 'img', replacement: () => '' });
converter.addRule('empty emphasis', {
  filter: node => ['B', 'STRONG', 'I', 'EM'].includes(node.nodeName) && !node.textContent.trim(),
  replacement: text => text,
});

/** Word writes its lists as paragraphs with a bullet and a style. */
const mendLists = page => {
  page.querySelectorAll('p[class*="MsoList"], p[style*="mso-list"]').forEach(paragraph => {
    const bullet = paragraph.querySelector('span[style*="mso-list:Ignore"], span[style*="mso-list: Ignore"]');
    const mark = bullet?.textContent.trim() ?? '';
    bullet?.remove();
    const ordered = /^\d+[.)]/.test(mark);
    const before = paragraph.previousElementSibling;
    const list = before?.dataset?.word === String(ordered) ? before : page.createElement(ordered ? 'ol' : 'ul');
    if (list !== before) {
      list.dataset.word = String(ordered);
      paragraph.before(list);
    }
    const item = page.createElement('li');
    item.innerHTML = paragraph.innerHTML.replace(/^[·•o§]\s*(&nbsp;|\s)*/u, '');
    list.append(item);
    paragraph.remove();
  });
};

const clean = html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('o\\:p, style, script, meta, link').forEach(node => {
    if (!node.textContent.trim() || node.nodeName !== 'O:P') node.remove();
  });
  /* Google Docs wraps everything in one bold element that is not bold. */
  page.querySelectorAll('b[style*="font-weight:normal"], b[style*="font-weight: normal"]').forEach(bold => bold.replaceWith(...bold.childNodes));
  mendLists(page);
  return page.body;
};

export const toMarkdown = html => converter.turndown(clean(html))
  .replaceAll('\u00a0', ' ')
  .replace(/^- {2,}/gm, '- ')
  .replace(/^(\d+)\. {2,}/gm, '$1. ')
  .replace(/[ \t]+$/gm, '')
  .replace(/\n{3,}/g, '\n\n')
  .trim();

const worthIt = html => /<(h[1-6]|p|ul|ol|li|table|a|b|strong|i|em|br|blockquote|div)\b/i.test(html);

/** Inserts text at the caret so that the browser can undo it. */
export const insert = (area, text) => {
  area.focus();
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

export const listenForPaste = area => area.addEventListener('paste', event => {
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (!worthIt(html)) return;
  event.preventDefault();
  insert(area, toMarkdown(html));
});
