/* What waits from before: copies on the server, of other tabs and of a crash, and copies that only
   this browser has. Each can be looked at, taken over, or thrown away by who says so. */
import { ask } from './server.js';
import { copiesHere } from './saving.js';
import { becomeTab, newTab } from './tab.js';

export class Copies {
  constructor(editor, changes, saving, taken, show) {
    Object.assign(this, { editor, changes, saving, taken, show });
    this.list = document.getElementById('copy-list');
    this.dialog = document.getElementById('discard-dialog');
    document.getElementById('discard-form').addEventListener('submit', event => {
      event.preventDefault();
      this.dialog.close();
      this.discard();
    });
  }

  /** Lists what waits; the copy that this tab goes on with does not. */
  start() {
    this.list.querySelector(`[data-copy="${this.editor.tab}"]`)?.remove();
    this.list.querySelectorAll('li').forEach(item => this.listen(item, {
      take: () => this.takeOver(item),
      drop: () => ask(`/cms/kopie/${this.editor.id}`, { of: item.dataset.copy, discard: Number(item.dataset.version) }),
    }));
    copiesHere(this.editor.id).forEach(copy => this.addHere(copy));
    this.count();
  }

  addHere(copy) {
    const item = document.getElementById('local-copy').content.firstElementChild.cloneNode(true);
    item.querySelector('[data-when]').textContent = new Date(copy.at).toLocaleString(document.documentElement.lang);
    item.querySelector('pre').textContent = copy.body ?? copy.text;
    this.list.append(item);
    this.listen(item, {
      take: () => this.takeHere(item, copy),
      drop: () => localStorage.removeItem(copy.key),
    });
  }

  listen(item, { take, drop }) {
    item.querySelector('[data-take]').addEventListener('click', () => take().catch(error => this.show.failed(error)));
    item.querySelector('[data-discard]').addEventListener('click', () => {
      this.going = { item, drop };
      this.dialog.showModal();
    });
  }

  async discard() {
    try {
      await this.going.drop();
      this.gone(this.going.item);
    } catch (error) {
      this.show.failed(error);
    }
  }

  /** What stands in the editor is saved first, under the name that it had. */
  async takeOver(item) {
    if (!await this.saving.save()) return;
    const of = item.dataset.copy;
    const answer = await ask(`/cms/kopie/${this.editor.id}`, { tab: this.editor.tab, of });
    becomeTab(this.editor, of);
    this.saving.goOn(answer.basedOn, answer.version);
    this.put(answer, item);
  }

  async takeHere(item, copy) {
    if (!await this.saving.save()) return;
    const { key, basedOn, edition, at, ...payload } = copy;
    const answer = await ask(`/cms/nakijken/${edition}`, payload);
    newTab(this.editor);
    this.saving.goOn(basedOn, 0);
    this.put(answer, item, at);
    this.saving.forgetLater(key);
    this.saving.changed();
  }

  put(answer, item) {
    this.changes.take(answer);
    this.taken(answer);
    this.gone(item);
  }

  gone(item) {
    item.remove();
    this.count();
  }

  count() {
    document.getElementById('copies').hidden = this.list.children.length === 0;
  }
}
