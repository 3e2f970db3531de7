import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../site/built/deployment.ts';
import { onePageOfEachKind, type Reader, reader } from './reader.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];
const LOOKS = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: 'active' } } as const;

let site: Reader;
let tab: Tab;
beforeAll(async () => {
  site = await reader();
  ({ tab } = await site.open({ reducedMotion: 'reduce' }));
});
afterAll(() => site.close());

/** What axe finds wrong on the open page: the rule and the first places. */
async function violations(): Promise<readonly string[]> {
  await tab.evaluate(axe.source);
  const found = await tab.evaluate((tags) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS);
  return found.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`));
}

describe('axe finds nothing wrong, narrow and wide, in light, dark and forced colours', () => {
  test.each(onePageOfEachKind(builtSite()).map(({ kind, path }) => [kind, path]))('on a page of the kind %s (%s)', async (_, path) => {
    await tab.goto(`${site.origin}${path}`);
    const found: string[] = [];
    for (const [look, media] of Object.entries(LOOKS))
      for (const width of WIDTHS) {
        await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        await tab.setViewportSize({ width, height: 800 });
        found.push(...(await violations()).map((violation) => `${look}, ${width} px: ${violation}`));
      }
    expect(found).toEqual([]);
  });
});
