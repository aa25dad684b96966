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

const listOf = (page, ordered) => {
  const list = page.createElement(ordered ? 'ol' : 'ul');
  list.dataset.word = String(ordered);
  return list;
};

/** The list that an item of Word goes on with: the one before it, or a new one in its last item. */
const placeOf = (page, paragraph, ordered, level) => {
  let list = paragraph.previousElementSibling;
  if (!list?.dataset?.word || (level === 1 && list.dataset.word !== String(ordered))) {
    list = listOf(page, ordered);
    paragraph.before(list);
  }
  for (let depth = 1; depth < level && list.lastElementChild; depth += 1) {
    const item = list.lastElementChild;
    list = item.querySelector(':scope > ul, :scope > ol') ?? item.appendChild(listOf(page, ordered));
  }
  return list;
};

/** Word writes its lists as paragraphs with a bullet and a style that tells the level. */
const mendLists = page => {
  page.querySelectorAll('p[class*="MsoList"], p[style*="mso-list"]').forEach(paragraph => {
    const bullet = paragraph.querySelector('span[style*="mso-list:Ignore"], span[style*="mso-list: Ignore"]');
    const level = Number(/level(\d)/.exec(paragraph.getAttribute('style'))?.[1] ?? 1);
    const mark = bullet?.textContent.trim() ?? '';
    bullet?.remove();
    const list = placeOf(page, paragraph, /^(\d+|[a-z])[.)]/.test(mark), level);
    const item = page.createElement('li');
    item.innerHTML = paragraph.innerHTML.replace(/^[·•o§]\s*(&nbsp;|\s)*/u, '');
    list.append(item);
    paragraph.remove();
  });
};

/** A table of the portal has its headings in the first row, and plain text in its cells. */
const mendTables = page => {
  page.querySelectorAll('table').forEach(table => {
    table.querySelectorAll('p, div').forEach(block => block.replaceWith(...block.childNodes, ' '));
    table.querySelectorAll('tr:first-child > td').forEach(cell => {
      if (cell.parentElement !== table.rows[0]) return;
      const heading = page.createElement('th');
      heading.textContent = cell.textContent.trim();
      cell.replaceWith(heading);
    });
  });
};

/** What leads nowhere that a reader may go is no link. */
const mendLinks = page => page.querySelectorAll('a').forEach(link => {
  if (!/^(https?:|mailto:|\/|#)/i.test(link.getAttribute('href') ?? '')) link.replaceWith(...link.childNodes);
});

const clean = html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('o\\:p, style, script, meta, link').forEach(node => {
    if (!node.textContent.trim() || node.nodeName !== 'O:P') node.remove();
  });
  /* Google Docs wraps everything in one bold element that is not bold. */
  page.querySelectorAll('b').forEach(bold => {
    if (bold.style.fontWeight === 'normal') bold.replaceWith(...bold.childNodes);
  });
  page.querySelectorAll('li > p:only-child, li > p:first-child').forEach(text => text.replaceWith(...text.childNodes));
  mendLists(page);
  mendTables(page);
  mendLinks(page);
  return page.body;
};

export const toMarkdown = html => converter.turndown(clean(html))
  .replaceAll('\u00a0', ' ')
  .replace(/^( *)- {2,}/gm, '$1- ')
  .replace(/^( *\d+)\. {2,}/gm, '$1. ')
  .replace(/(\S) {2,}/g, '$1 ')
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
