/*
 * Keeps the pocket card, and nothing else of the site: it stands in the folder of the card, which is all it can reach.
 * The card is asked for anew whenever there is a network.
 */
const KEPT = "gw-kaartje";
const CARD = new URL("./", self.location).pathname;

const keep = async () => {
  const cache = await caches.open(KEPT);
  const answer = await fetch(CARD, { cache: "no-store" });
  if (!answer.ok) throw new Error(String(answer.status));
  const html = await answer.clone().text();
  const parts = [...new Set(html.match(/\/assets\/[^"#]+/g) || [])];
  await cache.put(CARD, answer);
  await cache.addAll(parts);
};

self.addEventListener("install", (event) => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) return;
  if (address.pathname === CARD) {
    event.respondWith(
      fetch(event.request)
        .then(async (answer) => {
          if (answer.ok) await (await caches.open(KEPT)).put(CARD, answer.clone());
          return answer;
        })
        .catch(() => caches.match(CARD))
    );
  } else if (address.pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(event.request).then((known) => known || fetch(event.request)));
  }
});
