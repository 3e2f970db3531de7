import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../site/built/deployment.ts';
import { onePageOfEachKind, PHONE, type Reader, reader } from './reader.ts';

let site: Reader;
let tab: Tab;
beforeAll(async () => {
  site = await reader();
  ({ tab } = await site.open({ viewport: PHONE, hasTouch: true, isMobile: true }));
});
afterAll(() => site.close());

describe.each(['', 'ur/'].filter((language) => builtSite().has(`blackpool/${language}index.html`)))('the first screen of /blackpool/%s', (language) => {
  test.each([
    ['the phone number', 'main a[href^="tel:"]'],
    ['the way to the hubs', 'main a[href$="/places/"]'],
    ['the way to the offer', 'main a[href$="/offer/"]'],
    ['the phone button in the head', 'header a[href^="tel:"]'],
  ])('shows %s without scrolling', async (_, link) => {
    await tab.goto(`${site.origin}/blackpool/${language}`);
    const box = await tab.locator(link).first().boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= PHONE.height && box.x >= 0 && box.x + box.width <= PHONE.width, JSON.stringify(box)).toBe(true);
  });
});

describe('at 360 px', () => {
  test.each(onePageOfEachKind(builtSite()).map(({ kind, path }) => [kind, path]))(
    'buttons, ways in and text are big enough on a page of the kind %s (%s)',
    async (_, path) => {
      await tab.goto(`${site.origin}${path}`);
      const small = await tab.evaluate(() => {
        const name = (element: Element) => `${element.tagName.toLowerCase()} "${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
        const targets = [...document.querySelectorAll('.button, .arches a, nav a, .letters a, .brand, summary, input')]
          .map((element) => {
            // A box to tick is pressed by its label as well.
            const target = element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element;
            return { element, height: target.getBoundingClientRect().height };
          })
          .filter(({ height }) => height > 0 && height < 43.9)
          .map(({ element, height }) => `${name(element)} is ${Math.round(height)} px high`);
        const texts = [...document.querySelectorAll('main p, main li, main dd, main dt')]
          .filter((element) => !element.closest('.quiet, .more, .small, .chips, .way, nav') && element.textContent?.trim())
          .map((element) => ({ element, size: Number.parseFloat(getComputedStyle(element).fontSize) }))
          .filter(({ size }) => size < 17)
          .map(({ element, size }) => `${name(element)} is ${size} px text`);
        const tiny = [...document.querySelectorAll('body *')]
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 14 && element.textContent?.trim() && element.getClientRects().length > 0)
          .map((element) => `${name(element)} is tiny`);
        return [...targets, ...texts, ...tiny].slice(0, 8);
      });
      expect(small).toEqual([]);
    },
  );
});
