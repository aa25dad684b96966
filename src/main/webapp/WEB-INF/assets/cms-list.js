/* The list of publications: tick all, count, and only the fields that go with the step. */
(() => {
  'use strict';
  const form = document.querySelector('[data-bulk]');
  if (!form) {
    return;
  }
  const rows = [...form.querySelectorAll('input[name=rij]')];
  const all = form.querySelector('[data-bulk-all]');
  const everything = all.querySelector('input');
  const count = all.querySelector('output');
  const step = form.querySelector('select[name=stap]');
  const fields = [...form.querySelectorAll('[data-bulk-field]')];

  const tell = () => {
    const ticked = rows.filter(row => row.checked).length;
    everything.checked = ticked === rows.length;
    everything.indeterminate = ticked > 0 && ticked < rows.length;
    count.textContent = count.dataset.bulkCount.replace('{0}', ticked);
  };
  const show = () => {
    const wanted = step.selectedOptions[0].dataset.field || '';
    for (const field of fields) {
      const input = field.querySelector('input, select');
      field.hidden = field.dataset.bulkField !== wanted;
      input.disabled = field.hidden;
      input.required = !field.hidden && input.tagName === 'INPUT';
    }
  };
  all.hidden = false;
  everything.addEventListener('change', () => {
    rows.forEach(row => { row.checked = everything.checked; });
    tell();
  });
  rows.forEach(row => row.addEventListener('change', tell));
  step.addEventListener('change', show);
  tell();
  show();
})();
