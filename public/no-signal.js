/**
 * Keeps the pages named in its own address and answers with them when there is no signal; when there is, it brings them up to date as they are
 * opened. A reader asks for it on a page and can take it off again (src/elements/no-signal.ts). No other page is kept: what is read leaves no
 * trace here. Each area and language has a worker of its own, under its own folder, and what it keeps has that folder's name.
 */
const KEPT = `no-signal ${registration.scope}`;
const pages = new URLSearchParams(location.search).getAll('page');
/** How long a kept page may be waited for: one bar of signal is no better than none. */
const PATIENCE_MS = 6000;
const ANY = { ignoreSearch: true, ignoreVary: true };

async function asked(page) {
  const answered = await fetch(page, { cache: 'no-cache' });
  if (!answered.ok) throw new Error(page);
  return [page, answered];
}

/** Stores pages, each with its address, once all that they name is there too: some of it would look like all of it. */
async function store(answered) {
  const texts = await Promise.all(answered.map(([, page]) => page.clone().text()));
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(([, file]) => file)));
  const files = await Promise.all([...named].map(async (file) => [file, await fetch(file)]));
  const kept = await caches.open(KEPT);
  await Promise.all([...answered, ...files].map(([file, answer]) => kept.put(file, answer)));
}

/** Brings a page up to date with what was just answered, unless it was taken off. What cannot be had leaves it as it was. */
const refresh = async (page, fresh) => (await caches.has(KEPT)) && store([[page, fresh]]).catch(() => undefined);

const patience = () => new Promise((_, fail) => setTimeout(fail, PATIENCE_MS));

async function answer(event) {
  const { request } = event;
  const page = new URL(request.url).pathname;
  const isKept = pages.includes(page);
  const fetching = fetch(request);
  try {
    const fresh = await (isKept ? Promise.race([fetching, patience()]) : fetching);
    if (isKept && fresh.ok) event.waitUntil(refresh(page, fresh.clone()));
    return fresh;
  } catch {
    const kept = await caches.open(KEPT);
    const first = request.mode === 'navigate' && (await kept.match(pages[0]));
    return (await kept.match(request, ANY)) ?? (first ? Response.redirect(`${pages[0]}#no-signal-now`) : fetching);
  }
}

addEventListener('install', (event) =>
  event.waitUntil(
    Promise.all(pages.map(asked))
      .then(store)
      .then(() => skipWaiting()),
  ),
);

addEventListener('fetch', (event) => {
  const { mode, destination } = event.request;
  if (mode === 'navigate' || destination === 'style' || destination === 'script') event.respondWith(answer(event));
});
