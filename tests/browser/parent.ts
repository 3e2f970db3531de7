/** A parent with a phone on Wrenmouth, for scenes: what they open and tap, and what they read there. */
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { builtSite } from '../site/built/deployment.ts';
import { PHONE, type Reader, reader } from './reader.ts';

export const built = builtSite();
export const home = built.pages.find(({ area, kind, language }) => area === 'wrenmouth' && kind === 'home' && language === 'en')?.path ?? expect.unreachable();

export let site: Reader;
/** A new one for each scene. */
export let tab: Tab;

/** To be called once in a file of scenes: opens the browser before them, and a tab before each. */
export function aParentOnWrenmouth(): void {
  beforeAll(async () => {
    site = await reader();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    ({ tab } = await site.open({ viewport: PHONE, hasTouch: true, isMobile: true, timezoneId: 'Europe/London' }));
    return () => tab.context().close();
  });
}

export const open = (path = '') => tab.goto(`${site.origin}${home}${path}`);
export const tap = (path: string) => tab.locator(`main a[href="${home}${path}"]`).first().click();
export const words = () => tab.locator('main').innerText();
export const reads = async (...expected: readonly (string | RegExp)[]) => {
  const text = await words();
  for (const one of expected) expect(text).toMatch(one);
};
