import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PHONE, type Reader, reader } from './reader.ts';

const PAGE = '/blackpool/topics/domestic-abuse/';

let site: Reader;
let tab: Tab;
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site.close());

beforeEach(async () => {
  const { tab: opened, context } = await site.open({ viewport: PHONE });
  await context.route(
    (url) => url.origin !== site.origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Sunny</p>' }),
  );
  tab = opened;
  await tab.goto(`${site.origin}/blackpool/`);
  await tab.goto(`${site.origin}${PAGE}`);
});

/** Waits until the reader is on another site, and says whether the page is gone from what Back would show. */
async function leftWithoutTrace(before: number): Promise<boolean> {
  await tab.waitForURL((url) => url.origin !== site.origin);
  const after = await tab.evaluate(() => history.length);
  await tab.goBack();
  return after === before && new URL(tab.url()).pathname === '/blackpool/';
}

const historyLength = () => tab.evaluate(() => history.length);

describe('the exit button', () => {
  test('is on the screen as soon as the page opens, and stays there to the end', async () => {
    const button = tab.locator('exit-page a');
    for (const y of [0, 1500, 100_000]) {
      await tab.evaluate((to) => scrollTo(0, to), y);
      const box = await button.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= PHONE.height, `after scrolling ${y} px`).toBe(true);
    }
  });

  test('is the first thing that Tab reaches', async () => {
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.parentElement?.localName)).toBe('exit-page');
  });

  test('is as wide as a phone and tall enough for a thumb', async () => {
    const box = await tab.locator('exit-page a').boundingBox();
    expect(box?.width).toBeGreaterThan(PHONE.width * 0.9);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });

  test('leaves with Enter and takes the page out of the history', async () => {
    const before = await historyLength();
    await tab.locator('exit-page a').focus();
    await tab.keyboard.press('Enter');
    expect(await leftWithoutTrace(before)).toBe(true);
  });

  test('leaves with a press of a finger in the same way', async () => {
    const before = await historyLength();
    await tab.locator('exit-page a').click();
    expect(await leftWithoutTrace(before)).toBe(true);
  });
});

describe('the Shift key', () => {
  test('leaves after three presses, wherever the focus is', async () => {
    const before = await historyLength();
    for (let press = 0; press < 3; press++) await tab.keyboard.press('Shift');
    expect(await leftWithoutTrace(before)).toBe(true);
  });

  test('does not leave after two', async () => {
    for (let press = 0; press < 2; press++) await tab.keyboard.press('Shift');
    await tab.waitForTimeout(300);
    expect(new URL(tab.url()).pathname).toBe(PAGE);
  });

  test('does not leave when it is used to type', async () => {
    for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']) await tab.keyboard.press(key);
    await tab.waitForTimeout(300);
    expect(new URL(tab.url()).pathname).toBe(PAGE);
  });
});

test('without scripts the button is a plain link to the same place', async () => {
  const { tab: plain, context } = await site.open({ javaScriptEnabled: false });
  await plain.goto(`${site.origin}${PAGE}`);
  expect(await plain.locator('exit-page a').getAttribute('href')).toMatch(/^https:\/\//);
  expect(await plain.locator('exit-page a').isVisible()).toBe(true);
  expect(await plain.locator('#safer ~ p', { hasText: 'Back shows this page again' }).isVisible()).toBe(true);
  expect(await plain.locator('#safer ~ p').allInnerTexts()).not.toContainEqual(expect.stringContaining('Shift'));
  await context.close();
});

test('with scripts the page tells of the Shift key, and no longer of Back', async () => {
  const words = (await tab.locator('#safer ~ p').allInnerTexts()).join(' ');
  expect(words).toContain('Shift key 3 times');
  expect(words).not.toContain('Back shows this page again');
});
