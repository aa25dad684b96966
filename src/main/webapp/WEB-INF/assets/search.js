/*
 * Suggests pages while somebody types: a combobox with a list (WAI-ARIA, "editable combobox with list autocomplete").
 * Without this script, and without an answer, the field is a plain search field.
 */
(() => {
  const WAIT = 150;
  document.querySelectorAll("form[data-gw-suggest]").forEach((form, number) => {
    const field = form.querySelector("input[name=q]");
    const said = Object.assign(document.createElement("p"), { className: "gw-hidden" });
    said.setAttribute("role", "status");
    let list = document.createElement("ul");
    let chosen = -1;
    let timer;
    let asking;
    form.append(list, said);

    const options = () => [...list.children];
    const close = () => {
      list.hidden = true;
      chosen = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };
    const dress = () => {
      list.id = `gw-suggest-${number}`;
      list.className = "gw-suggest";
      list.setAttribute("role", "listbox");
      list.setAttribute("aria-label", form.getAttribute("aria-label"));
      options().forEach((option, at) => {
        option.id = `${list.id}-${at}`;
        option.setAttribute("aria-selected", "false");
      });
    };
    dress();
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    close();

    const mark = (at) => {
      chosen = at;
      options().forEach((option, each) => option.setAttribute("aria-selected", String(each === at)));
      if (at < 0) field.removeAttribute("aria-activedescendant");
      else field.setAttribute("aria-activedescendant", options()[at].id);
    };
    const go = (option) => {
      location.href = option.dataset.href;
    };
    const ask = async () => {
      if (asking) asking.abort();
      asking = new AbortController();
      if (field.value.trim().length < 2) return close();
      try {
        const query = new URLSearchParams({ q: field.value });
        const answer = await fetch(`${form.dataset.gwSuggest}?${query}`, { signal: asking.signal, cache: "no-store" });
        if (!answer.ok) return close();
        const part = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("ul");
        list.replaceWith(part);
        list = part;
        dress();
        said.textContent = list.dataset.gwSaid;
        const some = list.children.length > 0;
        close();
        list.hidden = !some;
        field.setAttribute("aria-expanded", String(some));
      } catch (error) {
        if (error.name !== "AbortError") close();
      }
    };
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    field.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      const last = list.children.length - 1;
      if (event.key === "ArrowDown") mark(chosen >= last ? -1 : chosen + 1);
      else if (event.key === "ArrowUp") mark(chosen < 0 ? last : chosen - 1);
      else if (event.key === "Enter" && chosen >= 0) go(options()[chosen]);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
    form.addEventListener("pointerdown", (event) => {
      const option = event.target.closest("[role=option]");
      if (!option) return;
      event.preventDefault();
      go(option);
    });
    field.addEventListener("blur", close);
  });
})();
