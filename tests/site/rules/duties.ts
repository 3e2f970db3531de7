/** Duties of a public site that no editor can leave out: safety and feedback one click away, the accessibility statement, and what is on a map in words too. */
import { dateWords } from '../../../src/model/when.ts';
import { first, linksIn, textOf } from '../built/html.ts';
import { type Built, inside, type Page } from '../built/site.ts';
import type { Rule } from './links.ts';
import { sensitivePages } from './safety.ts';

const ofAreas = ({ pages }: Built) => pages.filter(({ area, kind }) => area !== undefined && kind !== '404');
const leadsTo = (built: Built, page: Page, end: string) => linksIn(page.top).some(({ href }) => inside(built, page, href)?.pathname.endsWith(end));

/** Pages of an area that do not lead to help for a child in danger, or to a way of saying what you think (E3.4-L1-2, E4.3-L1-2, PG-I-30). */
export const withoutHelpOrSay: Rule = (built) =>
  ofAreas(built).flatMap((page) =>
    ['/worried-about-a-child/', '/have-your-say/']
      .filter((end) => !page.path.endsWith(end) && !leadsTo(built, page, end))
      .map((end) => `${page.path}: no way to ${end}`),
  );

/** Statements that do not say whom to tell, where to complain and the day they were prepared (LAW-A11Y-2, 4 and 5), and pages that do not lead to theirs. */
export const statements: Rule = (built) =>
  ofAreas(built).flatMap((page) => {
    if (page.parts.join('/') !== 'accessibility') return leadsTo(built, page, '/accessibility/') ? [] : [`${page.path}: no way to the statement`];
    const main = first(page.top, 'main');
    const prepared = preparedIn(built, page);
    const hrefs = linksIn(main).map(({ href }) => href);
    return [
      ...(hrefs.some((href) => href.includes('equalityadvisoryservice.com')) ? [] : [`${page.path}: no way to complain`]),
      ...(hrefs.some((href) => href.startsWith('tel:')) ? [] : [`${page.path}: no number to ring about a problem`]),
      ...(textOf(main).includes(prepared) ? [] : [`${page.path}: does not say ${prepared}`]),
    ];
  });

/** The day the statement of a page's area was prepared, in the words of the page's language. */
function preparedIn({ content }: Built, { area, language }: Page): string {
  const fields = content.records.find((record) => record.kind === 'area' && record.area === area)?.fields;
  return dateWords((fields?.['accessibility'] as { readonly prepared: string }).prepared, language).replace(/\s+/g, ' ');
}

/** Places with no page, whose address is not in words on it, or that no list of places leads to (LAW-A11Y-6). */
export const placesWithoutWords: Rule = (built) => {
  const pages = new Map(ofAreas(built).flatMap((page) => (page.language === 'en' ? [[`${page.area}/${page.parts.join('/')}`, page] as const] : [])));
  return built.content.records.flatMap(({ kind, area, id, fields }) => {
    const postcode = (fields['address'] as { readonly postcode?: string } | undefined)?.postcode;
    if (kind !== 'place' || !postcode || fields['sensitive'] === true) return [];
    if (fields['status'] === 'draft' || fields['status'] === 'closed' || (built.alone && built.alone !== area)) return [];
    const page = pages.get(`${area}/places/${id}`);
    if (!page) return [`${area}/places/${id}: has no page`];
    const index = pages.get(`${area}/places`);
    return [
      ...(textOf(first(page.top, 'main')).includes(postcode) ? [] : [`${page.path}: does not say ${postcode}`]),
      ...(index && leadsTo(built, index, page.path) ? [] : [`${page.path}: is not in the list of places`]),
    ];
  });
};

/** Pages about SEND that do not lead to where families say what they think of the Local Offer, where the area has such an address (F19-V-GF2, LAW-SEND-6). */
export const withoutLocalOfferSay: Rule = (built) =>
  ofAreas(built)
    .filter(({ parts }) => parts.join('/') === 'topics/send')
    .flatMap((page) => {
      const fields = built.content.records.find(({ kind, area }) => kind === 'area' && area === page.area)?.fields;
      const { feedbackUrl } = (fields?.['localOffer'] ?? {}) as { readonly feedbackUrl?: string };
      return feedbackUrl === undefined || linksIn(first(page.top, 'main'), feedbackUrl).length > 0 ? [] : [`${page.path}: does not lead to ${feedbackUrl}`];
    });

/** Areas whose guides do not lead to the page about the red book, and such pages that do not lead to the NHS App (PG-ADD-5). */
export const withoutRedBook: Rule = (built) =>
  ofAreas(built).flatMap((page) => {
    const where = page.parts.join('/');
    if (where === 'guides') return leadsTo(built, page, '/guides/red-book/') ? [] : [`${page.path}: no way to the red book`];
    const app = linksIn(first(page.top, 'main'), 'https://www.nhs.uk/nhs-app/');
    return where === 'guides/red-book' && app.length === 0 ? [`${page.path}: no way to the NHS App`] : [];
  });

/** Pages that call themselves the Local Offer: it is the council's, and ours lead to it (LAW-SEND-7). A service may be the council's own, and has its name. */
export const takenForLocalOffer: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const name = textOf(first(page.top, 'h1'));
    return page.kind !== 'service' && /\blocal offer\b/i.test(name) ? [`${page.path}: ${name}`] : [];
  });

const KEPT = new Set(['service', 'place', 'line']);

/** Pages of a place, a line or a service that do not offer themselves for the list to keep (F11-H-1); and sensitive ones that do (design 4). */
export const notKept: Rule = (built) => {
  const sensitive = new Set(sensitivePages(built).map(({ page }) => page));
  return ofAreas(built).flatMap((page) => {
    const offered = linksIn(page.top).some(({ href }) => inside(built, page, href)?.hash === `#add=${page.parts.join('/')}`);
    return KEPT.has(page.kind) && offered === sensitive.has(page) ? [`${page.path}: ${offered ? 'is offered' : 'is not offered'}`] : [];
  });
};
