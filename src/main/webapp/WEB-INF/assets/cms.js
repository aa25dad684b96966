/* The editors' screens. What a screen needs of its own is looked for; without it nothing happens. */
(() => {
  'use strict';
})();
