/* What is wrong with the text, by line; a line leads to its field, or to its
   place in the whole text. */
export class Issues {
  constructor(list, line, go) {
    this.list = list;
    this.line = line;
    this.go = go;
  }

  show(found) {
    const row = document.getElementById('issue-row').content.firstElementChild;
    this.list.replaceChildren(...found.map(issue => {
      const item = row.cloneNode(true);
      const button = item.querySelector('button');
      button.textContent = `${this.line} ${issue.line}`;
      button.addEventListener('click', () => this.go(issue.line, issue.field));
      item.querySelector('span').textContent = issue.text;
      return item;
    }));
    document.getElementById('issue-count').textContent = found.length ? `(${found.length})` : '';
    document.getElementById('no-issues').hidden = found.length > 0;
  }
}
