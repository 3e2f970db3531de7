import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reader, reader } from './reader.ts';

let site: Reader;
let tab: Tab;
beforeAll(async () => {
  site = await reader();
  ({ tab } = await site.open({ reducedMotion: 'reduce' }));
});
afterAll(() => site.close());

describe('on paper', () => {
  test.each([
    '/blackpool/',
    '/blackpool/places/north-family-hub/',
    '/blackpool/services/health-visiting/',
    '/blackpool/offer/',
    '/blackpool/topics/domestic-abuse/',
  ])('%s keeps the phone number and drops what only works on a screen', async (path) => {
    await tab.emulateMedia({ media: 'print' });
    await tab.goto(`${site.origin}${path}`);
    const text = await tab.locator('body').innerText();
    expect(text).toContain('01253 477854');
    expect(await tab.locator('nav.bar').isVisible()).toBe(false);
    expect(await tab.locator('exit-page a').filter({ visible: true }).count()).toBe(0);
    expect(await tab.locator('h1').isVisible()).toBe(true);
  });
});

test('nothing moves for a reader who asked for less motion', async () => {
  await tab.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
  for (const path of ['/', '/blackpool/', '/blackpool/topics/domestic-abuse/']) {
    await tab.goto(`${site.origin}${path}`);
    await tab.keyboard.press('Tab');
    const moving = await tab.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return style.animationName !== 'none' || Number.parseFloat(style.transitionDuration) > 0 || style.scrollBehavior === 'smooth';
        })
        .map(({ tagName }) => tagName),
    );
    expect(moving).toEqual([]);
  }
});
