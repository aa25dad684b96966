/* What the editor changed: the fields by key and the body. Fields that nobody touched are not sent,
   so that the server keeps their lines as they are. */

const one = field => field.querySelector('input, textarea, select');

const rowOf = row => Object.fromEntries(
  [...row.querySelectorAll('[data-column]')].map(input => [input.dataset.column, input.value]));

const readers = {
  FLAG: field => (one(field).checked ? 'true' : ''),
  CHOICES: field => [...field.querySelectorAll('input:checked')].map(input => input.value),
  WORDS: field => one(field).value.split(',').map(word => word.trim()).filter(Boolean),
  LOCAL: field => rowOf(field),
  ROWS: field => [...field.querySelectorAll('[data-row]')].map(rowOf),
};

export const valueOf = field => (readers[field.dataset.type] ?? (f => one(f).value))(field);

const setRow = (row, values) => row.querySelectorAll('[data-column]').forEach(input => {
  input.value = values[input.dataset.column] ?? '';
});

/** Adds an empty row to a field of rows, and gives it. */
export const addRow = field => {
  const row = field.querySelector('template').content.firstElementChild.cloneNode(true);
  const number = Date.now();
  row.querySelectorAll('[data-column]').forEach(input => {
    input.id = `${field.dataset.key}-${number}-${input.dataset.column}`;
    input.previousElementSibling.htmlFor = input.id;
  });
  field.querySelector('[data-rows]').append(row);
  return row;
};

const writers = {
  FLAG: (field, value) => { one(field).checked = value === 'true'; },
  CHOICES: (field, value) => field.querySelectorAll('input').forEach(input => {
    input.checked = value.includes(input.value);
  }),
  WORDS: (field, value) => { one(field).value = value.join(', '); },
  LOCAL: (field, value) => setRow(field, value),
  ROWS: (field, value) => {
    field.querySelector('[data-rows]').replaceChildren();
    value.forEach(row => setRow(addRow(field), row));
  },
};

const write = (field, value) =>
  (writers[field.dataset.type] ?? ((f, text) => { one(f).value = text; }))(field, value);

/** The document in the editor: the text that was opened, and what was changed since. */
export class Changes {
  constructor(form, body, source) {
    this.form = form;
    this.body = body;
    this.source = source;
    this.text = source.value;
    this.touched = new Set();
    this.wholeText = false;
    this.bodyTouched = false;
    this.count = 0;
  }

  touch(target) {
    this.count += 1;
    if (target === this.source) {
      this.wholeText = true;
    } else if (target === this.body) {
      this.bodyTouched = true;
    } else {
      const field = target.closest('[data-key]');
      if (field) this.touched.add(field.dataset.key);
    }
  }

  /** What the server needs to make the whole text. */
  payload() {
    const { kind } = this;
    if (this.wholeText) return { kind, text: this.source.value };
    const fields = {};
    this.touched.forEach(key => {
      fields[key] = valueOf(this.form.querySelector(`[data-key="${CSS.escape(key)}"]`));
    });
    return { kind, text: this.text, fields, ...(this.bodyTouched ? { body: this.body.value } : {}) };
  }

  /** Takes over a whole text as the server read it; nothing of it counts as a change to the form. */
  take(read) {
    this.text = read.text;
    this.source.value = read.text;
    if (this.body) this.body.value = read.body;
    this.touched.clear();
    this.bodyTouched = false;
    this.wholeText = false;
    Object.entries(read.values).forEach(([key, value]) => {
      const field = this.form.querySelector(`[data-key="${CSS.escape(key)}"]`);
      if (field) write(field, value);
    });
    this.form.dispatchEvent(new Event('taken'));
  }
}
