/** Duties of a public site that no editor can leave out: safety and feedback one click away, the accessibility statement, and what is on a map in words too. */
import { first, linksIn, textOf } from '../built/html.ts';
import { type Built, inside, type Page } from '../built/site.ts';
import type { Rule } from './links.ts';

const ofAreas = ({ pages }: Built) => pages.filter(({ area, kind }) => area !== undefined && kind !== '404');
const leadsTo = (built: Built, page: Page, end: string) => linksIn(page.top).some(({ href }) => inside(built, page, href)?.pathname.endsWith(end));

/** Pages of an area that do not lead to help for a child in danger, or to a way of saying what you think (E3.4-L1-2, E4.3-L1-2, PG-I-30). */
export const withoutHelpOrSay: Rule = (built) =>
  ofAreas(built).flatMap((page) =>
    ['/worried-about-a-child/', '/have-your-say/']
      .filter((end) => !page.path.endsWith(end) && !leadsTo(built, page, end))
      .map((end) => `${page.path}: no way to ${end}`),
  );

/** Statements that do not say what does not work, whom to tell and where to complain (LAW-A11Y-3 to 5), and pages that do not lead to theirs. */
export const statements: Rule = (built) =>
  ofAreas(built).flatMap((page) => {
    if (page.parts.join('/') !== 'accessibility') return leadsTo(built, page, '/accessibility/') ? [] : [`${page.path}: no way to the statement`];
    const main = first(page.top, 'main');
    const hrefs = linksIn(main).map(({ href }) => href);
    return [
      ...(hrefs.some((href) => href.includes('equalityadvisoryservice.com')) ? [] : [`${page.path}: no way to complain`]),
      ...(hrefs.some((href) => href.startsWith('tel:')) ? [] : [`${page.path}: no number to ring about a problem`]),
      ...(first(first(page.top, 'main'), 'time') || /\b20\d\d\b/.test(textOf(main)) ? [] : [`${page.path}: no dates`]),
    ];
  });

/** Places whose address is not in words on their own page, or that no list of places leads to (LAW-A11Y-6). */
export const placesWithoutWords: Rule = (built) =>
  built.content.records.flatMap(({ kind, area, id, fields }) => {
    const postcode = (fields['address'] as { readonly postcode?: string } | undefined)?.postcode;
    if (kind !== 'place' || !postcode || fields['sensitive'] === true) return [];
    const page = ofAreas(built).find((one) => one.area === area && one.language === 'en' && one.parts.join('/') === `places/${id}`);
    if (!page) return [];
    const index = ofAreas(built).find((one) => one.area === area && one.language === 'en' && one.parts.join('/') === 'places');
    return [
      ...(textOf(first(page.top, 'main')).includes(postcode) ? [] : [`${page.path}: does not say ${postcode}`]),
      ...(index && leadsTo(built, index, page.path) ? [] : [`${page.path}: is not in the list of places`]),
    ];
  });

/** Pages that call themselves the Local Offer: it is the council's, and ours lead to it (LAW-SEND-7). A service may be the council's own, and has its name. */
export const takenForLocalOffer: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const name = textOf(first(page.top, 'h1'));
    return page.kind !== 'service' && /\blocal offer\b/i.test(name) ? [`${page.path}: ${name}`] : [];
  });
