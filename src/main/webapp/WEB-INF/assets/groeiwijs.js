/* Leaves the site without a trace in the history of this tab: by the button, or by Shift three times within five seconds. */
(() => {
  const exit = document.querySelector(".gw-quick-exit");
  if (!exit) return;
  const leave = (event) => {
    if (event) event.preventDefault();
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
  // A page that must leave no trace is made anew when the browser brings it back as it was left.
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.body.classList.contains("gw-sens")) location.reload();
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
