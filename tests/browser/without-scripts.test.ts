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

describe('a page reads the same with scripts turned off', () => {
  // The finder narrows a list that is in the page; alone it would do nothing, so it shows itself only when it works.
  // What depends on the reader's clock is another test's (when.test.ts).
  const read = async (tab: Tab, path: string) => {
    await tab.goto(`${site.origin}${path}`);
    const finder = await tab.locator('area-finder:visible, open-now:visible, on-next:visible, on-today:visible, whats-on:visible').allInnerTexts();
    return finder.reduce((text, part) => text.replace(part, ''), await tab.locator('body').innerText()).replace(/\s+/g, ' ');
  };

  test.each(onePageOfEachKind(builtSite()).map(({ kind, path }) => [kind, path]))('%s (%s)', async (_, path) => {
    expect(await read(plain, path)).toBe(await read(scripted, path));
  });
});

test('the finder of areas hides itself when it cannot work', async () => {
  await plain.goto(`${site.origin}/`);
  expect(await plain.locator('area-finder').isVisible()).toBe(false);
  expect(await plain.locator('[data-areas] li:visible').count()).toBe(153);
});
