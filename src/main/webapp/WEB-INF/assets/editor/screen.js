/* The editor's screen: form and whole text, saving, keeping, what waits from before, who else is
   there. No field is ever drawn again while somebody writes in it. */
import '../lib/markdown-toolbar-element.js';
import { ask } from './server.js';
import { Changes, addRow } from './changes.js';
import { Saving } from './saving.js';
import { listenForPaste } from './paste.js';
import { listenForBlocks } from './blocks.js';
import { MediaChooser, listenForFiles, listenForPicture } from './media.js';
import { Conflict } from './conflict.js';
import { Copies } from './copies.js';
import { Preview } from './preview.js';
import { Issues } from './issues.js';
import { Tabs } from './tabs.js';
import { newTab, tabOf } from './tab.js';

const PRESENT = 60000;

const byId = id => document.getElementById(id);
const root = byId('editor');
const say = root.dataset;
const form = byId('form');
const body = byId('body');
const source = byId('source');

const editor = { id: say.id, kind: say.kind, tab: tabOf(say.id, say.tab), basedOn: say.basedOn };
const changes = new Changes(form, body, source);
changes.kind = editor.kind;
const preview = new Preview(byId('preview'), editor);

const note = words => {
  const line = byId('note').content.firstElementChild.cloneNode(true);
  line.textContent = words;
  return line;
};

const show = {
  waiting() { byId('pending').textContent = say.sayWaiting; },
  saving() { byId('pending').textContent = say.saySaving; },
  saved(answer) {
    byId('alert').replaceChildren();
    byId('saved').textContent = say.saySaved.replace('{0}', answer.at);
    byId('pending').textContent = '';
    judged(answer);
    if (answer.behind) byId('message').replaceChildren(note(say.sayBehind));
    preview.refresh();
  },
  kept() {
    byId('alert').replaceChildren();
    byId('pending').textContent = '';
  },
  failed(error) {
    byId('pending').textContent = say.sayWaiting;
    /* That the session is over is said over every screen. */
    if (error.status === 401) return;
    const box = byId('failure').content.firstElementChild.cloneNode(true);
    box.querySelector('[data-words]').textContent = `${say.sayFailed} ${error.message ?? ''}`;
    box.querySelector('[data-retry]').addEventListener('click', () => saving.save());
    /* Said once, not at every attempt. */
    if (byId('alert').textContent !== box.textContent) byId('alert').replaceChildren(box);
  },
  noCopy() { byId('message').replaceChildren(note(say.sayFull)); },
};

const saving = new Saving(editor, changes, show);
const tabs = new Tabs(changes, editor, answer => judged(answer), show);
const issues = new Issues(byId('issues'), say.sayLine, (line, field) => tabs.place(line, field));
const copies = new Copies(editor, changes, saving, answer => judged(answer), show);
const conflict = new Conflict(byId('conflict'));
const chooser = new MediaChooser(byId('media-dialog'));

/** What the server thinks of the text: what is wrong with it, and from where it can be tried. */
const judged = answer => {
  issues.show(answer.issues);
  preview.offer(answer.trials);
};

/** An address can name a line, and the whole text in place of the form. */
const goWhereAsked = async () => {
  const asked = new URLSearchParams(window.location.search);
  const line = Number(asked.get('regel'));
  const whole = asked.get('deel') === 'bron';
  if (line > 0) await (whole ? tabs.line(line) : tabs.place(line));
  else if (whole) await tabs.open(tabs.source);
};

const changed = event => {
  changes.touch(event.target);
  saving.changed();
};
form.addEventListener('input', changed);
form.addEventListener('change', changed);
source.addEventListener('input', changed);
form.addEventListener('submit', event => event.preventDefault());

/* A picture is described, or it is decoration. */
const alt = byId('v-image_alt');
const decoration = form.querySelector('[data-key="image_decoration"] input');
alt?.addEventListener('input', () => {
  if (alt.value && decoration.checked) {
    decoration.checked = false;
    changes.touch(decoration);
  }
});
decoration?.addEventListener('change', () => {
  if (decoration.checked) alt.value = '';
});

form.addEventListener('click', event => {
  const field = event.target.closest('[data-type="ROWS"]');
  if (event.target.closest('[data-add]')) {
    addRow(field).querySelector('[data-column]').focus();
  } else if (event.target.closest('[data-remove]')) {
    event.target.closest('[data-row]').remove();
    field.querySelector('[data-add]').focus();
    changes.touch(field);
    saving.changed();
  }
});

byId('check').addEventListener('click', () => tabs.check());

const kept = answer => {
  byId('saved').textContent = answer.message;
  byId('message').replaceChildren(note(answer.message));
  byId('message').firstElementChild.classList.replace('cms-note--care', 'cms-note--good');
};

/** Keeps what stands in the editor, or what came out of a conflict. */
const keep = async (reason, merged) => {
  const answer = await saving.keep(reason, merged);
  if (!answer) return;
  if (answer.kept) {
    if (merged) changes.take(await ask(`/cms/nakijken/${editor.id}`, { kind: editor.kind, text: merged.text }));
    conflict.close();
    kept(answer);
    preview.refresh();
  } else if (answer.refused) {
    byId('message').replaceChildren(note(answer.refused));
  } else {
    conflict.open(answer, text => keep(reason, { text, basedOn: answer.theirs }));
  }
};

byId('keep-form').addEventListener('submit', event => {
  event.preventDefault();
  const reason = byId('reason').value;
  byId('keep-dialog').close();
  byId('reason').value = '';
  keep(reason);
});

document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
    event.preventDefault();
    if (!document.querySelector('dialog[open]')) byId('keep-dialog').showModal();
  }
});

document.addEventListener('click', event => {
  event.target.closest('[data-close]')?.closest('dialog').close();
});

window.addEventListener('beforeunload', event => {
  if (saving.unsaved) event.preventDefault();
});
window.addEventListener('pagehide', () => {
  const words = new Blob([JSON.stringify({ left: editor.tab })], { type: 'application/json' });
  navigator.sendBeacon(`/cms/aanwezig/${editor.id}`, words);
});

document.addEventListener('cms:ending', () => saving.save(true));
document.addEventListener('cms:back', () => saving.save());

const others = byId('others');
const present = async left => {
  try {
    const answer = await ask(`/cms/aanwezig/${editor.id}`, { tab: editor.tab, ...left }, true);
    const words = answer.others.map(other => {
      const line = document.createElement('span');
      line.textContent = other;
      return line;
    });
    if (words.map(word => word.textContent).join() !== [...others.children].map(word => word.textContent).join()) {
      others.replaceChildren(...words);
    }
  } catch (error) {
    /* Who else is there is not worth a warning: saving says it when the server is away. */
    others.dataset.unknown = error.status ?? '';
  }
};

const start = async () => {
  form.inert = true;
  byId('pending').textContent = say.sayLoading;
  try {
    const answer = await ask(`/cms/kopie/${editor.id}`, { tab: editor.tab, of: editor.tab });
    changes.take(answer);
    editor.basedOn = answer.basedOn;
    saving.version = answer.version;
    judged(answer);
    byId('pending').textContent = '';
    if (answer.at) {
      byId('saved').textContent = say.saySaved.replace('{0}', answer.at);
      byId('message').replaceChildren(note(say.sayContinued));
    }
    form.inert = false;
    copies.start();
    if (body) {
      listenForPaste(body);
      listenForBlocks(body);
      listenForFiles(body, chooser);
    }
    listenForPicture(form, chooser);
    document.querySelector('[data-opens="keep-dialog"]').addEventListener('click', () => byId('keep-dialog').showModal());
    await goWhereAsked();
    root.dataset.ready = 'true';
  } catch (error) {
    byId('pending').textContent = '';
    show.failed(error);
  }
  present(editor.tab === say.tab ? {} : { left: say.tab });
  setInterval(() => present({}), PRESENT);
};

saving.newTab = () => newTab(editor);
start();
