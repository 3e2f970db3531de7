import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reader, reader } from './reader.ts';

let site: Reader;
let tab: Tab;
beforeAll(async () => {
  site = await reader();
  ({ tab } = await site.open({ javaScriptEnabled: false }));
});
afterAll(() => site.close());

describe('the report on the criteria, without scripts', () => {
  test('shows only what is to do when asked, by keyboard', async () => {
    await tab.goto(`${site.origin}/blackpool/about/criteria/access/`);
    const all = await tab.locator('.criterion:visible').count();
    await tab.getByLabel('All', { exact: true }).focus();
    await tab.keyboard.press('ArrowRight');
    const todo = await tab.locator('.criterion:visible').count();
    expect(all).toBe(35);
    expect(todo).toBeGreaterThan(0);
    expect(todo).toBeLessThan(all);
    expect(await tab.locator('.criterion:visible:not(.open)').count()).toBe(0);
  });

  test('leads from a point to the row it rests on', async () => {
    await tab.goto(`${site.origin}/blackpool/about/criteria/`);
    await tab.getByRole('link', { name: 'E1.1-L2-1', exact: true }).first().click();
    expect(new URL(tab.url()).hash).toBe('#e1-1-l2-1');
    expect(await tab.locator('#e1-1-l2-1').isVisible()).toBe(true);
  });

  test('prints every row with what shows it, and no buttons', async () => {
    await tab.goto(`${site.origin}/wrenmouth/about/criteria/access/`);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.only').isVisible()).toBe(false);
    expect(await tab.locator('.criterion details').first().innerText()).toContain('areas/wrenmouth/');
    await tab.emulateMedia({ media: 'screen' });
  });
});
