/* The name of this tab: two tabs of one person are two parties, and a tab that is loaded again is
   the same. */
const keyOf = id => `groeiwijs-tab-${id}`;

export const tabOf = (id, fresh) => {
  const known = sessionStorage.getItem(keyOf(id));
  if (!known) sessionStorage.setItem(keyOf(id), fresh);
  return known ?? fresh;
};

export const becomeTab = (editor, tab) => {
  editor.tab = tab;
  sessionStorage.setItem(keyOf(editor.id), tab);
};

export const newTab = editor => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  becomeTab(editor, [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join(''));
};
