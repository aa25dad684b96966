/* Where something stands in the form: the field that a line of the whole text belongs to. */

const KEY = /^([a-z_]+):/;
const byKey = (form, key) => (key ? form.querySelector(`[data-key="${CSS.escape(key)}"]`) : null);

/** Number of lines before the body; all of them when there is no body. */
const frontOf = lines => {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return end < 0 ? lines.length : end;
};

/** The control for a line of the front matter, or for a field that is named; null for the body. */
export const controlAt = (form, text, number, name) => {
  const lines = text.split('\n').map(line => line.trimEnd());
  let at = number - 1;
  if (at < frontOf(lines)) while (at >= 0 && !KEY.test(lines[at])) at -= 1;
  else at = -1;
  const found = at >= 0 ? byKey(form, KEY.exec(lines[at])[1]) : null;
  const field = found ?? byKey(form, name);
  const before = found ? lines.slice(at + 1, number) : [];
  const row = field?.querySelectorAll('[data-row]')[before.filter(line => /^\s*- /.test(line)).length - 1];
  return (row ?? field)?.querySelector('input, textarea, select, button') ?? null;
};
