/* A button that copies a link, there only where the browser can. */
(() => {
  'use strict';
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(source.textContent);
        button.textContent = button.dataset.copied;
      } catch {
        // Without permission to copy, the link is selected, to be copied by hand.
        getSelection().selectAllChildren(source);
      }
    });
  }
})();
