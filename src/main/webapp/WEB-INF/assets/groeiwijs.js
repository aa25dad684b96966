/* Leaves the site without a trace in the history of this tab: by the button, or by Shift three times within a second. */
(() => {
  const exit = document.querySelector(".gw-quick-exit");
  if (!exit) return;
  const leave = (event) => {
    if (event) event.preventDefault();
    document.body.hidden = true;
    location.replace(exit.href);
  };
  document.querySelectorAll(".gw-quick-exit").forEach((link) => link.addEventListener("click", leave));
  let presses = [];
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    presses = presses.filter((time) => event.timeStamp - time < 1000).concat(event.timeStamp);
    if (presses.length === 3) leave();
  });
  document.querySelectorAll("[data-gw-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
  document.querySelectorAll("[data-gw-copy]").forEach((button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.gwCopy).innerText);
      button.nextElementSibling.textContent = button.dataset.gwDone;
    });
  });
})();
