/* Leaves the site without a trace in the history of this tab: by the button, or by Shift three times within five seconds. */
(() => {
  const exit = document.querySelector(".gw-quick-exit");
  if (!exit) return;
  let left = false;
  const leave = (event) => {
    if (event) event.preventDefault();
    left = true;
    document.title = "";
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
    presses = presses.filter((time) => event.timeStamp - time < 5000).concat(event.timeStamp);
    if (presses.length === 3) leave();
  });
  // Who left in haste must not be brought back to what was read: the page is made anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted && left) location.reload();
  });
  const enhance = (part) => {
    part.querySelectorAll("[data-gw-print]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    });
    part.querySelectorAll("[data-gw-copy]").forEach((button) => {
      if (!navigator.clipboard) return;
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.gwCopy).innerText);
        button.nextElementSibling.textContent = button.dataset.gwDone;
      });
    });
  };
  enhance(document);
  document.addEventListener("gw:shown", (event) => enhance(event.target));
})();
