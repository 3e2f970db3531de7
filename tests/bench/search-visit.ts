/** One reader, one page with a box: what queries find there, what they cost in bytes, and how long a slow phone takes. */
import type { Browser, CDPSession, Page as Tab } from 'playwright-core';

export interface Query {
  readonly query: string;
  /** Topics that a good answer is filed under, any of them. */
  readonly topics: readonly string[];
}

export interface Answer extends Query {
  /** The topics of each result, the best first. */
  readonly found: readonly (readonly string[])[];
}

/** The emulated phone of the design's measurements. */
const PHONE = { offline: false, latency: 300, downloadThroughput: 700_000 / 8, uploadThroughput: 700_000 / 8 };
const SLOWER = 6;
/** How long to wait for what follows the first results. */
const AFTER_MS = 1000;

async function ask(tab: Tab, query: string): Promise<void> {
  await tab.fill('#q', query);
  await tab.press('#q', 'Enter');
  await tab.waitForSelector('[data-results][data-ready]', { state: 'attached' });
}

/** What every query finds. */
export async function answers(browser: Browser, page: string, queries: readonly Query[]): Promise<readonly Answer[]> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(page);
  const all: Answer[] = [];
  for (const one of queries) {
    await ask(tab, one.query);
    const found = await tab.locator('[data-result]').evaluateAll((items) => items.slice(0, 3).map((item) => (item as HTMLElement).dataset['topics'] ?? ''));
    all.push({ ...one, found: found.map((topics) => topics.split(' ')) });
  }
  await context.close();
  return all;
}

export interface Moved {
  /** Bytes over the page itself until the first results stand, and until all that follows is there. */
  readonly first: number;
  readonly all: number;
  /** Bytes of another search. */
  readonly next: number;
}

/** The bytes a first search and another move, as a host packs them. `isPage` tells the files of the page itself. */
export async function moved(browser: Browser, page: string, [one, other]: readonly [string, string], isPage: (path: string) => boolean): Promise<Moved> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  const sizes = new Map<string, { path: string; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => sizes.set(requestId, { path: new URL(request.url).pathname, bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = sizes.get(requestId);
    if (known) known.bytes = encodedDataLength;
  });
  const sum = (wanted: (path: string) => boolean) =>
    [...sizes.values()].reduce((total, { path, bytes }) => total + (!isPage(path) && wanted(path) ? bytes : 0), 0);
  await tab.goto(page, { waitUntil: 'networkidle' });
  await ask(tab, one);
  await tab.waitForTimeout(AFTER_MS);
  const first = sum((path) => !path.includes('/full/'));
  const all = sum(() => true);
  await ask(tab, other);
  await tab.waitForTimeout(AFTER_MS);
  const next = sum(() => true) - all;
  await context.close();
  return { first, all, next };
}

/** Milliseconds from Enter to the first results on the slow phone. Cold: what the search needs is asked for when Enter is pressed, not before. */
export async function timed(browser: Browser, page: string, query: string, held: RegExp | undefined): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const tab = await context.newPage();
  const release = held ? await hold(tab, held) : () => undefined;
  await tab.goto(page, { waitUntil: held ? 'load' : 'networkidle' });
  await tab.evaluate(watch, query);
  if (!held) {
    await tab.focus('#q');
    await tab.waitForTimeout(AFTER_MS);
  }
  await slow(await context.newCDPSession(tab));
  await tab.evaluate(() => (document.querySelector('form') as HTMLFormElement).requestSubmit());
  release();
  const took = await tab.waitForFunction(() => Number(document.documentElement.dataset['took']) || false, undefined, { timeout: 60_000 });
  const ms = Number(await took.jsonValue());
  await context.close();
  return ms;
}

async function slow(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', PHONE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Keeps requests back until they are released. */
async function hold(tab: Tab, held: RegExp): Promise<() => void> {
  let release = () => undefined as void;
  const gate = new Promise<void>((done) => (release = done));
  await tab.route(held, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

/** In the page: writes how long it took from Enter until the results stood. */
function watch(query: string): void {
  const list = document.querySelector('[data-results]') as HTMLElement;
  const box = document.querySelector('#q') as HTMLInputElement;
  box.value = query;
  let pressed = 0;
  document.addEventListener('submit', () => (pressed = performance.now()), true);
  new MutationObserver(() => {
    if (pressed && list.dataset['ready'] === '' && list.querySelector('[data-result]'))
      document.documentElement.dataset['took'] ??= String(performance.now() - pressed);
  }).observe(list, { attributes: true });
}
