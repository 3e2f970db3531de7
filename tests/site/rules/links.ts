/** Links: where each leads, and what can be reached from where. */
import { all, attribute, first, linksIn } from '../built/html.ts';
import { type Built, fileAt, inside, type Page } from '../built/site.ts';

/** A rule looks at a built site and names each fault as "page: what". None is right. */
export type Rule = (built: Built) => readonly string[];

const addresses = (page: Page) =>
  all(page.top, 'a[href]', 'link[href]', 'script[src]', 'img[src]', 'source[src]', 'use[href]').map(
    (element) => attribute(element, 'href') ?? attribute(element, 'src') ?? '',
  );

/** Internal links and files that are not there, or that stand outside the base path. */
export const deadLinks: Rule = (built) =>
  built.pages.flatMap((page) =>
    [...new Set(addresses(page))].flatMap((href) => {
      const url = inside(built, page, href);
      if (!url) return [];
      const file = fileAt(built, url.pathname);
      return file !== undefined && built.has(file) ? [] : [`${page.path}: ${href}`];
    }),
  );

/** Fragments that name nothing on the page they lead to. */
export const deadFragments: Rule = (built) => {
  const ids = new Map(built.pages.map((page) => [page.path, idsOf(page)]));
  return built.pages.flatMap((page) =>
    [...new Set(addresses(page).filter((href) => href.includes('#')))].flatMap((href) => {
      const url = inside(built, page, href);
      if (!url || url.hash.length < 2) return [];
      return ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) ? [] : [`${page.path}: ${href}`];
    }),
  );
};

/** What fragments can name on a page: its parts, and what can be put on its list (src/model/shortlist.ts). */
const idsOf = ({ top }: Page) =>
  new Set([...all(top, '[id]').map((element) => attribute(element, 'id')), ...all(top, '.shortlist input').map((box) => `add=${attribute(box, 'value')}`)]);

/** The pages that links lead to. */
const neighbours = (built: Built, page: Page) => linksIn(page.top).flatMap(({ href }) => inside(built, page, href)?.pathname ?? []);

/** How many clicks each page is from a first one, through pages that `through` lets pass. */
export function clicksFrom(built: Built, start: string, through: (page: Page) => boolean = () => true): ReadonlyMap<string, number> {
  const pages = new Map(built.pages.map((page) => [page.path, page]));
  const clicks = new Map([[start, 0]]);
  for (const [path, count] of clicks) {
    const page = pages.get(path);
    if (!page || !through(page)) continue;
    for (const next of neighbours(built, page)) if (!clicks.has(next)) clicks.set(next, count + 1);
  }
  return clicks;
}

const rootOf = ({ area, language }: Page) => `${area ?? ''} ${language}`;

/** Pages that nobody finds by following links from the home of their own area and language. */
export const orphans: Rule = (built) =>
  [...Map.groupBy(built.pages, rootOf).values()].flatMap((pages) => {
    const home = pages.find(({ parts }) => parts.length === 0);
    if (!home) return pages.map(({ path }) => `${path}: has no home`);
    const found = clicksFrom(built, home.path, (page) => rootOf(page) === rootOf(home));
    return pages.filter(({ path, kind }) => !found.has(path) && kind !== '404').map(({ path }) => `${path}: no link leads to it from ${home.path}`);
  });

/** Pages whose number cannot be rung from the page itself: every page of an area shows its main phone line in its head. */
export const withoutPhone: Rule = (built) =>
  built.pages
    .filter(({ area }) => area)
    .flatMap((page) => (linksIn(first(page.top, 'header'), 'tel:').length > 0 ? [] : [`${page.path}: no phone link in its head`]));

/** Pages of an area that do not lead to where large print, Easy Read, BSL and the like are asked for (F19-V-3). */
export const withoutOtherForms: Rule = (built) =>
  built.pages
    .filter(({ area }) => area)
    .flatMap((page) => (linksIn(page.top).some(({ href }) => href.endsWith('/accessibility/#formats')) ? [] : [`${page.path}: no link to other forms`]));
