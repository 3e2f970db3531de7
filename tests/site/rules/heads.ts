/** Titles, headings, canonical addresses and the same page in other languages. */
import { all, attribute, first, textOf } from '../built/html.ts';
import type { Built, Page } from '../built/site.ts';
import type { Rule } from './links.ts';

/** Two pages of one language with one title. */
export const sameTitles: Rule = ({ pages }) =>
  [...Map.groupBy(pages, (page) => `${page.language} ${textOf(first(page.top, 'title'))}`)]
    .filter(([, same]) => same.length > 1)
    .map(([title, same]) => `${same.map(({ path }) => path).join(' and ')}: ${title}`);

/** Elements given hidden="false", which hides them: a reader without scripts would miss what is in them. */
export const hiddenBySlip: Rule = ({ pages }) =>
  pages.flatMap(({ path, top }) => (all(top, 'body [hidden="false"]').length > 0 ? [`${path}: something has hidden="false"`] : []));

/** Pages with no title, or whose title does not say the heading first. */
export const badTitles: Rule = ({ pages }) => pages.filter((page) => textOf(first(page.top, 'title')).length < 8).map(({ path }) => `${path}: title too short`);

/** Pages that do not have one first heading, or that skip a level on the way down. */
export const badHeadings: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const headings = all(page.top, 'h1, h2, h3, h4, h5, h6').map((heading) => ({ level: Number(heading.name.slice(1)), text: textOf(heading) }));
    const first = headings.filter(({ level }) => level === 1).length;
    return [
      ...(first === 1 ? [] : [`${page.path}: ${first} first headings`]),
      ...(headings[0]?.level === 1 ? [] : [`${page.path}: starts with "${headings[0]?.text}"`]),
      ...headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? level) + 1).map(({ text }) => `${page.path}: skips a level at "${text}"`),
      ...headings.filter(({ text }) => !text).map(() => `${page.path}: an empty heading`),
    ];
  });

/** Pages whose canonical address is not their own whole address. */
export const badCanonicals: Rule = (built) =>
  indexed(built).flatMap((page) => {
    const found = all(page.top, 'link[rel="canonical"]').map((link) => attribute(link, 'href'));
    return found.length === 1 && found[0] === `${built.origin}${page.path}` ? [] : [`${page.path}: ${found.join(' ') || 'none'}`];
  });

/** Pages that name a version in another language which is not there, does not name them back, or leaves themselves out. */
export const badAlternates: Rule = (built) => {
  const named = new Map(indexed(built).map((page) => [`${built.origin}${page.path}`, { page, alternates: alternatesOf(page) }]));
  return [...named].flatMap(([address, { page, alternates }]) => {
    if (alternates.size === 0) return sisters(built, page).length > 1 ? [`${page.path}: names no other language`] : [];
    return [...alternates].flatMap(([language, href]) => {
      const other = named.get(href);
      if (!other) return [`${page.path}: ${language} is not there (${href})`];
      return other.page.language === language && other.alternates.get(page.language) === address ? [] : [`${page.path}: ${language} does not name it back`];
    });
  });
};

const alternatesOf = (page: Page) => new Map(all(page.top, 'link[hreflang]').map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']));

const sisters = (built: Built, page: Page) => built.pages.filter(({ area, parts }) => area === page.area && parts.join('/') === page.parts.join('/'));

/** Every page but the one for addresses that are not there. */
const indexed = ({ pages }: Built) => pages.filter(({ kind }) => kind !== '404');

/** Pages without a description, a width for phones or a kind. */
export const barePages: Rule = ({ pages }) =>
  pages.flatMap(({ path, top, kind }) => [
    ...(kind ? [] : [`${path}: no data-page`]),
    ...(attribute(first(top, 'meta[name="viewport"]'), 'content')?.includes('width=device-width') ? [] : [`${path}: no viewport`]),
    ...(/maximum-scale|user-scalable/.test(attribute(first(top, 'meta[name="viewport"]'), 'content') ?? '') ? [`${path}: zoom is held back`] : []),
  ]);
