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
    this.forget = [];
  }

  get key() {
    return `groeiwijs-tekst-${this.editor.id}-${this.editor.tab}`;
  }

  /** Goes on with a copy that was saved before. */
  goOn(basedOn, version) {
    this.editor.basedOn = basedOn;
    this.version = version;
  }

  /** A copy of this browser that is not needed any more once the server has the text. */
  forgetLater(key) {
    this.forget.push(key);
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

  /** background: true when nobody wrote, so that the session is not kept alive by it. */
  async save(background = false) {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.dirty) return !this.failed;
    return this.alone(() => this.send(background));
  }

  /** One request at a time: a save that comes second would be taken for another tab's. */
  async alone(request) {
    this.dirty = false;
    this.running = request();
    try {
      return await this.running;
    } finally {
      this.running = null;
    }
  }

  /** Makes a revision of what stands in the editor, or of a merged text. */
  async keep(reason, merged) {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    return this.alone(() => this.sendToKeep(reason, merged));
  }

  async sendToKeep(reason, merged) {
    this.show.saving();
    try {
      const answer = await ask(`/cms/bewaren/${this.editor.id}`, {
        ...(merged ? { kind: this.editor.kind, text: merged.text } : this.changes.payload()),
        tab: this.editor.tab, basedOn: merged?.basedOn ?? this.editor.basedOn, reason,
      });
      this.failed = false;
      this.show.kept();
      if (answer.kept) {
        this.kept(answer.kept);
      } else {
        this.version = answer.version;
        if (!this.dirty) this.confirmed();
      }
      return answer;
    } catch (error) {
      this.fail(error);
      return null;
    }
  }

  fail(error) {
    this.dirty = true;
    this.failed = true;
    this.show.failed(error);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), AGAIN);
  }

  confirmed() {
    [this.key, ...this.forget].forEach(key => localStorage.removeItem(key));
    this.forget = [];
  }

  async send(background = false) {
    this.show.saving();
    try {
      const answer = await ask(`/cms/opslaan/${this.editor.id}`, {
        tab: this.editor.tab, version: this.version, basedOn: this.editor.basedOn, ...this.changes.payload(),
      }, background);
      if (answer.elsewhere) return await this.moveOn();
      this.version = answer.version;
      this.failed = false;
      if (!this.dirty) this.confirmed();
      this.show.saved(answer);
      if (this.dirty) this.show.waiting();
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  /** Another tab has this name, as when the browser copied the tab: goes on under a new one. */
  moveOn() {
    this.forgetLater(this.key);
    this.newTab();
    this.version = 0;
    return this.send();
  }

  /** The text is in a revision now. */
  kept(revision) {
    this.editor.basedOn = revision;
    this.version = 0;
    if (!this.dirty) this.confirmed();
  }

  get unsaved() {
    return this.dirty || this.failed || Boolean(this.running);
  }
}

/** Copies that a browser kept and no server confirmed, of this tab or another, from before. */
export const copiesHere = edition => Object.keys(localStorage)
  .filter(key => key.startsWith(`groeiwijs-tekst-${edition}-`))
  .map(key => ({ key, ...JSON.parse(localStorage.getItem(key)) }));
