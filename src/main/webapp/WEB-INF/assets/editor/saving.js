/* Saves what is written, a few seconds after each change, one save at a time. What the server did
   not confirm stays in the browser; what it confirmed is said with the server's time. */
import { ask } from './server.js';

const DELAY = 4000;
const AGAIN = 8000;

export class Saving {
  constructor(editor, changes, show) {
    this.editor = editor;
    this.changes = changes;
    this.show = show;
    this.version = 0;
    this.dirty = false;
    this.running = null;
    this.key = `groeiwijs-tekst-${editor.id}-${editor.tab}`;
  }

  changed() {
    this.dirty = true;
    this.keepHere();
    if (!this.failed) this.show.waiting();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), DELAY);
  }

  /** A copy in the browser, until the server has it. */
  keepHere() {
    try {
      localStorage.setItem(this.key, JSON.stringify({
        edition: this.editor.id, basedOn: this.editor.basedOn, at: new Date().toISOString(), ...this.changes.payload(),
      }));
    } catch (full) {
      this.show.noCopy(full);
    }
  }

  async save() {
    clearTimeout(this.timer);
    if (this.running) {
      await this.running;
    }
    if (!this.dirty) return !this.failed;
    this.dirty = false;
    this.running = this.send();
    const good = await this.running;
    this.running = null;
    return good;
  }

  async send() {
    this.show.saving();
    try {
      const answer = await ask(`/cms/opslaan/${this.editor.id}`, {
        tab: this.editor.tab, version: this.version, basedOn: this.editor.basedOn, ...this.changes.payload(),
      });
      this.version = answer.version;
      this.failed = false;
      if (!this.dirty) localStorage.removeItem(this.key);
      this.show.saved(answer.at, answer.behind);
      return true;
    } catch (error) {
      this.dirty = true;
      this.failed = true;
      this.show.failed(error);
      this.timer = setTimeout(() => this.save(), AGAIN);
      return false;
    }
  }

  /** The text is in a revision now. */
  kept(revision) {
    this.editor.basedOn = revision;
    this.version = 0;
    if (!this.dirty) localStorage.removeItem(this.key);
  }

  get unsaved() {
    return this.dirty || this.failed || Boolean(this.running);
  }
}

/** Copies that a browser kept and no server confirmed, of other tabs or of a time before. */
export const copiesHere = (edition, tab) => Object.keys(localStorage)
  .filter(key => key.startsWith(`groeiwijs-tekst-${edition}-`) && !key.endsWith(`-${tab}`))
  .map(key => ({ key, ...JSON.parse(localStorage.getItem(key)) }));
