/* The list of publications. */
(() => {
  'use strict';
})();
