import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OFFER_PARTS } from '../../src/model/offer-parts.ts';
import { axeFaults } from './axe.ts';
import { PHONE, type Reader, reader } from './reader.ts';

const PAGE = '/compare/';
const BOTH = '#blackpool,wrenmouth';

let site: Reader;
let tab: Tab;
let complaints: string[];
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ tab, complaints } = await site.open({ viewport: PHONE }));
  return () => tab.context().close();
});

const open = (path: string) => tab.goto(`${site.origin}${path}`);
const table = () => tab.locator('table.compare');
const status = () => tab.getByRole('status');
const fragment = () => new URL(tab.url()).hash;
const heads = () => table().getByRole('columnheader').allTextContents();
const choose = async (one: string, other: string) => {
  await tab.getByLabel('One area').selectOption(one);
  await tab.getByLabel('The other area').selectOption(other);
  await tab.getByRole('button', { name: 'side by side' }).click();
};

describe('side by side', () => {
  test('two areas that a parent chooses stand in one table: a column each, and a row for every part of the offer', async () => {
    await open(PAGE);
    expect(await table().isVisible()).toBe(false);
    await choose('blackpool', 'wrenmouth');
    await table().waitFor();
    expect(await heads()).toEqual(['Blackpool', 'Wrenmouth']);
    for (const part of OFFER_PARTS) {
      const cells = await table().locator(`[data-question="${part}"] td`).allInnerTexts();
      expect(
        cells.map((text) => text.trim().length > 2),
        part,
      ).toEqual([true, true]);
    }
    expect([await status().textContent(), fragment()]).toEqual(['Blackpool and Wrenmouth, side by side', BOTH]);
    expect(complaints).toEqual([]);
  });

  test('both lead on to their own pages', async () => {
    await open(`${PAGE}${BOTH}`);
    await table().getByRole('link', { name: 'Central Family Hub' }).click();
    expect(new URL(tab.url()).pathname).toBe('/blackpool/places/central-family-hub/');
    await tab.goBack();
    await table().waitFor();
    expect(await heads()).toEqual(['Blackpool', 'Wrenmouth']);
  });

  test('both come again with Back, and go again when nothing had been chosen', async () => {
    await open(PAGE);
    await choose('blackpool', 'wrenmouth');
    await table().waitFor();
    await choose('wrenmouth', 'blackpool');
    await tab.locator('caption', { hasText: 'Wrenmouth and' }).waitFor();
    await tab.goBack();
    await tab.locator('caption', { hasText: 'Blackpool and' }).waitFor();
    expect([await heads(), await tab.getByLabel('One area').inputValue()]).toEqual([['Blackpool', 'Wrenmouth'], 'blackpool']);
    await tab.goBack();
    await table().waitFor({ state: 'hidden' });
    expect(await status().textContent()).toBe('');
  });

  test('both come with a link, and no server is told more than the names of their files', async () => {
    await open(`${PAGE}${BOTH.replace(',', '%2C')}`);
    await table().waitFor();
    expect(await heads()).toEqual(['Blackpool', 'Wrenmouth']);
    const asked = site.log.filter((line) => /compare/.test(line) && /blackpool|wrenmouth/.test(line));
    expect(asked.filter((line) => !/\/(blackpool|wrenmouth)\/compare\.json/.test(line))).toEqual([]);
  });

  test('both are chosen with the keyboard alone', async () => {
    await open(PAGE);
    await tab.getByLabel('One area').focus();
    await tab.keyboard.type('Wren');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('Black');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await table().waitFor();
    expect(await heads()).toEqual(['Wrenmouth', 'Blackpool']);
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('td')?.dataset['area'])).toBe('Wrenmouth');
  });

  test('both stay when the reader goes to a part of the page', async () => {
    await open(`${PAGE}${BOTH}`);
    await table().waitFor();
    await tab.locator('.skip').press('Enter');
    expect([fragment(), await table().isVisible()]).toEqual(['#main', true]);
  });
});

describe('where they are shown', () => {
  test.each([
    [360, "under their areas' names, a question a card"],
    [1280, 'beside each other'],
  ])('at %i px they stand %s, and nothing scrolls sideways', async (width) => {
    await tab.setViewportSize({ width, height: 800 });
    await open(`${PAGE}${BOTH}`);
    await table().waitFor();
    const [one, other] = await table().locator('[data-question="ring"] td').all();
    const [first, second] = [await one?.boundingBox(), await other?.boundingBox()];
    expect((first?.y ?? 0) < (second?.y ?? 0)).toBe(width === PHONE.width);
    const named = await one?.evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(named).toBe(width === PHONE.width ? '"Blackpool"' : 'none');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });

  test.each(['light', 'dark'] as const)('there is nothing that axe finds wrong, narrow and wide (%s)', async (colorScheme) => {
    await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(`${PAGE}${BOTH}`);
    await table().waitFor();
    const narrow = await axeFaults(tab);
    await tab.setViewportSize({ width: 1280, height: 800 });
    expect([...narrow, ...(await axeFaults(tab))]).toEqual([]);
  });

  test('in Urdu the page runs from the right, and English and numbers from the left', async () => {
    await open(`/ur${PAGE}${BOTH}`);
    await table().waitFor();
    const ring = table().locator('[data-question="ring"] td').first();
    expect(await ring.locator('a.number span').getAttribute('dir')).toBe('ltr');
    expect(await table().locator('[data-question="infant-feeding"] td').first().locator('p').first().getAttribute('lang')).toBe('en');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });

  test('an area that has no pages in the language answers in English, and says so to a screen reader', async () => {
    await open(`/pl${PAGE}${BOTH}`);
    await table().waitFor();
    const answers = table().locator('[data-question="services"] td div');
    const languages = () => answers.evaluateAll((found) => found.map((answer) => answer.getAttribute('lang')));
    expect(await languages()).toEqual(['en', null]);
    await open(`/pl${PAGE}#wrenmouth,blackpool`);
    await tab.locator('caption', { hasText: /^Wrenmouth/ }).waitFor();
    expect(await languages()).toEqual([null, 'en']);
  });
});

describe('a plain message is all there is', () => {
  test.each([
    ['#blackpool,atlantis', 'We do not have one of those areas'],
    ['#blackpool,blackpool', 'Choose two areas'],
  ])('for %s', async (asked, words) => {
    await open(`${PAGE}${asked}`);
    await status().filter({ hasText: words }).waitFor();
    expect(await table().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('when only one is chosen', async () => {
    await open(PAGE);
    await choose('blackpool', '');
    await status().filter({ hasText: 'Choose two areas' }).waitFor();
  });

  test('when a file does not come; the same choice again is another try', async () => {
    await open(PAGE);
    await tab.route('**/compare.json', (route) => route.abort());
    await choose('blackpool', 'wrenmouth');
    await status().filter({ hasText: 'Check your connection' }).waitFor();
    expect(await table().isVisible()).toBe(false);
    await tab.unroute('**/compare.json');
    await tab.getByRole('button', { name: 'side by side' }).click();
    await table().waitFor();
  });
});

test('without scripts every area is in a list, with the way to its home and to its offer', async () => {
  const { tab: plain, context } = await site.open({ javaScriptEnabled: false });
  await plain.goto(`${site.origin}${PAGE}`);
  expect([await plain.locator('form').isVisible(), await plain.locator('table').isVisible()]).toEqual([false, false]);
  expect(await plain.getByText('set out the same way').isVisible()).toBe(true);
  const links = await plain.locator('main .card a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['/blackpool/', '/blackpool/offer/', '/wrenmouth/', '/wrenmouth/offer/']);
  await context.close();
});

test.each(['/', '/wrenmouth/offer/', '/ur/', '/wrenmouth/ur/offer/'])('%s leads there', async (path) => {
  await open(path);
  await tab.locator('main a[href$="/compare/"]').click();
  expect(new URL(tab.url()).pathname).toBe(path.includes('ur') ? `/ur${PAGE}` : PAGE);
});
