/*
 * The ages of the children, known to this browser only. Nothing is sent, and nothing is kept unless the reader asks
 * for it: then the months of birth stand in this browser's own storage, until one tap wipes them.
 */
(() => {
  const KEY = "gw-kinderen";
  const ADULT = 18 * 12;
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) || "[]");
      return Array.isArray(kept) ? kept.filter((born) => /^\d{4}-\d{2}$/.test(born)) : [];
    } catch {
      return [];
    }
  };
  const monthsOld = (born) => {
    const [year, month] = born.split("-").map(Number);
    const now = new Date();
    return (now.getFullYear() - year) * 12 + now.getMonth() + 1 - month;
  };
  const shelvesOf = (page) => [...page.querySelectorAll("[data-band]")];
  const fits = (shelf, months) => months >= shelf.dataset.from * 12 && months < shelf.dataset.until * 12;
  const words = (form, ...values) => form.replace(/\{(\d)\}/g, (all, at) => values[at]);

  /* "Soon": the next age of a child that begins within half a year. */
  const soon = (shelves, children, sentence) =>
    shelves.flatMap((shelf) =>
      children
        .map((born) => shelf.dataset.from * 12 - monthsOld(born))
        .filter((wait) => wait > 0 && wait <= 6)
        .map((wait) => {
          const line = document.createElement("p");
          line.className = "gw-family__soon";
          const link = Object.assign(document.createElement("a"), { href: shelf.dataset.href });
          link.textContent = words(sentence, wait, shelf.dataset.years);
          line.append(link);
          return line;
        })
    );

  const home = document.querySelector("[data-gw-home-family]");
  if (home && read().length > 0) {
    fetch(home.dataset.gwHomeFamily)
      .then((answer) => answer.text())
      .then((html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        const shelves = shelvesOf(page);
        const children = read();
        const place = home.querySelector("[data-gw-place]");
        const sentence = page.querySelector("[data-gw-shelves]").dataset.soon;
        const own = shelves.filter((shelf) => children.some((born) => fits(shelf, monthsOld(born))));
        place.replaceChildren(...own, ...soon(shelves, children, sentence));
        home.hidden = own.length === 0;
      })
      .catch(() => (home.hidden = true));
  }

  const panel = document.querySelector("[data-gw-family]");
  if (!panel) return;
  const list = panel.querySelector("[data-gw-children]");
  const said = panel.querySelector("[data-gw-said]");
  const keep = panel.querySelector("#bewaar");
  const year = panel.querySelector("#jaar");
  const month = panel.querySelector("#maand");
  const shelfPlace = document.querySelector("[data-gw-shelves]");
  const all = shelvesOf(shelfPlace);
  let children = read();
  keep.checked = children.length > 0;
  year.value = new Date().getFullYear() - 5;
  panel.hidden = false;

  const save = () => {
    if (keep.checked && children.length > 0) localStorage.setItem(KEY, JSON.stringify(children));
    else localStorage.removeItem(KEY);
  };
  const age = (born) => {
    const months = monthsOld(born);
    return months < 24 ? words(list.dataset.months, months) : words(list.dataset.years, Math.floor(months / 12));
  };
  const show = () => {
    list.replaceChildren(
      ...children.map((born, at) => {
        const item = document.createElement("li");
        const drop = Object.assign(document.createElement("button"), { type: "button", className: "gw-link" });
        drop.textContent = words(list.dataset.remove, age(born));
        drop.addEventListener("click", () => {
          children.splice(at, 1);
          save();
          show();
          month.focus();
        });
        item.append(`${age(born)} · `, drop);
        return item;
      })
    );
    if (children.length === 0) list.replaceChildren(Object.assign(document.createElement("li"), { textContent: list.dataset.none }));
    const mine = (shelf) => children.some((born) => fits(shelf, monthsOld(born)));
    const rest = all.filter((shelf) => !mine(shelf));
    shelfPlace.replaceChildren(...all.filter(mine), ...soon(all, children, shelfPlace.dataset.soon), ...rest);
  };
  panel.querySelector("[data-gw-add]").addEventListener("click", () => {
    const born = `${String(year.value).padStart(4, "0")}-${String(month.value).padStart(2, "0")}`;
    const months = monthsOld(born);
    if (!/^\d{4}-\d{2}$/.test(born) || months < 0 || months >= ADULT) {
      said.textContent = said.dataset.wrong;
      year.focus();
      return;
    }
    children = [...children, born].sort().reverse();
    said.textContent = "";
    save();
    show();
  });
  keep.addEventListener("change", () => {
    save();
    said.textContent = keep.checked && children.length > 0 ? said.dataset.kept : "";
  });
  panel.querySelector("[data-gw-wipe]").addEventListener("click", () => {
    children = [];
    keep.checked = false;
    save();
    show();
    said.textContent = said.dataset.wiped;
  });

  /* A calendar file (RFC 5545): one whole-day event per age that is still to come. Lines of 75 bytes at most. */
  const fold = (line) => {
    const parts = [];
    let rest = "";
    for (const sign of line) {
      if (new TextEncoder().encode(rest + sign).length > 73) {
        parts.push(rest);
        rest = "";
      }
      rest += sign;
    }
    return [...parts, rest].join("\r\n ");
  };
  const escape = (text) => text.replace(/[\\;,]/g, "\\$&");
  const calendar = panel.querySelector("[data-gw-calendar]");
  const stamp = () => new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const events = (born) => {
    const [bornYear, bornMonth] = born.split("-");
    return all
      .filter((shelf) => shelf.dataset.from * 12 > monthsOld(born))
      .flatMap((shelf) => [
        "BEGIN:VEVENT",
        `UID:${crypto.getRandomValues(new Uint32Array(4)).join("-")}@groeiwijs`,
        `DTSTAMP:${stamp()}`,
        `DTSTART;VALUE=DATE:${Number(bornYear) + Number(shelf.dataset.from)}${bornMonth}01`,
        `SUMMARY:${escape(words(calendar.dataset.title, shelf.dataset.years))}`,
        `DESCRIPTION:${escape(new URL(shelf.dataset.href, location.origin).href)}`,
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]);
  };
  calendar.addEventListener("click", () => {
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:${["-", "Groeiwijs", "gezin", "NL"].join("/".repeat(2))}`, ...children.flatMap(events), "END:VCALENDAR"];
    const file = new Blob([lines.map(fold).join("\r\n") + "\r\n"], { type: "text/calendar" });
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: calendar.dataset.name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  show();
})();
