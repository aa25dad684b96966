/* The sheet is filled in here and sent nowhere. The button empties it; leaving the page does too. */
(() => {
  const sheet = document.querySelector("[data-gw-sheet]");
  const fields = [...sheet.querySelectorAll("input, textarea")];
  const empty = () => fields.forEach((field) => (field.value = ""));
  const wipe = sheet.querySelector("[data-gw-wipe]");
  const said = sheet.querySelector("[data-gw-done]");
  wipe.hidden = false;
  wipe.addEventListener("click", () => {
    empty();
    said.textContent = said.dataset.gwDone;
    fields[0].focus();
  });
  addEventListener("pagehide", empty);
})();
