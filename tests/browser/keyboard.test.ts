import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHONE, type Reader, reader } from './reader.ts';

let site: Reader;
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site.close());

interface Focused {
  /** Nothing when the focus has left the page. */
  readonly where: string | undefined;
  readonly text: string;
  readonly outline: number;
  readonly shown: boolean;
}

/** What has the focus, how it is marked, and whether it can be seen. */
const focused = (tab: Tab): Promise<Focused> =>
  tab.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    const top = box && document.elementFromPoint(Math.min(box.left + box.width / 2, innerWidth - 1), box.top + box.height / 2);
    return {
      where:
        element === document.body
          ? undefined
          : element.matches('.skip')
            ? 'skip'
            : element.closest('header')
              ? 'head'
              : element.closest('nav.bar')
                ? 'ways'
                : element.closest('main')
                  ? 'main'
                  : element.closest('footer')
                    ? 'foot'
                    : element.className,
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      shown: Boolean(top && (element.contains(top) || top.contains(element))),
    };
  });

/** Presses Tab until the focus leaves the page or `many` times. */
async function walk(tab: Tab, many: number): Promise<readonly Focused[]> {
  const steps: Focused[] = [];
  for (let step = 0; step < many; step++) {
    await tab.keyboard.press('Tab');
    const now = await focused(tab);
    if (now.where === undefined) break;
    steps.push(now);
  }
  return steps;
}

describe.each([
  ['a phone', PHONE],
  ['a computer', { width: 1280, height: 800 }],
])('on %s', (_, viewport) => {
  test('Tab goes to the skip link, the head, the ways in and then the page', async () => {
    const { tab, context } = await site.open({ viewport, reducedMotion: 'reduce' });
    await tab.goto(`${site.origin}/blackpool/`);
    const order = (await walk(tab, 14)).map(({ where }) => where).filter((where, at, all) => where !== all[at - 1]);
    expect(order).toEqual(['skip', 'head', 'ways', 'main']);
    await context.close();
  });

  test('everything that takes the focus can be seen and is outlined, also above the exit button', async () => {
    const { tab, context } = await site.open({ viewport, reducedMotion: 'reduce' });
    for (const path of ['/blackpool/', '/blackpool/topics/domestic-abuse/', '/blackpool/services/']) {
      await tab.goto(`${site.origin}${path}`);
      const unseen = (await walk(tab, 120)).filter(({ outline, shown }) => outline < 2 || !shown);
      expect(unseen.map(({ where, text, outline }) => `${path} ${where} "${text.slice(0, 40)}": outline ${outline}`)).toEqual([]);
    }
    await context.close();
  });
});

test('the skip link goes past the head to the page', async () => {
  const { tab, context } = await site.open({ viewport: PHONE });
  await tab.goto(`${site.origin}/blackpool/places/`);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  expect((await focused(tab)).where).toBe('main');
  await context.close();
});

test('the ways in are followed with Enter, and the page they lead to says which one it is', async () => {
  const { tab, context } = await site.open({ viewport: PHONE });
  await tab.goto(`${site.origin}/blackpool/`);
  await tab.locator('nav.bar a', { hasText: 'Hubs' }).focus();
  await tab.keyboard.press('Enter');
  await tab.waitForURL(`${site.origin}/blackpool/places/`);
  expect(await tab.locator('nav.bar [aria-current="page"]').innerText()).toBe('Hubs');
  await context.close();
});

test('what is folded away opens with Enter', async () => {
  const { tab, context } = await site.open();
  await tab.goto(`${site.origin}/blackpool/places/north-family-hub/`);
  await tab.locator('details summary').first().focus();
  await tab.keyboard.press('Enter');
  expect(await tab.locator('details').first().getAttribute('open')).not.toBeNull();
  await context.close();
});
