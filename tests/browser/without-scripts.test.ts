import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../site/built/deployment.ts';
import { onePageOfEachKind, type Reader, reader } from './reader.ts';

let site: Reader;
let scripted: Tab;
let plain: Tab;
beforeAll(async () => {
  site = await reader();
  ({ tab: scripted } = await site.open());
  ({ tab: plain } = await site.open({ javaScriptEnabled: false }));
});
afterAll(() => site.close());

/** Every piece of text that can be seen, and whether it stands in an element of our own, or is marked as true only when scripts run. */
const read = async (tab: Tab, path: string) => {
  await tab.goto(`${site.origin}${path}`);
  return tab.evaluate(() => {
    const pieces: { text: string; isOurs: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const isOurs = (element: Element | null): boolean =>
      element !== null && (element.localName.includes('-') || element.hasAttribute('data-scripts') || isOurs(element.parentElement));
    while (walker.nextNode()) {
      const text = (walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim();
      const element = walker.currentNode.parentElement;
      if (text && element?.checkVisibility()) pieces.push({ text, isOurs: isOurs(element) });
    }
    return pieces;
  });
};

describe('a page says all it has to say with scripts turned off', () => {
  test.each(onePageOfEachKind(builtSite()).map(({ kind, path }) => [kind, path]))('%s (%s)', async (_, path) => {
    const [without, withScripts] = await Promise.all([read(plain, path), read(scripted, path)]);
    const shown = new Set(without.map(({ text }) => text));
    expect(shown.size).toBeGreaterThan(10);
    expect(withScripts.filter(({ text, isOurs }) => !isOurs && !shown.has(text)).map(({ text }) => text)).toEqual([]);
  });
});

test('hours stand in words on the page of a place and on its card', async () => {
  await plain.goto(`${site.origin}/wrenmouth/places/harbour-hub/`);
  expect(await plain.getByText('Tuesday and Thursday, 8.30am to 8.30pm').first().isVisible()).toBe(true);
  await plain.goto(`${site.origin}/wrenmouth/places/`);
  expect(await plain.locator('open-now', { hasText: 'Tuesday and Thursday, 8.30am to 8.30pm' }).first().isVisible()).toBe(true);
});

test('a place whose own number nobody knows says whom to ring', async () => {
  await plain.goto(`${site.origin}/blackpool/places/`);
  const card = plain.locator('.card', { hasText: 'Central Family Hub' }).first();
  expect(await card.innerText()).toMatch(/Ring to ask[\s\S]*Family Information Service[\s\S]*01253 477854/);
});

test('the finder of areas hides itself when it cannot work', async () => {
  await plain.goto(`${site.origin}/`);
  expect(await plain.locator('area-finder').isVisible()).toBe(false);
  expect(await plain.locator('[data-areas] li:visible').count()).toBe(153);
});
