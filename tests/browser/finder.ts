/** A parent at the search of Wrenmouth, on a phone: one tab for all the tests of a file, and the page opened anew for each. */
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { PHONE, type Reader, reader } from './reader.ts';

export const SEARCH = '/wrenmouth/search/';

/** Opens the search before the tests of the file that calls it. `here` is filled by then, and not before. */
export function finder() {
  const here = {} as { site: Reader; tab: Tab; complaints: string[] };
  beforeAll(async () => {
    const site = await reader();
    Object.assign(here, { site, ...(await site.open({ viewport: PHONE })) });
  });
  afterAll(() => here.site.close());
  beforeEach(async () => {
    await here.tab.goto('about:blank');
    await here.tab.goto(`${here.site.origin}${SEARCH}`);
  });

  const box = () => here.tab.locator('#q');
  const ready = () => here.tab.locator('[data-results][data-ready]').waitFor({ state: 'attached' });
  return {
    here,
    box,
    /** What the page says of the search. */
    told: () => here.tab.locator('find-help .answer > [role=status]').innerText(),
    results: () => here.tab.locator('[data-result] h2'),
    /** Waits until the results stand. */
    ready,
    fragment: () => new URL(here.tab.url()).hash,
    find: async (words: string) => {
      await box().fill(words);
      await box().press('Enter');
      await ready();
    },
  };
}
