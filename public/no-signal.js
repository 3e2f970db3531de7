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

/** A page with its style sheets and scripts, each with its address. Throws when the page cannot be had. */
async function fetched(page) {
  const answered = await fetch(page, { cache: 'no-cache' });
  if (!answered.ok) throw new Error(page);
  const named = (await answered.clone().text()).matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g);
  return [[page, answered], ...(await Promise.all([...named].map(async ([, file]) => [file, await fetch(file)])))];
}

/** Stores the pages once all are there: some of them would look like all of them. */
async function store(wanted) {
  const all = (await Promise.all(wanted.map(fetched))).flat();
  const kept = await caches.open(KEPT);
  await Promise.all(all.map(([file, answered]) => kept.put(file, answered)));
}

/** Brings a page up to date, unless it was taken off. A page that cannot be had stays as it was. */
const refresh = async (page) => (await caches.has(KEPT)) && store([page]).catch(() => undefined);

const patience = () => new Promise((_, fail) => setTimeout(fail, PATIENCE_MS));

async function answer(event) {
  const { request } = event;
  const page = new URL(request.url).pathname;
  const isKept = pages.includes(page);
  const asked = fetch(request);
  try {
    const fresh = await (isKept ? Promise.race([asked, patience()]) : asked);
    if (isKept && fresh.ok) event.waitUntil(refresh(page));
    return fresh;
  } catch {
    const kept = await caches.open(KEPT);
    const first = request.mode === 'navigate' && (await kept.match(pages[0]));
    return (await kept.match(request, ANY)) ?? (first ? Response.redirect(`${pages[0]}#no-signal-now`) : asked);
  }
}

addEventListener('install', (event) => event.waitUntil(store(pages).then(() => skipWaiting())));

addEventListener('fetch', (event) => {
  const { mode, destination } = event.request;
  if (mode === 'navigate' || destination === 'style' || destination === 'script') event.respondWith(answer(event));
});
