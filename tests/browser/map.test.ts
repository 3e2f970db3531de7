/** The map of Wrenmouth, as a reader meets it: a list, a picture, and a map that moves when they ask for it. */
import type { Locator, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Reader, reader } from './reader.ts';

const PLACES = '/wrenmouth/places/';
const BUTTON = 'map-here button';
/** What only the map that moves needs. */
const ITS_OWN = /maplibre|moving-map|map\.json|\/geo\/|\/map\.[\w-]+\.css/;

let site: Reader;
/** WebGL from the processor, so that any machine can draw the map. */
beforeAll(async () => {
  site = await reader('--use-angle=swiftshader', '--enable-unsafe-swiftshader');
});
afterAll(() => site.close());

const status = (tab: Tab) => tab.locator('map-here [role=status]');

async function press(tab: Tab): Promise<void> {
  await tab.locator(BUTTON).focus();
  await tab.keyboard.press('Enter');
}

async function opened(path = PLACES, options: Parameters<Reader['open']>[0] = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }) {
  const { tab, complaints } = await site.open(options);
  await tab.goto(`${site.origin}${path}`);
  await press(tab);
  await tab.locator('.marker').first().waitFor();
  // The map is drawn anew while it settles.
  await tab.waitForFunction(() => document.querySelector('map-here [role=status]')?.textContent?.includes('Tab'));
  return { tab, complaints };
}

/** What a marker is called after the number that it shows. */
const nameOf = (marker: Locator) => marker.evaluate((one) => (one.ariaLabel ?? '').replace(one.textContent ?? '', '').trim());
const named = async (tab: Tab) => Promise.all((await tab.locator('.marker').all()).map(nameOf));
const listed = (tab: Tab) => tab.locator('main [data-at] h3 a').allInnerTexts();

describe('before the button is pressed', () => {
  test('nothing of the map that moves is asked for, and the numbers of the picture are those of the list', async () => {
    const { tab, complaints } = await site.open();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(`${site.origin}${PLACES}`);
    const drawing = tab.waitForRequest((request) => request.url().includes('/places') && request.url().endsWith('.svg'));
    await tab.locator('map-here img').scrollIntoViewIfNeeded();
    await drawing;
    await tab.waitForLoadState('networkidle');
    expect(asked.filter((path) => ITS_OWN.test(path))).toEqual([]);
    const numbers = await tab.locator('main .pin').allInnerTexts();
    const picture = String(site.built.read('wrenmouth/places.svg'));
    const drawn = [...picture.matchAll(/font-weight="700"[^>]*>(\d+)</g)].map(([, number]) => number);
    expect(drawn.toSorted()).toEqual(numbers.toSorted());
    expect(complaints).toEqual([]);
  });

  test('a reader without scripts has the list and the picture, and no button that does nothing', async () => {
    const { tab } = await site.open({ javaScriptEnabled: false });
    await tab.goto(`${site.origin}${PLACES}`);
    expect(await tab.locator(BUTTON).isVisible()).toBe(false);
    expect(await tab.locator('map-here img').getAttribute('alt')).toContain('Wrenmouth');
  });
});

describe('the map that moves', () => {
  test('shows every place of the list once, alone or in a group that names it', async () => {
    const { tab, complaints } = await opened();
    const all = (await named(tab)).join(' | ');
    const places = await listed(tab);
    expect(places.length).toBeGreaterThan(15);
    expect(places.filter((name) => !all.includes(name))).toEqual([]);
    const counts = await tab.locator('.marker').evaluateAll((markers) => markers.map((one) => 1 + Number(/\+(\d+)/.exec(one.textContent)?.[1] ?? 0)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(places.length);
    expect(await status(tab).innerText()).toContain('The map is open');
    expect(complaints.filter((what) => !what.includes('asked for data:'))).toEqual([]);
  });

  test('is reached with the keyboard: the map, its places by name, then a link to the place', async () => {
    const { tab } = await opened();
    await tab.waitForFunction(() => document.activeElement?.tagName === 'CANVAS');
    expect(await tab.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.getAttribute('aria-label'))).toBe('Map you can move');
    await tab.keyboard.press('Tab');
    expect(await nameOf(tab.locator(':focus'))).toBe((await named(tab))[0]);
    const alone = tab.locator('.marker:not(.many)').first();
    const name = await nameOf(alone);
    await alone.focus();
    await tab.keyboard.press('Enter');
    const link = tab.locator('.maplibregl-popup a');
    expect(await link.innerText()).toBe(name);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.keyboard.press('Escape');
    expect(await tab.locator('.maplibregl-popup').count()).toBe(0);
    expect(await alone.evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\/places\/[\w-]+\/$/);
    expect(await tab.locator('h1').innerText()).toBe(name);
  });

  test('takes a group apart when it is pressed, and keeps the reader there', async () => {
    const { tab } = await opened();
    const before = await tab.locator('.marker').count();
    const group = tab.locator('.marker.many').first();
    const first = await group.getAttribute('data-first');
    await group.focus();
    await tab.keyboard.press('Enter');
    await tab.waitForFunction((count) => document.querySelectorAll('.marker').length > count, before);
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('data-first'))).toBe(first);
  });

  test('has nothing that axe finds wrong, light and dark, on a phone and on a computer', async () => {
    for (const [path, look] of [
      ['/wrenmouth/places/harbour-hub/', { viewport: { width: 360, height: 640 }, colorScheme: 'light' }],
      [PLACES, { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ] as const) {
      const { tab } = await opened(path, { ...look, reducedMotion: 'reduce' });
      await tab.locator('.marker:not(.many)').first().press('Enter');
      await tab.locator('.maplibregl-popup').waitFor();
      expect(await axeFaults(tab)).toEqual([]);
    }
  });

  test('on a place shows that place, by its name, and in Urdu says its words in Urdu', async () => {
    const { tab } = await opened('/wrenmouth/ur/places/harbour-hub/');
    expect(await named(tab)).toEqual([(await tab.locator('h1').innerText()).trim()]);
    expect(await tab.locator('.maplibregl-ctrl-zoom-in').getAttribute('aria-label')).toBe('بڑا کریں');
  });

  test('of what was found shows what has a place, numbered as in the list, and goes with it', async () => {
    const { tab, complaints } = await site.open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const find = async (words: string) => {
      await tab.locator('#q').fill(words);
      await tab.locator('#q').press('Enter');
      await tab.locator('[data-results][data-ready]').waitFor({ state: 'attached' });
    };
    await tab.goto(`${site.origin}/wrenmouth/search/`);
    expect(await tab.locator(BUTTON).isVisible()).toBe(false);
    await find('stay and play');
    await press(tab);
    await tab.waitForFunction(() => document.querySelector('map-here [role=status]')?.textContent?.includes('Tab'));
    const onMap = async () => (await tab.locator('.marker').evaluateAll((all) => all.map((one) => one.textContent))).toSorted();
    const numbers = await tab.locator('#found .pin').filter({ visible: true }).allInnerTexts();
    expect(numbers.length).toBeGreaterThan(3);
    const counted = (await onMap()).reduce((sum, text) => sum + 1 + Number(/\+(\d+)/.exec(text)?.[1] ?? 0), 0);
    expect(counted).toBe(numbers.length);
    await find('my partner hits me');
    expect(await tab.locator('.moving').isVisible()).toBe(false);
    await find('quiet play');
    await tab.locator('#found .pin').first().waitFor();
    expect(await tab.locator('#found .pin').first().innerText()).toBe('1');
    await find('ZZ1 1AA');
    await tab.locator('[data-found] .pin').first().waitFor();
    expect(await named(tab)).not.toEqual([]);
    expect(complaints.filter((what) => !what.includes('asked for data:'))).toEqual([]);
  });

  test('follows a list that a script changes', async () => {
    const { tab } = await opened();
    await tab.evaluate(() => document.querySelectorAll('main [data-at]').forEach((one, at) => at > 0 && one.remove()));
    await tab.waitForFunction(() => document.querySelectorAll('.marker').length === 1);
    expect(await named(tab)).toEqual(await listed(tab));
  });
});

describe('when it cannot be had', () => {
  test('without WebGL it says so, and the list, the picture and the button stay', async () => {
    const poor = await reader('--disable-3d-apis');
    const { tab } = await poor.open();
    await tab.goto(`${poor.origin}${PLACES}`);
    await press(tab);
    await tab.waitForFunction(() => document.querySelector('map-here [role=status]')?.textContent?.includes('cannot draw'));
    expect(await tab.locator('map-here img').isVisible()).toBe(true);
    expect(await tab.locator('.moving').count()).toBe(0);
    expect((await listed(tab)).length).toBeGreaterThan(15);
    await poor.close();
  });

  test.each([
    ['its words', '**/map.json'],
    ['its style', '**/geo/tiles/**'],
    ['the library', '**/maplibre.*'],
  ])('without %s it says so, and a second press tries again', async (_, blocked) => {
    const { tab } = await site.open({ reducedMotion: 'reduce' });
    await tab.route(blocked, (route) => route.abort());
    await tab.goto(`${site.origin}${PLACES}`);
    await press(tab);
    await tab.waitForFunction(() => document.querySelector('map-here [role=status]')?.textContent?.includes('did not open'));
    expect(await tab.locator('map-here img').isVisible()).toBe(true);
    expect(await tab.locator(BUTTON).isVisible()).toBe(true);
  });
});

test('no page of a sensitive record has a map or a picture of one', () => {
  const sensitive = site.built.content.records.filter(({ fields }) => fields['sensitive'] === true).map(({ id }) => id);
  expect(site.built.files.filter((file) => file.endsWith('.svg') && sensitive.some((id) => file.endsWith(`/${id}.svg`)))).toEqual([]);
});
