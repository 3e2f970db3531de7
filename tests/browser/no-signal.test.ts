import type { BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { PHONE, type Reader, reader } from './reader.ts';

const LINES = '/wrenmouth/phone-lines/';

let site: Reader;
let context: BrowserContext;
let tab: Tab;
let complaints: string[];
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ context, tab, complaints } = await site.open({ viewport: PHONE }));
  await tab.goto(`${site.origin}${LINES}`);
});
afterEach(() => context.close());

const heading = () => tab.locator('h1').innerText();
const told = () => tab.locator('no-signal [role=status]').innerText();
const stored = () => tab.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
const keptNow = () =>
  tab.evaluate(async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).map(({ url }) => new URL(url).pathname).toSorted());

async function unfold(): Promise<void> {
  if ((await tab.locator('no-signal details[open]').count()) === 0) await tab.locator('no-signal summary').press('Enter');
}

async function keep(): Promise<void> {
  await unfold();
  await tab.getByRole('button', { name: 'Keep them on this phone' }).press('Enter');
  await tab.getByText('They are kept on this phone.').waitFor();
}

async function drop(): Promise<void> {
  await unfold();
  await tab.getByRole('button', { name: 'Take them off this phone' }).press('Enter');
  await tab.getByText('They are gone from this phone.').waitFor();
}

test('what a reader asked to keep opens without a signal, as it looks with one; any other page leads to the numbers', async () => {
  await keep();
  expect(complaints).toEqual([]);
  await context.setOffline(true);
  await tab.goto(`${site.origin}/wrenmouth/help-now/`);
  expect(await heading()).toBe('Help now');
  expect(await tab.locator('a[href="tel:999"]').first().isVisible()).toBe(true);
  expect(await tab.evaluate(() => getComputedStyle(document.querySelector('.bar') as Element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  await tab.goto(`${site.origin}/wrenmouth/services/baby-massage/`);
  expect([await heading(), new URL(tab.url()).pathname]).toEqual(['Phone lines', LINES]);
  expect(await tab.getByText('There is no signal, and that page is not on this phone.').isVisible()).toBe(true);
});

test('nothing is stored until a reader asks, and nothing of what they read after', async () => {
  expect(await stored()).toEqual([0, 0]);
  await keep();
  await tab.goto(`${site.origin}/wrenmouth/topics/domestic-abuse/`);
  const all = await keptNow();
  expect(all.filter((path) => path.endsWith('/'))).toEqual(['', 'help-now/', 'offer/', 'phone-lines/', 'places/'].map((path) => `/wrenmouth/${path}`));
  expect(all.filter((path) => !/\/$|\.(css|js)$/.test(path) || /sensitive|Exit/.test(path))).toEqual([]);
});

test('what is kept is brought up to date when it is opened with a signal', async () => {
  await keep();
  const page = `${site.origin}/wrenmouth/help-now/`;
  await tab.evaluate(async (url) => (await caches.open((await caches.keys())[0] ?? '')).put(url, new Response('old')), page);
  await tab.goto(page);
  await tab.waitForFunction(async (url) => (await (await caches.match(url))?.text()) !== 'old', page);
  await context.setOffline(true);
  await tab.goto(page);
  expect(await heading()).toBe('Help now');
});

test('a reader takes it all off again, and the keyboard stays where it was', async () => {
  await keep();
  await tab.reload();
  await unfold();
  expect(await told()).toMatch(/kept on this phone/);
  await drop();
  expect(await stored()).toEqual([0, 0]);
  expect(await tab.evaluate(() => document.activeElement?.textContent.trim())).toBe('Keep them on this phone');
});

test('what was taken off can be kept again, also without a signal it can be taken off', async () => {
  await keep();
  await tab.reload();
  await drop();
  await keep();
  await tab.reload();
  await context.setOffline(true);
  await tab.reload();
  await drop();
  expect(await stored()).toEqual([0, 0]);
});

test('each area and language keeps its own', async () => {
  await keep();
  await tab.goto(`${site.origin}/wrenmouth/ur/phone-lines/`);
  await unfold();
  expect(await tab.locator('[data-do=keep]').isVisible()).toBe(true);
  await tab.goto(`${site.origin}/blackpool/phone-lines/`);
  await keep();
  expect(await stored()).toEqual([2, 2]);
  await context.setOffline(true);
  for (const area of ['wrenmouth', 'blackpool']) {
    await tab.goto(`${site.origin}/${area}/help-now/?from=card`);
    expect(new URL(tab.url()).pathname).toBe(`/${area}/help-now/`);
    expect(await heading()).toBe('Help now');
  }
});

test('a page that cannot be brought up to date stays as it was kept', async () => {
  await keep();
  await context.route('**/wrenmouth/help-now/', (route) => route.fulfill({ status: 500, body: 'broken' }));
  await tab.goto(`${site.origin}/wrenmouth/help-now/`);
  await context.unroute('**/wrenmouth/help-now/');
  await context.setOffline(true);
  await tab.goto(`${site.origin}/wrenmouth/help-now/`);
  expect(await heading()).toBe('Help now');
  complaints.splice(0);
});

test('when a page cannot be had nothing is kept, and it is said so', async () => {
  await context.route('**/wrenmouth/places/', (route) => route.abort());
  await unfold();
  await tab.getByRole('button', { name: 'Keep them on this phone' }).click();
  await tab.getByText('That did not work.').waitFor();
  expect(await stored()).toEqual([0, 0]);
});

test('without scripts it is not offered', async () => {
  const still = await site.open({ javaScriptEnabled: false });
  await still.tab.goto(`${site.origin}${LINES}`);
  expect(await still.tab.locator('no-signal').isVisible()).toBe(false);
});
