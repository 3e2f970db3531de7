/** JSON-LD: what search engines read of a page (schema.org), checked for the properties their own documents ask. */
import { all, attribute, first, rawText } from '../built/html.ts';
import type { Built, Page } from '../built/site.ts';
import type { Rule } from './links.ts';
import { sensitivePages } from './safety.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What each kind of page must describe besides the way to it. */
const WANTED: Readonly<Record<string, string>> = { service: 'GovernmentService', place: 'Place', home: 'GovernmentOrganization' };

/** Pages whose descriptions cannot be read. */
export const unreadable: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    textsOf(page).flatMap((text) => {
      try {
        return (JSON.parse(text) as Thing)['@context'] === 'https://schema.org' ? [] : [`${page.path}: no @context`];
      } catch (error) {
        return [`${page.path}: ${String(error)}`];
      }
    }),
  );

/** Pages that do not describe what they are about (once, in English), or the way to them. */
export const missing: Rule = (built) =>
  open(built).flatMap((page) => {
    const types = thingsOf(page).map((thing) => thing['@type']);
    const wanted = [
      page.language === 'en' ? WANTED[page.kind] : undefined,
      page.language === 'en' && first(page.top, 'nav.crumbs') ? 'BreadcrumbList' : undefined,
    ].filter((type) => type !== undefined);
    return wanted.filter((type) => !types.includes(type)).map((type) => `${page.path}: no ${type}`);
  });

/** Descriptions that lack what their type needs, or say another address than the page's. */
export const incomplete: Rule = (built) =>
  built.pages.flatMap((page) =>
    thingsOf(page).flatMap((thing) => faultsOf(thing, `${built.origin}${page.path}`).map((fault) => `${page.path}: ${String(thing['@type'])} ${fault}`)),
  );

function faultsOf(thing: Thing, here: string): readonly string[] {
  const needs = (...names: string[]) => names.filter((name) => thing[name] === undefined || thing[name] === '').map((name) => `has no ${name}`);
  switch (thing['@type']) {
    case 'GovernmentService':
      return [...needs('name', 'description', 'provider', 'areaServed'), ...(thing['url'] === here ? [] : ['has another address'])];
    case 'Event':
      return [...needs('name', 'startDate', 'location'), ...(/^\d{4}-\d{2}-\d{2}/.test(String(thing['startDate'])) ? [] : ['does not start on a day'])];
    case 'Place':
      return needs('name', 'description');
    case 'GovernmentOrganization':
      return needs('name', 'telephone', 'areaServed');
    case 'BreadcrumbList':
      return (thing['itemListElement'] as Thing[]).flatMap((item, at) => [
        ...(item['position'] === at + 1 ? [] : [`position ${String(item['position'])} is out of order`]),
        ...(item['name'] ? [] : [`step ${at + 1} has no name`]),
        ...(/^https?:\/\//.test(String(item['item'])) ? [] : [`step ${at + 1} has no whole address`]),
      ]);
    default:
      return [`is a type no page should have`];
  }
}

const textsOf = ({ top }: Page) =>
  all(top, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(rawText);
const thingsOf = (page: Page) => textsOf(page).map((text) => JSON.parse(text) as Thing);

/** Pages that may be described: those that are not sensitive. */
const open = (built: Built) => {
  const hidden = new Set(sensitivePages(built).map(({ page }) => page));
  return built.pages.filter((page) => !hidden.has(page));
};
