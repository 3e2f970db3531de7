import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { PHONE, type Reader, reader } from './reader.ts';

/** Wrenmouth's postcodes are in the project; others would have to be imported. */
const HERE = { written: 'ZZ1 1AA', outcode: 'ZZ1' };

let site: Reader;
let tab: Tab;
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site.close());

const open = async (path: string, options: BrowserContextOptions = {}) => {
  await tab?.context().close();
  ({ tab } = await site.open({ viewport: PHONE, reducedMotion: 'reduce', ...options }));
  await tab.goto(`${site.origin}${path}`);
};
const box = () => tab.locator('near-you input');
const status = () => tab.locator('near-you [role=status]');
const ask = async (text: string) => {
  await box().fill(text);
  await box().press('Enter');
};
/** What is told when the answer stands: the words while it looks are not an answer. */
const told = async () => {
  await tab.waitForFunction(() => /[^…]$/.test(document.querySelector('near-you [role=status]')?.textContent ?? ''));
  return status().innerText();
};
const focused = () => tab.evaluate(() => document.activeElement?.localName);
const found = (heading: string) => tab.locator('[data-found] h3', { hasText: heading }).locator('xpath=following-sibling::ul[1]/li').allInnerTexts();

describe("on an area's home", () => {
  beforeEach(() => open('/wrenmouth/'));

  test('a postcode brings the nearest hubs, places and services with their distance, and phone and online apart', async () => {
    await ask('zz11aa');
    expect(await told()).toBe('Nearest: Harbour Best Start Family Hub, 0.2 miles in a straight line.');
    expect(await tab.locator('[data-found] h2').innerText()).toBe(`Near ${HERE.written}`);
    const hubs = await found('Hubs');
    expect(hubs[0]).toBe('Harbour Best Start Family Hub\n0.2 miles in a straight line');
    const miles = hubs.map((text) => Number.parseFloat(text.split('\n')[1] ?? ''));
    expect(miles).toEqual(miles.toSorted((one, other) => one - other));
    for (const heading of ['Other places', 'Services, nearest first', 'By phone or online']) expect((await found(heading)).length).toBeGreaterThan(0);
    expect((await found('By phone or online'))[0]).toContain('0808 157 0100');
  });

  test('no place or service is cut off: the rest is folded away under how many it is', async () => {
    await ask(HERE.written);
    await told();
    const more = tab.locator('[data-found] details', { hasText: 'Show' }).first();
    const count = Number(/\d+/.exec(await more.locator('summary').innerText())?.[0]);
    await more.locator('summary').click();
    expect(await more.locator('li:visible').count()).toBe(count);
  });

  test('a part of the area or a place is known by its name', async () => {
    await ask('oxmere');
    expect(await told()).toContain('We measured from the middle of Oxmere. Nearest: ');
  });

  test('a part of a postcode is measured from its middle, and says so', async () => {
    await ask('ZZ1');
    expect(await told()).toMatch(/^We measured from the middle of ZZ1\. Nearest: /);
    await ask('ZZ1 1ZZ');
    expect(await told()).toContain('We do not know ZZ1 1ZZ exactly, so we measured from the middle of ZZ1 1.');
  });

  test.each([
    ['nothing', '', 'Type your postcode, or the name of a place.'],
    ['an emoji', '👶', 'Type your postcode, or the name of a place.'],
    ['half a postcode', 'ZZ1 1A', 'ZZ1 1A is not a whole postcode. Check it and try again. A postcode looks like SW1A 1AA.'],
    ['a postcode of Northern Ireland', 'BT1 5GS', 'BT1 5GS is in Northern Ireland. This site is for England.'],
    ['a postcode of Jersey', 'je2 3ab', 'JE2 3AB is in Jersey. This site is for England.'],
    ['a postcode nobody has', 'QQ99 9QQ', 'We do not know the postcode QQ99 9QQ. Check it, or type the name of a place.'],
  ])('%s gets a kind and exact answer, and the way back to the box', async (_, text, answer) => {
    await ask(text);
    expect(await told()).toBe(answer);
    expect(await focused()).toBe('input');
    expect(await box().getAttribute('aria-invalid')).toBe('true');
    expect(await box().getAttribute('aria-describedby')).toBe(await status().getAttribute('id'));
    expect(await tab.locator('[data-found] a').getAttribute('href')).toBe('/wrenmouth/services/');
    expect(await tab.locator('near-you img').count()).toBe(0);
  });

  test.each([
    ['words', 'help with feeding'],
    ['10,000 characters', 'a'.repeat(10_000)],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('%s are taken to the search, and stand in no address on the way', async (_, text) => {
    const asked = new Set<string>();
    tab.on('request', (request) => asked.add(request.url()));
    await ask(text);
    await tab.waitForURL(/\/wrenmouth\/search\//);
    await tab.locator('[data-ready]').waitFor({ state: 'attached' });
    expect((await tab.locator('input[name=q]').inputValue()).slice(0, 40)).toBe(text.slice(0, 40));
    expect([...asked].filter((url) => url.includes(encodeURIComponent(text.slice(0, 12))))).toEqual([]);
  });

  test('a slip of the finger is put right and told', async () => {
    await ask('ZZI 1AA');
    expect(await told()).toMatch(/^You typed ZZI 1AA\. We looked for ZZ1 1AA\. Nearest: /);
    expect(await box().getAttribute('aria-invalid')).toBeNull();
  });

  test('a file that cannot be had is said so, and trying again works', async () => {
    await tab.route('**/near.json', (route) => route.abort());
    await ask(HERE.written);
    expect(await told()).toBe('We could not look that up. Check your connection and try again.');
    await tab.unroute('**/near.json');
    await box().press('Enter');
    await tab.locator('[data-found] h2').waitFor();
  });

  test('everything is done with the keyboard: the box, the button, the answer and its links', async () => {
    await box().focus();
    await tab.keyboard.type('zz1 1aa');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Find');
    await tab.keyboard.press('Enter');
    await told();
    expect(await focused()).toBe('h2');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Harbour Best Start Family Hub');
    await tab.keyboard.press('Enter');
    await tab.waitForURL('**/wrenmouth/places/harbour-hub/');
  });
});

describe('where the device is', () => {
  test('is asked only on a press, and measured from', async () => {
    await open('/wrenmouth/places/', { geolocation: { latitude: 54.169, longitude: 1.0979 }, permissions: ['geolocation'] });
    await box().focus();
    expect(await status().innerText()).toBe('');
    await tab.getByRole('button', { name: 'Use where I am' }).click();
    expect(await told()).toMatch(/^Nearest: Harbour/);
    expect(await tab.locator('[data-found] h2').innerText()).toBe('Near where you are');
  });

  test('is not needed: a refusal is taken kindly', async () => {
    await open('/wrenmouth/places/', { permissions: [] });
    await tab.getByRole('button', { name: 'Use where I am' }).click();
    expect(await told()).toBe('Your device did not say where you are. Type your postcode or a place instead.');
    expect(await focused()).toBe('input');
  });
});

describe('on the national home', () => {
  beforeEach(() => open('/'));

  test('a postcode of an area of ours leads there', async () => {
    await ask(HERE.written);
    expect(await told()).toBe('ZZ1 1AA is in Wrenmouth.');
    expect(await focused()).toBe('a');
    expect(await tab.locator('[data-found] a').getAttribute('href')).toBe('/wrenmouth/');
  });

  test('a postcode among words is what counts where nothing can be searched for', async () => {
    await ask(`speech help ${HERE.written} please`);
    expect(await told()).toBe('ZZ1 1AA is in Wrenmouth.');
  });

  test("a postcode of another council leads to the council's own page", async () => {
    const shard = { v: 1, o: 'FY99', y: 540000, x: -28000, la: ['E10000017'], s: { 1: ['AA', '0 0'] } };
    await tab.route('**/geo/pc/FY99.json', (route) => route.fulfill({ json: shard }));
    await ask('FY99 1AA');
    expect(await told()).toBe('FY99 1AA is in Lancashire.');
    expect(await tab.locator('[data-found] a').getAttribute('href')).toMatch(/^https:\/\/www\.gov\.uk\/find-local-council\/lancashire/);
  });

  test('an outcode in two authorities is never decided', async () => {
    const shard = { v: 1, o: 'FY99', y: 540000, x: -28000, la: ['E10000017', 'E06000009'], s: { 1: ['AAAB', '0 0 1 1', [0, 1, 1, 1]] } };
    await tab.route('**/geo/pc/FY99.json', (route) => route.fulfill({ json: shard }));
    await ask('FY99');
    expect(await told()).toBe('FY99 may be in one of these areas: Lancashire, Blackpool.');
    expect(await tab.locator('[data-found] a').count()).toBe(2);
  });

  test('a postcode nobody has asks to check it or choose below', async () => {
    await ask('QQ99 9QQ');
    expect(await told()).toBe('We do not know the postcode QQ99 9QQ. Check it, or choose your area below.');
  });
});

test('in Urdu everything is said in Urdu, and axe finds nothing wrong with an answer in either', async () => {
  for (const path of ['/wrenmouth/', '/wrenmouth/ur/', '/wrenmouth/places/', '/']) {
    await open(path);
    await ask(HERE.written);
    await tab.locator('[data-found] a').first().waitFor();
    if (path.includes('/ur/')) expect(await status().innerText()).toContain('سیدھی لکیر میں');
    expect(await axeFaults(tab)).toEqual([]);
  }
});

test('without scripts the box gives way to the list', async () => {
  await open('/wrenmouth/places/', { javaScriptEnabled: false });
  expect(await box().isVisible()).toBe(false);
  expect(await tab.locator('main a[href="/wrenmouth/places/harbour-hub/"]').first().isVisible()).toBe(true);
});

test('the host learns an outcode at most, the address never holds what was typed, and nothing is kept on the device', async () => {
  for (const path of ['/', '/wrenmouth/', '/wrenmouth/ur/places/']) {
    await open(path);
    const before = site.log.length;
    // On the national home, names are of councils, which the page narrows by itself.
    for (const text of ['zz1 1aa', 'ZZ1 1AB', ...(path === '/' ? [] : ['Oxmere']), 'BT1 5GS', 'ZZ5 IAA']) {
      await ask(text);
      await told();
    }
    await tab.waitForLoadState('networkidle');
    const asked = site.log.slice(before);
    expect(asked.filter((line) => /^GET [^ ]*\/geo\/pc\//.test(line)).map((line) => line.split(' ')[1])).toEqual(['/geo/pc/ZZ1.json', '/geo/pc/ZZ5.json']);
    expect(asked.filter((line) => /ZZ\d[^.]|1A[AB]|oxmere|BT1|#/i.test(line))).toEqual([]);
    expect(tab.url()).toBe(`${site.origin}${path}`);
    expect(await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state, history.length])).toEqual([0, 0, '', null, 2]);
    expect(await tab.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0);
  }
});
