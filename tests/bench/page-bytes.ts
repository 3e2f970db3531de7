/** What a first visit to each page costs in bytes: its HTML, its stylesheets, and the scripts it loads by itself. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { biggest, median } from './arithmetic.ts';

export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface PageBytes {
  /** The page's own word for what sort it is: data-page on its body. */
  readonly kind: string;
  readonly path: string;
  readonly html: Bytes;
  readonly css: Bytes;
  readonly js: Bytes;
  readonly all: Bytes;
}

export interface KindBytes {
  readonly kind: string;
  readonly pages: number;
  /** The middle page and the heaviest, by brotli bytes of everything. */
  readonly median: PageBytes;
  readonly worst: PageBytes;
  /** The page with the most JavaScript, when neither of those is. */
  readonly mostScript?: PageBytes;
}

/** Weighs every page of a built site that stands at the root of its domain. */
export function weighPages(site: string): PageBytes[] {
  const weights = new Map<string, Bytes>();
  const weightOf = (address: string) => {
    const known = weights.get(address) ?? sizes(readFileSync(join(site, address)));
    weights.set(address, known);
    return known;
  };
  const read = (address: string) => readFileSync(join(site, address), 'utf8');
  return globSync('**/*.html', { cwd: site })
    .sort()
    .map((file): PageBytes => {
      const text = read(file);
      const html = sizes(Buffer.from(text));
      const css = sum(stylesheetsOf(text).map(weightOf));
      const js = sum(withImports(scriptsOf(text), read).map(weightOf));
      return { kind: kindOf(text), path: `/${file.replace(/index\.html$/, '')}`, html, css, js, all: sum([html, css, js]) };
    });
}

/** The middle and the heaviest page of each kind, kinds from A to Z. */
export const byKind = (pages: readonly PageBytes[]): KindBytes[] =>
  [...Map.groupBy(pages, ({ kind }) => kind)].map(([kind, own]) => ofKind(kind, own)).sort((one, other) => one.kind.localeCompare(other.kind, 'en'));

function ofKind(kind: string, pages: readonly PageBytes[]): KindBytes {
  const middle = median(pages, ({ all }) => all.brotli);
  const worst = biggest(pages, ({ all }) => all.brotli);
  const mostScript = biggest(pages, ({ js }) => js.raw);
  const isMore = mostScript.js.raw > Math.max(middle.js.raw, worst.js.raw);
  return { kind, pages: pages.length, median: middle, worst, ...(isMore && { mostScript }) };
}

const kindOf = (html: string) => /<body[^>]*\sdata-page="([^"]+)"/.exec(html)?.[1] ?? 'none';

const tags = (html: string, tag: string) => html.match(new RegExp(`<${tag}\\s[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The addresses of the stylesheets a page links to. */
export const stylesheetsOf = (html: string) =>
  tags(html, 'link').flatMap((tag) => (attribute(tag, 'rel') === 'stylesheet' ? (attribute(tag, 'href') ?? []) : []));

/** The addresses of the scripts a page names, those it asks for ahead included. */
export const scriptsOf = (html: string) => [
  ...tags(html, 'script').flatMap((tag) => attribute(tag, 'src') ?? []),
  ...tags(html, 'link').flatMap((tag) => (attribute(tag, 'rel') === 'modulepreload' ? (attribute(tag, 'href') ?? []) : [])),
];

/** The scripts and all that they import as they start, each once. What they import later, on a press, is not part of a first visit. */
export function withImports(scripts: readonly string[], read: (address: string) => string): string[] {
  const all = new Set(scripts);
  for (const address of all)
    for (const [, path = ''] of read(address).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/g))
      all.add(posix.resolve(posix.dirname(address), path));
  return [...all];
}

/** How big something is as it is, with gzip (level 9) and with brotli (level 11), as a host sends files it packed beforehand. */
export const sizes = (content: Buffer): Bytes => ({
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length,
});

const sum = (parts: readonly Bytes[]): Bytes => {
  const total = (name: keyof Bytes) => parts.reduce((all, part) => all + part[name], 0);
  return { raw: total('raw'), gzip: total('gzip'), brotli: total('brotli') };
};
