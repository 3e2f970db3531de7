import { describe, expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';
import { headersFor, readHeaders } from './built/headers.ts';
import { sensitivePages } from './rules/safety.ts';

const built = builtSite();
const rules = readHeaders(String(built.read('_headers')));
const nginx = String(built.read('nginx-headers.conf'));
const paths = built.pages.map(({ path }) => path);

describe('the headers file', () => {
  test('sends a policy for every page that allows nothing inline and nothing from elsewhere', () => {
    for (const path of paths) {
      const policy = headersFor(rules, path).get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
    }
  });

  test('lets the pages of the search alone compile', () => {
    const compiling = paths.filter((path) => headersFor(rules, path).get('content-security-policy')?.includes('wasm-unsafe-eval'));
    expect(compiling).toEqual(built.pages.filter(({ kind }) => kind === 'search').map(({ path }) => path));
  });

  test('tells browsers not to guess types and not to say where a reader came from', () => {
    const sent = headersFor(rules, built.base);
    expect([sent.get('x-content-type-options'), sent.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
  });

  test('lets nothing keep a sensitive page', () => {
    const sensitive = sensitivePages(built).map(({ page }) => page.path);
    expect(sensitive.filter((path) => headersFor(rules, path).get('cache-control') !== 'no-store')).toEqual([]);
  });

  test('lets only sensitive pages go unkept', () => {
    const sensitive = new Set(sensitivePages(built).map(({ page }) => page.path));
    expect(paths.filter((path) => !sensitive.has(path) && headersFor(rules, path).get('cache-control') === 'no-store')).toEqual([]);
  });

  test('lets browsers keep files whose names change with their content', () => {
    const file = built.files.find((name) => name.startsWith('assets/')) ?? '';
    expect(headersFor(rules, `${built.base}${file}`).get('cache-control')).toContain('immutable');
  });

  test('lets the pages of others read all open data, and no page of ours', () => {
    const isOpen = (path: string) => headersFor(rules, path).get('access-control-allow-origin') === '*';
    const data = built.files.filter((file) => /(^|\/)data\//.test(file));
    expect(data.length).toBeGreaterThanOrEqual(4);
    expect(data.filter((file) => !isOpen(`${built.base}${file}`))).toEqual([]);
    expect(paths.filter(isOpen)).toEqual([]);
  });

  test('keeps example areas from search engines', () => {
    const examples = built.content.records.filter(({ kind, fields }) => kind === 'area' && fields['status'] === 'example').map(({ area }) => area);
    const pages = built.pages.filter(({ area }) => area && examples.includes(area));
    expect(pages.filter(({ path }) => headersFor(rules, path).get('x-robots-tag') !== 'noindex').map(({ path }) => path)).toEqual([]);
  });
});

describe('the nginx file', () => {
  test('says the same of every page', () => {
    expect(nginx).toContain("default-src 'none'");
    expect(nginx.match(/add_header Content-Security-Policy/g)?.length).toBeGreaterThan(0);
  });

  // nginx answers /x/ with /x/index.html by an internal redirect, and the map reads the address after it.
  test.each(['', 'index.html'])('lets nothing keep a sensitive page, asked for as a folder or as its file "%s"', (file) => {
    const map = /map \$uri \$front_door_cache \{([^}]*)\}/.exec(nginx)?.[1] ?? '';
    const keys = map.split('\n').flatMap((line) => /^\s*("?)(~?\S+?)\1 "no-store";/.exec(line)?.[2] ?? []);
    const matches = (path: string) => keys.some((key) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(path) : key === path));
    expect(
      sensitivePages(built)
        .filter(({ page }) => !matches(`${page.path}${file}`))
        .map(({ page }) => page.path),
    ).toEqual([]);
    expect(matches(`${built.base}${file}`)).toBe(false);
  });
});

test('robots.txt names the sitemap by its whole address', () => {
  expect(String(built.read('robots.txt'))).toContain(`Sitemap: ${built.origin}${built.base}sitemap-index.xml`);
  expect(built.has('sitemap-index.xml')).toBe(true);
});
