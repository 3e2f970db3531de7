import { describe, expect, test } from 'vitest';
import { finder, SEARCH } from './finder.ts';

const { box, fragment, find, here, ready, results, told } = finder();

describe('one box for all', () => {
  test('a postcode is answered with what is near, and stands in no address', async () => {
    const asked: string[] = [];
    here.tab.on('request', (request) => asked.push(request.url()));
    await find('ZZ1 1AA');
    await here.tab.locator('[data-found] h2').waitFor();
    expect(await here.tab.locator('[data-found]').innerText()).toContain('miles');
    expect([fragment(), asked.filter((url) => /1AA/i.test(url))]).toEqual(['', []]);
    await find('housing');
    expect([await here.tab.locator('[data-found]').innerText(), (await results().count()) > 0]).toEqual(['', true]);
  });

  test('so is a part of the area by its name, and Back leads to what was asked before', async () => {
    await find('midwife');
    await find('Skarrow');
    expect([await here.tab.locator('[data-found] h2').innerText(), fragment()]).toEqual(['Near Skarrow', '#q=Skarrow']);
    await here.tab.goBack();
    await ready();
    expect([await box().inputValue(), fragment()]).toEqual(['midwife', '#q=midwife']);
  });

  test('a slow answer covers nothing that was asked after it, and numbers nothing twice', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await here.tab.route('**/geo/pc/ZZ1.json', (route) => held.then(() => route.continue()));
    await box().fill('ZZ1 1AA');
    await box().press('Enter');
    await here.tab.waitForRequest('**/geo/pc/ZZ1.json');
    await find('housing');
    await box().fill('ZZ1 1AB');
    await box().press('Enter');
    await box().press('Enter');
    release();
    await ready();
    const pins = await here.tab.locator('[data-found] .pin').allTextContents();
    expect(pins).toEqual(pins.map((_, at) => String(at + 1)));
    expect(await here.tab.locator('[data-found] h2').innerText()).toBe('Near ZZ1 1AB');
    await here.tab.unroute('**/geo/pc/ZZ1.json');
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
    await here.tab.route('**/near-found*.js', (route) => route.abort());
    await find('ZZ1 1AA');
    expect(await told()).toBe('The search did not load. Try again, ring us, or use the A to Z.');
    await here.tab.unroute('**/near-found*.js');
    here.complaints.splice(0);
  });

  test('words typed at home come here, and those about violence through no address', async () => {
    const addresses: string[] = [];
    here.tab.on('framenavigated', (frame) => addresses.push(frame.url()));
    await here.tab.goto(`${here.site.origin}/wrenmouth/`);
    await here.tab.locator('near-you input').fill('my partner hits me');
    await here.tab.locator('near-you input').press('Enter');
    await here.tab.waitForURL((url) => url.pathname === SEARCH);
    await ready();
    expect(await here.tab.locator('[data-urgent=violence]').isVisible()).toBe(true);
    expect(addresses.filter((url) => url.includes('partner'))).toEqual([]);
    expect(await here.tab.evaluate(() => window.name)).toBe('');
  });
});

test('nothing was complained of', () => expect(here.complaints).toEqual([]));
