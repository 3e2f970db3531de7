import type { RunOnly } from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_RULES, axeFaults, COLOUR_RULES, RULES_BUT_COLOURS } from './axe.ts';
import { builtSite } from '../site/built/deployment.ts';
import { onePageOfEachKind, type Reader, reader } from './reader.ts';

const WIDTHS = [320, 1280];
/** The languages that the pages of each kind are not all tried in: these once, narrow and light. */
const OTHER_LANGUAGES = ['ar', 'pl', 'ro'];
const SYSTEM_COLOURS = ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'GrayText', 'FieldText', 'HighlightText', 'MarkText'];

let site: Reader;
let tab: Tab;
beforeAll(async () => {
  site = await reader();
  ({ tab } = await site.open({ reducedMotion: 'reduce' }));
});
afterAll(() => site.close());

const pages = onePageOfEachKind(builtSite()).map(({ kind, path }) => [kind, path] as const);

/** What axe finds wrong in the page that is open, at each width. */
async function violations(look: string, rules: RunOnly, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 800 });
    found.push(...(await axeFaults(tab, rules)).map((fault) => `${look}, ${width} px: ${fault}`));
  }
  return found;
}

describe.each(pages)('a page of the kind %s (%s)', (_, path) => {
  beforeAll(async () => {
    await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await tab.goto(`${site.origin}${path}`);
  });

  test('has nothing that axe finds wrong, narrow and wide, light and dark', async () => {
    const inLight = await violations('light', ALL_RULES, WIDTHS);
    await tab.emulateMedia({ colorScheme: 'dark' });
    // No colour changes with the width: the dark is looked at in the last.
    expect([...inLight, ...(await violations('dark', COLOUR_RULES, WIDTHS.slice(-1)))]).toEqual([]);
  });

  // axe cannot judge forced colours: it reads -webkit-text-fill-color, which Chromium leaves as the page wrote it.
  test('takes all its colours from a reader who forces their own, and its buttons keep an edge', async () => {
    await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    const odd = await tab.evaluate((names) => {
      const swatch = document.body.appendChild(document.createElement('p'));
      const valueOf = (name: string) => ((swatch.style.color = name), getComputedStyle(swatch).color);
      const theirs = new Set(names.map(valueOf));
      swatch.remove();
      const texts = [...document.querySelectorAll('body *')].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      return texts
        .filter((element) => !theirs.has(getComputedStyle(element).color))
        .map((element) => `${element.tagName} ${element.className}: ${getComputedStyle(element).color}`);
    }, SYSTEM_COLOURS);
    expect(odd.slice(0, 5)).toEqual([]);
    const edgeless = await tab.evaluate(() =>
      [...document.querySelectorAll('.button, .arches a, input:not([type=radio], [type=checkbox])')]
        .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
        .map((element) => element.textContent),
    );
    expect(edgeless).toEqual([]);
  });
});

describe.each(OTHER_LANGUAGES)('the pages in the language %s', (language) => {
  test('have nothing that axe finds wrong', async () => {
    const faults: string[] = [];
    const alike = onePageOfEachKind(site.built, [language]);
    await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await tab.setViewportSize({ width: 320, height: 800 });
    for (const { path } of alike) {
      await tab.goto(`${site.origin}${path}`);
      faults.push(...(await axeFaults(tab, RULES_BUT_COLOURS)).map((fault) => `${path}: ${fault}`));
    }
    expect(alike.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});
