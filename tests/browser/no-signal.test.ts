import type { BrowserContext, Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PHONE, type Reader, reader } from './reader.ts';

const LINES = '/wrenmouth/phone-lines/';

let site: Reader;
let context: BrowserContext;
let tab: Tab;
let complaints: string[];
beforeEach(async () => {
  site = await reader();
  ({ context, tab, complaints } = await site.open({ viewport: PHONE }));
  await tab.goto(`${site.origin}${LINES}`);
});
afterEach(() => site.close());

const heading = () => tab.locator('h1').innerText();
const told = () => tab.locator('no-signal [role=status]').innerText();
const stored = () => tab.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);

async function keep(): Promise<void> {
  await tab.getByRole('button', { name: 'Keep them on this phone' }).press('Enter');
  await tab.getByText('They are kept on this phone.').waitFor();
  await tab.evaluate(() => navigator.serviceWorker.ready);
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
});

test('nothing is stored until a reader asks, and nothing of what they read after', async () => {
  expect(await stored()).toEqual([0, 0]);
  await keep();
  await tab.goto(`${site.origin}/wrenmouth/topics/domestic-abuse/`);
  const kept = await tab.evaluate(async () => (await (await caches.open('no-signal')).keys()).map(({ url }) => new URL(url).pathname).toSorted());
  expect(kept.filter((path) => path.endsWith('/'))).toEqual(['', 'help-now/', 'offer/', 'phone-lines/', 'places/'].map((path) => `/wrenmouth/${path}`));
  const others = kept.filter((path) => !path.endsWith('/'));
  expect(others.filter((path) => !path.endsWith('.css') || path.includes('sensitive'))).toEqual([]);
});

test('what is kept is brought up to date when it is opened with a signal', async () => {
  await keep();
  const page = `${site.origin}/wrenmouth/help-now/`;
  await tab.evaluate(async (url) => (await caches.open('no-signal')).put(url, new Response('old')), page);
  await tab.goto(page);
  await tab.waitForFunction(async (url) => (await (await caches.match(url))?.text()) !== 'old', page);
  await context.setOffline(true);
  await tab.goto(page);
  expect(await heading()).toBe('Help now');
});

test('a reader takes it all off again, and the keyboard stays where it was', async () => {
  await keep();
  await tab.reload();
  expect(await told()).toMatch(/kept on this phone/);
  await tab.getByRole('button', { name: 'Take them off this phone' }).press('Enter');
  await tab.getByText('They are gone from this phone.').waitFor();
  expect(await stored()).toEqual([0, 0]);
  expect(await tab.evaluate(() => document.activeElement?.textContent.trim())).toBe('Keep them on this phone');
});

test('when a page cannot be had nothing is kept, and it is said so', async () => {
  await context.route('**/wrenmouth/places/', (route) => route.abort());
  await tab.getByRole('button', { name: 'Keep them on this phone' }).click();
  await tab.getByText('That did not work.').waitFor();
  expect(await stored()).toEqual([0, 0]);
});

test('without scripts it is not offered', async () => {
  const still = await site.open({ javaScriptEnabled: false });
  await still.tab.goto(`${site.origin}${LINES}`);
  expect(await still.tab.locator('no-signal').isVisible()).toBe(false);
});
