/** What a reader sees at a given moment: their clock is set, wherever they are, on the site as it was built. */
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { PHONE, type Reader, reader } from './reader.ts';

let site: Reader;
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site.close());

const AREA = '/wrenmouth';
const MONDAY_MORNING = '2026-11-23T09:40:00Z';
const EASTER_MONDAY = '2027-03-29T08:00:00Z';
const SUNDAY_NIGHT = '2026-11-22T22:30:00Z';
const A_YEAR_LATER = '2027-11-21T12:00:00Z';

/** Opens a page on a phone at a moment. */
async function at(moment: string, path: string, options: Parameters<Reader['open']>[0] = {}) {
  const { tab, complaints } = await site.open({ viewport: PHONE, ...options });
  await tab.clock.setFixedTime(new Date(moment));
  await tab.goto(`${site.origin}${AREA}${path}`);
  return { tab, complaints };
}
const textOf = (tab: Tab, selector: string) => tab.locator(selector).allInnerTexts();
const widerThanScreen = (tab: Tab) => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe("what's on", () => {
  test('begins on a Monday morning with today, and says what is on now', async () => {
    const { tab, complaints } = await at(MONDAY_MORNING, '/whats-on/');
    expect((await textOf(tab, '[data-days] h2'))[0]).toBe('Today, Monday 23 November');
    expect((await textOf(tab, '[data-days] h2'))[1]).toBe('Tomorrow, Tuesday 24 November');
    expect(await tab.locator('[data-days] section').first().locator('.tag').allInnerTexts()).toContain('On now');
    expect(await widerThanScreen(tab)).toBeLessThanOrEqual(0);
    expect(await axeFaults(tab)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('says on a bank holiday what is not on, and when it is next', async () => {
    const { tab } = await at(EASTER_MONDAY, '/whats-on/');
    const today = tab.locator('[data-days] > *').first();
    expect(await today.locator('h2').innerText()).toBe('Today, Monday 29 March');
    const off = today.locator('li.off').first();
    expect(await off.innerText()).toMatch(/Not on: bank holiday[\s\S]*Next: /);
    expect(await off.locator('a').evaluate((link) => getComputedStyle(link).textDecorationLine)).toContain('line-through');
    expect(await axeFaults(tab)).toEqual([]);
  });

  test('has nothing left late on a Sunday, and goes on with Monday', async () => {
    const { tab } = await at(SUNDAY_NIGHT, '/whats-on/');
    expect((await textOf(tab, '[data-days] section'))[0]).toContain('Nothing more today');
    expect((await textOf(tab, '[data-days] h2'))[1]).toBe('Tomorrow, Monday 23 November');
    expect(await widerThanScreen(tab)).toBeLessThanOrEqual(0);
  });

  test('says the same wherever the device thinks it is', async () => {
    const here = await at(MONDAY_MORNING, '/whats-on/');
    const far = await at(MONDAY_MORNING, '/whats-on/', { timezoneId: 'Pacific/Auckland' });
    expect(await textOf(far.tab, '[data-days]')).toEqual(await textOf(here.tab, '[data-days]'));
  });

  test('strikes a cancelled day through, says so and says what to do', async () => {
    const { tab } = await at('2026-12-02T08:00:00Z', '/whats-on/');
    const off = tab.locator('[data-days] section').first().locator('li.off', { hasText: 'Stay and play' }).first();
    expect(await off.innerText()).toMatch(/Cancelled[\s\S]*boiler[\s\S]*Next: Wednesday 9 December/);
  });

  test('is narrowed by keyboard, counts aloud, and keeps the choice in the fragment', async () => {
    const { tab } = await at(MONDAY_MORNING, '/whats-on/');
    const status = tab.locator('whats-on [role=status]');
    const all = await status.innerText();
    await tab.locator('input[name=age]').first().focus();
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('ArrowRight');
    expect(await tab.locator('input[name=age]:checked').getAttribute('value')).toBe('0-2');
    expect(await status.innerText()).not.toBe(all);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.selectOption('select[name=place]', 'harbour-hub');
    await tab.selectOption('select[name=cost]', 'free');
    expect(new URL(tab.url()).hash).toBe('#age=0-2&place=harbour-hub&cost=free');
    const rows = await tab
      .locator('[data-days] li')
      .evaluateAll((items) => items.map(({ dataset }) => [dataset['place'], dataset['cost'], dataset['age']?.split(' ').includes('0-2')]));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(([place, cost, age]) => place !== 'harbour-hub' || cost !== 'free' || !age)).toEqual([]);
    await tab.reload();
    expect(await tab.locator('select[name=place]').inputValue()).toBe('harbour-hub');
    await tab.locator('whats-on button[type=submit]').click();
    expect(await status.innerText()).toBe(all);
  });

  test('is the usual week without scripts', async () => {
    const { tab } = await at(MONDAY_MORNING, '/whats-on/', { javaScriptEnabled: false });
    expect(await tab.locator('whats-on form').isVisible()).toBe(false);
    expect((await textOf(tab, 'whats-on h3')).slice(0, 2)).toEqual(['Monday', 'Tuesday']);
    expect(await tab.locator('whats-on .timetable li:visible').count()).toBeGreaterThan(50);
    expect(await widerThanScreen(tab)).toBeLessThanOrEqual(0);
  });

  test('speaks Urdu from right to left', async () => {
    const { tab, complaints } = await at(MONDAY_MORNING, '/ur/whats-on/');
    expect((await textOf(tab, '[data-days] h2'))[0]).toMatch(/^آج، /);
    expect(await tab.locator('[data-days] .tag').first().innerText()).toBe('ابھی جاری ہے');
    expect(await widerThanScreen(tab)).toBeLessThanOrEqual(0);
    expect(await axeFaults(tab)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a moment on other pages', () => {
  test('the door to call says until when', async () => {
    const { tab } = await at(MONDAY_MORNING, '/');
    expect(await tab.locator('.arches open-short').innerText()).toBe('until 6pm');
    expect(await tab.locator('on-today').isVisible()).toBe(true);
  });

  test('a place is open until, closed until, and on a bank holiday asks you to ring', async () => {
    const stateAt = async (moment: string) => (await at(moment, '/places/eastbank-hub/')).tab.locator('open-now').first().innerText();
    expect(await stateAt(MONDAY_MORNING)).toBe('Open until 5pm');
    expect(await stateAt('2026-11-23T17:00:00Z')).toBe('Closed now. Opens tomorrow, Tuesday 24 November, 8.30am');
    expect(await stateAt(EASTER_MONDAY)).toMatch(/^(Bank holiday|Closed now)/);
  });

  test('a service says which time is next', async () => {
    const { tab } = await at(SUNDAY_NIGHT, '/services/stay-and-play/');
    expect((await textOf(tab, '.next:visible'))[0]).toMatch(/^Next: tomorrow, Monday 23 November, /);
  });

  test('a notice is there until its last day and then goes by itself', async () => {
    const path = '/places/eastbank-hub/';
    expect(await (await at(MONDAY_MORNING, path)).tab.locator('.notice-here').isVisible()).toBe(false);
    const { tab } = await at('2026-12-04T10:00:00Z', path);
    expect(await tab.locator('.notice-here').isVisible()).toBe(true);
    expect(await tab.locator('open-now').first().innerText()).toMatch(/^Closed now/);
    expect(await (await at('2026-12-05T10:00:00Z', path)).tab.locator('.notice-here').isVisible()).toBe(false);
  });
});

describe('a site nobody has rebuilt for a year', () => {
  test.each(['/services/stay-and-play/', '/places/harbour-hub/', '/phone-lines/hub-line/'])('says on %s that it was not checked', async (path) => {
    const fresh = await at(MONDAY_MORNING, path);
    expect(await fresh.tab.locator('.overdue').isVisible()).toBe(false);
    const { tab } = await at(A_YEAR_LATER, path);
    expect(await tab.locator('.overdue').isVisible()).toBe(true);
    expect(await tab.getByText('Check before you go').first().isVisible()).toBe(true);
    expect(await axeFaults(tab)).toEqual([]);
  });

  test('shows no times that nobody has checked', async () => {
    const { tab } = await at(A_YEAR_LATER, '/services/stay-and-play/');
    expect((await textOf(tab, 'on-next')).join(' ')).not.toMatch(/\d(am|pm)/);
    const week = await at(A_YEAR_LATER, '/whats-on/');
    expect((await textOf(week.tab, '[data-days] .times')).join('')).toBe('');
    expect(await week.tab.locator('[data-days] .tag').count()).toBe(0);
  });
});
