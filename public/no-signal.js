/**
 * Keeps the pages named in its own address and answers with them when there is no signal; when there is, it brings them up to date as they are
 * opened. A reader asks for it on a page and can take it off again (src/elements/no-signal.ts). Nothing else is kept: what is read leaves no trace.
 */
const KEPT = 'no-signal';
const pages = new URLSearchParams(location.search).getAll('page');

/** Stores a page with its style sheets. */
async function store(kept, page, fresh) {
  const styles = (await fresh.clone().text()).matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  await kept.addAll([...styles].map(([, href]) => href));
  await kept.put(page, fresh);
}

/** Stores all pages, or none: some of them would look like all of them. */
async function storeAll() {
  const kept = await caches.open(KEPT);
  try {
    for (const page of pages) {
      const fresh = await fetch(page);
      if (!fresh.ok) throw new Error(page);
      await store(kept, page, fresh);
    }
  } catch (error) {
    await caches.delete(KEPT);
    throw error;
  }
}

async function answer(event) {
  const { request } = event;
  try {
    const fresh = await fetch(request);
    const page = new URL(request.url).pathname;
    if (fresh.ok && pages.includes(page)) {
      const copy = fresh.clone();
      event.waitUntil(caches.open(KEPT).then((kept) => store(kept, page, copy)));
    }
    return fresh;
  } catch {
    const isPage = request.mode === 'navigate';
    return (await caches.match(request)) ?? (isPage ? Response.redirect(pages[0]) : Response.error());
  }
}

addEventListener('install', (event) => event.waitUntil(storeAll()));

addEventListener('fetch', (event) => {
  const { mode, destination } = event.request;
  if (mode === 'navigate' || destination === 'style') event.respondWith(answer(event));
});
