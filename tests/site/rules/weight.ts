/** The bytes of a first visit: the page, its style and its scripts, each as a host would send it (brotli 11). */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { all, attribute } from '../built/html.ts';
import { type Built, fileAt, inside, type Page } from '../built/site.ts';
import type { Rule } from './links.ts';

/** Design 7: the pages people open most, and everything else, which may be a long list. */
const SHORT = new Set(['home', 'place', 'service', 'guide', 'topic', 'line']);
export const LIMITS = { short: 14_000, long: 24_000, scripts: 11_200, all: 27_500 } as const;

/** Pages heavier than their kind may be. Brotli 11 takes long, so it is asked only about pages that are too heavy for a quicker brotli. */
export const heavyPages: Rule = (built) => {
  const brought = (page: Page) => [Buffer.from(page.html), ...[...broughtBy(built, page)].map((file) => built.read(file))];
  const weigh = (page: Page, quality: number) => brought(page).reduce((sum, bytes) => sum + brotli(bytes, quality), 0);
  return built.pages.flatMap((page) => {
    const limit = SHORT.has(page.kind) ? LIMITS.short : LIMITS.long;
    if (weigh(page, 5) <= limit) return [];
    const size = weigh(page, 11);
    return size > limit ? [`${page.path} (${page.kind}): ${size} bytes, over by ${size - limit}`] : [];
  });
};

/** Style sheets and scripts a page loads, with what the scripts import. */
function broughtBy(built: Built, page: Page): ReadonlySet<string> {
  const named = all(page.top, 'link[rel="stylesheet"]', 'script[src]', 'link[rel="modulepreload"]').flatMap(
    (element) => inside(built, page, attribute(element, 'href') ?? attribute(element, 'src') ?? '')?.pathname ?? [],
  );
  const files = new Set(named.flatMap((path) => fileAt(built, path) ?? []));
  for (const file of files)
    if (file.endsWith('.js'))
      for (const [, name = ''] of String(built.read(file)).matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g))
        files.add(new URL(name, `file:///${file}`).pathname.slice(1));
  return files;
}

/** MapLibre, and uqr with the code it draws, are brought on a press only; Pagefind stands in the folders of the full text: none of them is ours. */
const NOT_OURS = /^assets\/(maplibre|draw-code)|\/full\//;

/** Our own client JavaScript, gzipped file by file: the most that one page loads as it opens, and all there is. */
export function scriptBytes(built: Built): { readonly most: number; readonly all: number } {
  const own = new Map(
    built.files.filter((file) => file.endsWith('.js') && !NOT_OURS.test(file)).map((file) => [file, gzipSync(built.read(file), { level: 9 }).length]),
  );
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + (own.get(file) ?? 0), 0);
  return { most: Math.max(...built.pages.map((page) => sum(broughtBy(built, page)))), all: sum(own.keys()) };
}

const brotli = (bytes: Buffer, quality: number) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
