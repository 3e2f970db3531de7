import { describe, expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { parseHtml } from './built/html.ts';
import { readingAge } from './built/reading-age.ts';

/** The pages families need first (content-model.md, KEY-PAGES), and what the house asks of them: age 11 at most. */
const KEY = ['home', 'offer', 'worried', 'help-now', 'lines', 'about'];
const { pages } = builtSite();
const english = pages.filter(({ language, area }) => language === 'en' && area);

test.each(english.filter(({ kind, parts }) => KEY.includes(kind) || parts.join('/') === 'topics/domestic-abuse').map((page) => [page.path, page] as const))(
  '%s can be read at 11',
  (_, page) => {
    expect(readingAge(page) ?? 0).toBeLessThanOrEqual(11);
  },
);

describe('the measure', () => {
  const page = (text: string) => ({ top: parseHtml(`<main>${`<p>${text}</p>`.repeat(5)}</main>`) });

  test('tells plain words from hard ones', () => {
    expect(readingAge(page('You can come in and sit down with us.'))).toBeLessThan(8);
    expect(readingAge(page('Multidisciplinary practitioners facilitate integrated interventions for vulnerable populations.'))).toBeGreaterThan(20);
  });

  test('says nothing of a page with hardly any sentences', () => {
    expect(readingAge({ top: parseHtml('<main><p>01632 960100</p></main>') })).toBeUndefined();
  });
});
