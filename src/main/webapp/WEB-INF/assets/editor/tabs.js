/* Form and whole text: two ways to see one document. What was changed in one is in the other. */
import { ask } from './server.js';
import { controlAt } from './places.js';

export class Tabs {
  constructor(changes, editor, checked, show) {
    this.changes = changes;
    this.editor = editor;
    this.checked = checked;
    this.show = show;
    this.tabs = [...document.querySelectorAll('[role="tab"]')];
    this.tabs.forEach((tab, at) => {
      tab.addEventListener('click', () => this.open(tab));
      tab.addEventListener('keydown', event => {
        if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
          const next = this.tabs[(at + 1) % this.tabs.length];
          this.open(next).then(() => next.focus());
        }
      });
    });
  }

  get source() {
    return this.tabs.find(tab => tab.id === 'tab-source');
  }

  async open(tab) {
    if (tab.getAttribute('aria-selected') === 'true') return;
    if (!await this.check()) return;
    this.tabs.forEach(one => {
      const chosen = one === tab;
      one.setAttribute('aria-selected', chosen);
      one.tabIndex = chosen ? 0 : -1;
      document.getElementById(one.getAttribute('aria-controls')).hidden = !chosen;
    });
  }

  /** Reads the document as it stands now; true when both sides are in step. */
  async check() {
    const typed = this.changes.count;
    try {
      const answer = await ask(`/cms/nakijken/${this.editor.id}`, this.changes.payload());
      this.checked(answer);
      if (typed === this.changes.count) this.changes.take(answer);
      return true;
    } catch (error) {
      this.show.failed(error);
      return false;
    }
  }

  get form() {
    return this.tabs.find(tab => tab.id === 'tab-form');
  }

  /** Goes to the field that a line belongs to, or to the line itself where there is none. */
  async place(number, name) {
    await this.check();
    const control = controlAt(this.changes.form, this.changes.text, number, name);
    if (!control) return this.line(number);
    await this.open(this.form);
    control.focus();
    control.scrollIntoView({ block: 'center' });
    return true;
  }

  /** Goes to a line of the whole text. */
  async line(number) {
    await this.open(this.source);
    const area = this.changes.source;
    const lines = area.value.split('\n');
    const from = lines.slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(from, from + (lines[number - 1] ?? '').length);
    area.scrollIntoView({ block: 'nearest' });
    area.scrollTop = Math.max(0, (number - 5) * area.scrollHeight / lines.length);
  }
}
