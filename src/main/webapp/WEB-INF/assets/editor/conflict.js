/* Both texts block by block. What only one changed is taken over; what both changed is chosen. */
const fill = (part, item) => ['base', 'text', 'mine', 'theirs'].forEach(name => {
  const place = item.querySelector(`[data-${name}]`);
  if (place) place.textContent = part[name];
});

const choice = (part, item, number) => {
  const edit = item.querySelector('[data-edit]');
  const area = edit.querySelector('textarea');
  area.id = `part-${number}`;
  edit.querySelector('label').htmlFor = area.id;
  area.value = part.mine + (part.mine.endsWith('\n') ? '' : '\n') + part.theirs;
  item.querySelectorAll('[type="radio"]').forEach(radio => {
    radio.name = `choice-${number}`;
    radio.addEventListener('change', () => {
      edit.hidden = radio.value !== 'edit';
      if (!edit.hidden) area.focus();
    });
  });
};

const result = (part, item) => {
  if (part.side !== 'both') return part.text;
  const chosen = item.querySelector(':checked').value;
  return chosen === 'edit' ? item.querySelector('textarea').value : part[chosen];
};

export class Conflict {
  constructor(section) {
    this.section = section;
    this.list = section.querySelector('ol');
    section.querySelector('#conflict-back').addEventListener('click', () => this.close());
    section.querySelector('#conflict-keep').addEventListener('click', () => this.finish());
  }

  open(answer, keep) {
    this.parts = answer.parts;
    this.keep = keep;
    this.section.querySelector('#conflict-message').textContent = answer.message;
    this.items = answer.parts.map((part, number) => {
      const item = document.getElementById(`part-${part.side}`).content.firstElementChild.cloneNode(true);
      fill(part, item);
      if (part.side === 'both') choice(part, item, number);
      item.hidden = part.side === 'same' && !part.text.trim();
      return item;
    });
    this.list.replaceChildren(...this.items);
    document.getElementById('desk').hidden = true;
    this.section.hidden = false;
    document.getElementById('conflict-head').focus();
  }

  finish() {
    const open = this.items.find(item => item.querySelector('[type="radio"]') && !item.querySelector(':checked'));
    if (open) {
      open.querySelector('[type="radio"]').focus();
      open.dataset.missing = 'true';
      return;
    }
    this.keep(this.parts.map((part, at) => result(part, this.items[at])).join(''));
  }

  close() {
    this.section.hidden = true;
    document.getElementById('desk').hidden = false;
  }
}
