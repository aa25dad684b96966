/* The pocket card is kept only when the reader asks for it, and forgotten with one tap. A kept card that is old says so. */
(() => {
  const OLD = 90 * 24 * 60 * 60 * 1000;
  const card = document.querySelector("[data-gw-pocket]");
  const keep = card.querySelector("[data-gw-keep]");
  const forget = card.querySelector("[data-gw-forget]");
  const said = card.querySelector("[data-gw-said]");
  card.querySelectorAll("[data-checked]").forEach((number) => {
    if (Date.now() - Date.parse(number.dataset.checked) > OLD) number.querySelectorAll("[data-gw-old]").forEach((badge) => (badge.hidden = false));
  });
  if (!("serviceWorker" in navigator)) return;
  const place = () => navigator.serviceWorker.getRegistration(location.pathname);
  const show = async () => {
    const kept = Boolean(await place());
    keep.hidden = kept;
    forget.hidden = !kept;
  };
  keep.addEventListener("click", async () => {
    try {
      await navigator.serviceWorker.register("bewaren.js");
      await navigator.serviceWorker.ready;
      said.textContent = said.dataset.kept;
    } catch {
      said.textContent = said.dataset.failed;
    }
    await show();
  });
  forget.addEventListener("click", async () => {
    const registration = await place();
    if (registration) await registration.unregister();
    await caches.delete("gw-kaartje");
    said.textContent = said.dataset.forgotten;
    await show();
  });
  show();
})();
