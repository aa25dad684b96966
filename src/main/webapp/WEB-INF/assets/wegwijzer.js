/*
 * Walks a pathway in one page. Each answer is sent by form and shown in the place of the last screen, so that the
 * address stays the same, the button "back" works without the question to send a form again, and who comes back
 * later finds the first question. The walk is only in the memory of this page: not in its address, not in what the
 * browser keeps of its history.
 */
(() => {
  const main = document.getElementById("inhoud");
  // A page that came by form becomes one that is asked for by address.
  history.replaceState({ step: 0 }, "", location.pathname + location.search);
  const start = document.getElementById("verder");
  if (!start) return;
  const address = start.action;
  const walkOf = () => document.getElementById("verder").dataset.gwWalk;
  const walks = [walkOf()];
  let at = 0;
  let layer = "";

  /** What is done on the screen with the advice stays where the reader looks; anything else begins at its top. */
  const STAYING = ["lees", "hielp", "reden"];
  const isStaying = (data) => STAYING.some((name) => data.has(name));

  const put = (html, again) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    document.title = page.title;
    main.replaceChildren(...page.getElementById("inhoud").childNodes);
    main.dispatchEvent(new CustomEvent("gw:shown", { bubbles: true }));
    if (!again) scrollTo(0, 0);
    (main.querySelector("[autofocus]") ?? main.querySelector("h1")).focus({ preventScroll: !again });
  };

  const ask = async (data) => {
    const answer = await fetch(address, { method: "POST", body: data, cache: "no-store" });
    if (!answer.ok) throw new Error(String(answer.status));
    put(await answer.text(), isStaying(data));
  };

  const show = (step) => {
    at = step;
    return ask(new URLSearchParams(layer ? { walk: walks[step], laag: layer } : { walk: walks[step] }));
  };

  main.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.action !== address || !event.submitter) return;
    event.preventDefault();
    const data = new URLSearchParams(new FormData(form));
    data.set(event.submitter.name, event.submitter.value);
    try {
      await ask(data);
      if (data.has("lees")) layer = data.get("lees");
      if (isStaying(data)) return;
      at += 1;
      walks.splice(at, walks.length, walkOf());
      history.pushState({ step: at }, "", address);
    } catch {
      // Without an answer the browser tries it in its own way, and says what is wrong.
      data.forEach((value, name) => {
        const field = Object.assign(document.createElement("input"), { type: "hidden", name, value });
        form.append(field);
      });
      form.submit();
    }
  });

  addEventListener("popstate", (event) => {
    const step = event.state ? event.state.step : undefined;
    if (step === undefined || step === at) return;
    if (step >= walks.length) location.reload();
    else show(step).catch(() => location.reload());
  });
})();
