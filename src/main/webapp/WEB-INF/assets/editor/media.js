/* The library of pictures and files, beside the text: found, uploaded, described, and put in the
   text or in the field of the page's own picture. */
import { read, upload } from './server.js';
import { insert } from './paste.js';

const DOOR = '/cms/media/kies';

const plain = text => text.replace(/\s+/g, ' ').trim();
const escaped = text => plain(text).replace(/[\\[\]]/g, '\\$&');

/** The Markdown of a file in a text: a picture is shown, another file is linked to. */
const markdownOf = (item, words, decoration) => {
  if (!item.picture) return `[${escaped(words)}](${item.address})`;
  return decoration ? `![](${item.address} "decoratief")` : `![${escaped(words)}](${item.address})`;
};

const filesOf = transfer => [...(transfer?.files ?? [])];

export class MediaChooser {
  constructor(dialog) {
    this.dialog = dialog;
    this.form = dialog.querySelector('#media-form');
    this.find = dialog.querySelector('#media-find');
    this.list = dialog.querySelector('#media-list');
    this.status = dialog.querySelector('#media-status');
    this.alert = dialog.querySelector('#media-alert');
    this.more = dialog.querySelector('#media-more');
    this.chosen = dialog.querySelector('#media-chosen');
    this.words = dialog.querySelector('#media-words');
    this.decoration = dialog.querySelector('#media-decoration');
    this.file = dialog.querySelector('#media-file');
    this.listen();
  }

  listen() {
    this.find.addEventListener('submit', event => {
      event.preventDefault();
      this.show(1);
    });
    this.more.addEventListener('click', () => this.show(this.page + 1));
    this.list.addEventListener('change', event => this.choose(event.target));
    this.decoration.addEventListener('change', () => this.describe());
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      this.dialog.close();
      this.take(this.item, plain(this.words.value), this.decoration.checked);
    });
    this.file?.addEventListener('change', () => this.send(filesOf(this.file)));
    this.dialog.addEventListener('dragover', event => event.preventDefault());
    this.dialog.addEventListener('drop', event => {
      event.preventDefault();
      if (this.file) this.send(filesOf(event.dataTransfer));
    });
  }

  /** pictures: true when no other file will do; take: gets the file, its words, and whether it is decoration. */
  open({ pictures, words = '', decoration = false, files = [], take }) {
    this.pictures = pictures;
    this.take = take;
    this.begin = { words, decoration };
    this.say('', '');
    this.unchoose();
    this.find.reset();
    if (!this.dialog.open) this.dialog.showModal();
    this.show(1).then(() => this.send(files));
  }

  say(status, problem) {
    this.status.textContent = status;
    this.alert.textContent = problem;
  }

  unchoose() {
    this.item = null;
    this.chosen.hidden = true;
    this.list.querySelectorAll(':checked').forEach(radio => { radio.checked = false; });
  }

  async show(page) {
    const words = this.find.elements.q.value;
    try {
      const answer = await read(`${DOOR}?q=${encodeURIComponent(words)}&pagina=${page}`);
      if (page === 1) {
        this.list.replaceChildren();
        this.unchoose();
      }
      const items = answer.items.filter(item => item.picture || !this.pictures);
      const first = items.map(item => this.add(item, false))[0];
      this.page = page;
      this.more.hidden = page >= answer.pages;
      const count = this.list.children.length;
      this.say(count ? '' : this.dialog.dataset.sayNone, '');
      if (page > 1) first?.querySelector('input').focus();
    } catch (error) {
      this.say('', `${this.dialog.dataset.sayFailed} ${error.message}`);
    }
  }

  add(item, front) {
    const row = this.dialog.querySelector('#media-item').content.firstElementChild.cloneNode(true);
    const picture = row.querySelector('img');
    if (item.picture) picture.src = item.shown;
    else picture.replaceWith(Object.assign(document.createElement('span'), { className: 'cms-shelf__type', textContent: item.name.split('.').pop() }));
    row.querySelector('b').textContent = item.original;
    row.querySelector('small').textContent = item.width ? `${item.width} × ${item.height}` : '';
    row.querySelector('input').value = item.name;
    row.item = item;
    this.list.querySelector(`[value="${item.name}"]`)?.closest('li').remove();
    if (front) this.list.prepend(row);
    else this.list.append(row);
    return row;
  }

  choose(radio) {
    this.item = radio.closest('li').item;
    this.chosen.hidden = false;
    this.dialog.querySelector('#media-name').textContent = this.item.original;
    this.dialog.querySelector('[data-of="picture"]').hidden = !this.item.picture;
    this.dialog.querySelector('[data-of="file"]').hidden = this.item.picture;
    this.decoration.closest('label').hidden = !this.item.picture;
    this.decoration.checked = this.item.picture && this.begin.decoration;
    this.words.value = this.begin.words;
    this.describe();
    this.chosen.scrollIntoView({ block: 'nearest' });
  }

  /** Decoration has no words; everything else needs some. */
  describe() {
    this.words.disabled = this.decoration.checked;
    this.words.required = !this.decoration.checked;
  }

  async send(files) {
    for (const file of files) {
      this.say(this.dialog.dataset.sayUploading.replace('{0}', file.name), '');
      try {
        const item = await upload(DOOR, file);
        if (this.pictures && !item.picture) {
          this.say('', this.dialog.dataset.sayNoPicture);
        } else {
          const radio = this.add(item, true).querySelector('input');
          radio.checked = true;
          this.choose(radio);
          this.say(this.dialog.dataset.sayUploaded.replace('{0}', item.original), '');
          (this.decoration.checked ? radio : this.words).focus();
        }
      } catch (error) {
        this.say('', error.message || this.dialog.dataset.sayFailed);
      }
    }
    if (this.file) this.file.value = '';
  }
}

/** The field with the page's own picture: what it shows, and the button that opens the library. */
export const listenForPicture = (form, chooser) => {
  const field = form.querySelector('[data-key="image"]');
  if (!field) return;
  const name = field.querySelector('input');
  const alt = form.querySelector('[data-key="image_alt"] input, [data-key="image_alt"] textarea');
  const decoration = form.querySelector('[data-key="image_decoration"] input');
  const shown = field.querySelector('[data-shown]');
  const clear = field.querySelector('[data-clear]');
  const put = (control, value, event = 'input') => {
    if (control.type === 'checkbox') control.checked = value;
    else control.value = value;
    control.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const refresh = () => {
    shown.hidden = true;
    clear.hidden = !name.value;
    if (/^[\w.-]+$/.test(name.value)) shown.src = `/cms/media/${name.value}`;
    else shown.removeAttribute('src');
  };
  shown.addEventListener('load', () => { shown.hidden = false; });
  name.addEventListener('input', refresh);
  form.addEventListener('taken', refresh);
  field.querySelector('[data-choose]').addEventListener('click', () => chooser.open({
    pictures: true,
    words: alt.value,
    decoration: decoration.checked,
    take: (item, words, plainly) => {
      put(name, item.name);
      if (plainly !== decoration.checked) put(decoration, plainly, 'change');
      if (!plainly) put(alt, words);
      name.focus();
    },
  }));
  clear.addEventListener('click', () => {
    put(name, '');
    if (decoration.checked) put(decoration, false, 'change');
    put(alt, '');
    field.querySelector('[data-choose]').focus();
  });
  refresh();
};

/** Pictures and files in the text itself: from the menu, dropped on it, or pasted into it. */
export const listenForFiles = (area, chooser) => {
  const open = (pictures, files) => chooser.open({
    pictures,
    files,
    words: area.value.slice(area.selectionStart, area.selectionEnd),
    take: (item, words, decoration) => insert(area, markdownOf(item, words, decoration)),
  });
  document.querySelectorAll('[data-media]').forEach(button => button.addEventListener('click', () => {
    button.closest('details')?.removeAttribute('open');
    open(button.dataset.media === 'picture', []);
  }));
  area.addEventListener('dragover', event => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  });
  area.addEventListener('drop', event => {
    const files = filesOf(event.dataTransfer);
    if (!files.length) return;
    event.preventDefault();
    open(false, files);
  });
  area.addEventListener('paste', event => {
    const files = filesOf(event.clipboardData);
    /* A word processor sends a picture of the text beside the text. */
    if (!files.length || event.clipboardData.types.some(type => type.startsWith('text/'))) return;
    event.preventDefault();
    open(false, files);
  });
};
