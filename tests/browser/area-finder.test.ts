import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PHONE, type Reader, reader } from './reader.ts';

let site: Reader;
let tab: Tab;
beforeAll(async () => {
  site = await reader();
  ({ tab } = await site.open({ viewport: PHONE }));
});
afterAll(() => site.close());
beforeEach(async () => {
  await tab.goto(`${site.origin}/`);
});

const field = () => tab.getByLabel('Your postcode, council or town');
const shown = () => tab.locator('[data-areas] li:visible').allInnerTexts();
const told = () => tab.locator('area-finder [aria-live]').innerText();

test('all 153 councils are there before anything is typed', async () => {
  expect(await shown()).toHaveLength(153);
  expect(await told()).toBe('');
});

test('a postcode leaves the list as it is: it is looked up, not matched with names', async () => {
  await field().fill('FY1 1A');
  expect(await shown()).toHaveLength(153);
  expect(await told()).toBe('');
});

test('typing leaves the councils that hold the letters, and says how many', async () => {
  await field().fill('black');
  expect(await shown()).toEqual(['Blackburn with Darwen', 'Blackpool']);
  expect(await told()).toBe('2 areas found, below.');
});

test('small and large letters are the same, and regions left empty are hidden', async () => {
  await field().fill('BLACKPOOL');
  expect(await shown()).toEqual(['Blackpool']);
  expect(await told()).toBe('1 area found, below.');
  expect(await tab.locator('[data-areas] h3:visible').count()).toBe(1);
});

test('a name nobody has is said so, and clearing it brings every council back', async () => {
  await field().fill('zzzz');
  expect(await shown()).toEqual([]);
  expect(await told()).toContain('No area of that name');
  await field().fill('');
  expect(await shown()).toHaveLength(153);
});

test('Enter opens the one that is left, and does nothing while there are several', async () => {
  await field().fill('black');
  await field().press('Enter');
  expect(new URL(tab.url()).pathname).toBe('/');
  await field().fill('blackpool');
  await field().press('Enter');
  await tab.waitForURL(`${site.origin}/blackpool/`);
  expect(await tab.locator('h1').innerText()).toBe('Help for your family, close to home');
});

test('what is typed stays in the page: no request holds it, no change of address', async () => {
  const before = site.log.length;
  await field().fill('blackpool');
  expect(await shown()).toHaveLength(1);
  expect(site.log.slice(before).filter((line) => /blackpool/i.test(line))).toEqual([]);
  expect(tab.url()).toBe(`${site.origin}/`);
});
