/** Opens every English page of the site once, and one page of each kind in Urdu, and asks a few things of each. */
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind, type Reader, reader } from './reader.ts';

/** 1280 by 1024 at 400% zoom is 320 by 256, so the narrow visit answers for both (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 1024 };
const TABS = 2;

let site: Reader;
const complaints: string[] = [];
const sideways: string[] = [];
let visited = 0;

beforeAll(async () => {
  site = await reader();
  const english = site.built.pages.filter(({ language }) => language === 'en');
  const queue = [...new Set([...english, ...onePageOfEachKind(site.built)])].map(({ path }) => path);
  const visitAll = async () => {
    const opened = await site.open({ viewport: NARROW });
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) await visit(opened.tab, path);
    complaints.push(...opened.complaints);
  };
  await Promise.all(Array.from({ length: TABS }, visitAll));
});
afterAll(() => site.close());

async function visit(tab: Tab, path: string): Promise<void> {
  await tab.goto(`${site.origin}${path}`);
  for (const size of [WIDE, NARROW]) {
    await tab.setViewportSize(size);
    sideways.push(...(await tooWide(tab)).map((what) => `${path} at ${size.width} px: ${what}`));
  }
  visited++;
}

/** What sticks out of the page, when it can be scrolled sideways. */
const tooWide = (tab: Tab) =>
  tab.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = ({ left, right }: DOMRect) => (document.dir === 'rtl' ? left < -1 : right > clientWidth + 1);
    const out = [...document.querySelectorAll('body *')].filter((element) => sticksOut(element.getBoundingClientRect())).slice(-2);
    return [
      `${scrollWidth} wide: ${out.map((element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.slice(0, 40)}`).join(', ')}`,
    ];
  });

test('every page was opened', () => {
  expect(visited).toBeGreaterThan(150);
});

test('no page scrolls sideways at 320 px, at 1280 px, or at 1280 px with 400% zoom', () => {
  expect(sideways.slice(0, 20)).toEqual([]);
});

test('no page breaks its security policy, logs an error, misses a file or asks another site for anything', () => {
  expect(complaints.slice(0, 20)).toEqual([]);
});
