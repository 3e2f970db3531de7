import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PHONE, type Reader, reader } from './reader.ts';

const SEARCH = '/wrenmouth/search/';

let site: Reader;
let tab: Tab;
let complaints: string[];
beforeAll(async () => {
  site = await reader();
  ({ tab, complaints } = await site.open({ viewport: PHONE }));
});
afterAll(() => site.close());
beforeEach(async () => {
  await tab.goto('about:blank');
  await tab.goto(`${site.origin}${SEARCH}`);
});

const box = () => tab.locator('#q');
const told = () => tab.locator('find-help .answer > [role=status]').innerText();
const results = () => tab.locator('[data-result] h2');
const ready = () => tab.locator('[data-results][data-ready]').waitFor({ state: 'attached' });
const fragment = () => new URL(tab.url()).hash;

async function find(words: string): Promise<void> {
  await box().fill(words);
  await box().press('Enter');
  await ready();
}

describe('one box for all', () => {
  test('a postcode is answered with what is near, and stands in no address', async () => {
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await find('ZZ1 1AA');
    await tab.locator('[data-found] h2').waitFor();
    expect(await tab.locator('[data-found]').innerText()).toContain('miles');
    expect([fragment(), asked.filter((url) => /1AA/i.test(url))]).toEqual(['', []]);
    await find('housing');
    expect([await tab.locator('[data-found]').innerText(), (await results().count()) > 0]).toEqual(['', true]);
  });

  test('so is a part of the area by its name, and Back leads to what was asked before', async () => {
    await find('midwife');
    await find('Skarrow');
    expect([await tab.locator('[data-found] h2').innerText(), fragment()]).toEqual(['Near Skarrow', '#q=Skarrow']);
    await tab.goBack();
    await ready();
    expect([await box().inputValue(), fragment()]).toEqual(['midwife', '#q=midwife']);
  });

  test('a slow answer covers nothing that was asked after it, and numbers nothing twice', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await tab.route('**/geo/pc/ZZ1.json', (route) => held.then(() => route.continue()));
    await box().fill('ZZ1 1AA');
    await box().press('Enter');
    await tab.waitForRequest('**/geo/pc/ZZ1.json');
    await find('housing');
    await box().fill('ZZ1 1AB');
    await box().press('Enter');
    await box().press('Enter');
    release();
    await ready();
    const pins = await tab.locator('[data-found] .pin').allTextContents();
    expect(pins).toEqual(pins.map((_, at) => String(at + 1)));
    expect(await tab.locator('[data-found] h2').innerText()).toBe('Near ZZ1 1AB');
    await tab.unroute('**/geo/pc/ZZ1.json');
  });

  test('what was wrong with a postcode is not held against the words after it', async () => {
    await find('ZZ1 1A');
    expect([await told(), await box().getAttribute('aria-invalid')]).toEqual([expect.stringContaining('ZZ1 1A is not a whole postcode'), 'true']);
    await find('housing');
    expect(await box().getAttribute('aria-invalid')).toBeNull();
  });

  test('what only looks a little like a postcode is searched for', async () => {
    await find('L 1 1AA');
    expect([await told(), fragment()]).toEqual([expect.stringContaining('L1 1AA'), '']);
    await find('year 7');
    expect([await told(), fragment()]).toEqual([expect.stringMatching(/^\d+ results?$/), '#q=year+7']);
  });

  test('when the program that answers cannot be had, it is said so', async () => {
    await tab.route('**/near-found*.js', (route) => route.abort());
    await find('ZZ1 1AA');
    expect(await told()).toBe('The search did not load. Try again, ring us, or use the A to Z.');
    await tab.unroute('**/near-found*.js');
    complaints.splice(0);
  });

  test('words typed at home come here, and those about violence through no address', async () => {
    const addresses: string[] = [];
    tab.on('framenavigated', (frame) => addresses.push(frame.url()));
    await tab.goto(`${site.origin}/wrenmouth/`);
    await tab.locator('near-you input').fill('my partner hits me');
    await tab.locator('near-you input').press('Enter');
    await tab.waitForURL((url) => url.pathname === SEARCH);
    await ready();
    expect(await tab.locator('[data-urgent=violence]').isVisible()).toBe(true);
    expect(addresses.filter((url) => url.includes('partner'))).toEqual([]);
    expect(await tab.evaluate(() => window.name)).toBe('');
  });
});

test('nothing was complained of', () => expect(complaints).toEqual([]));
