/* Keeps a year plan in this browser, only when its reader asks for it; adds lessons to the kept plan. */
(() => {
  const name = "groeiwijs.jaarplan";
  const read = () => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const write = (value) => {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
      return true;
    } catch {
      return false;
    }
  };
  const kept = read();
  document.querySelectorAll("a[data-gw-plan-add]").forEach((link) => {
    if (!kept || link.search.includes("lessen=")) return;
    link.search = `${kept}&erbij=${link.dataset.gwPlanAdd}`;
  });
  const page = document.getElementById("jaarplan");
  if (!page) return;
  const plan = location.search;
  const filled = Boolean(page.dataset.gwPlan);
  const found = document.querySelector("[data-gw-kept]");
  const keep = document.querySelector("[data-gw-keep]");
  if (kept !== null && kept !== plan && found && !filled) {
    found.hidden = false;
    found.querySelector("a").search = kept;
  }
  if (!keep) return;
  const on = keep.querySelector("[data-gw-keep-on]");
  const off = keep.querySelector("[data-gw-keep-off]");
  const status = keep.querySelector("[role=status]");
  const show = (isKept, said) => {
    on.hidden = isKept;
    off.hidden = !isKept;
    if (said) status.textContent = isKept ? status.dataset.gwOn : status.dataset.gwOff;
  };
  keep.hidden = false;
  if (kept !== null) write(plan);
  show(kept !== null, false);
  on.addEventListener("click", () => show(write(plan), true));
  off.addEventListener("click", () => {
    write(null);
    show(false, true);
  });
})();
