/**
 * Which page shows which field: what is not named here no page shows, and it is no proof that families can see something.
 * tests/site/evidence.test.ts looks at the built pages for what this says they show.
 */
import type { AreaFile } from '../../schema/area.ts';
import type { Kind } from '../../schema/files.ts';
import { nowhere, on, type Pages, type Parts } from './page-of.ts';
import { change, guide, helpline, line, offer, panel, place, resource, service, way } from './record-pages.ts';

const home = () => [];

const area: Pages<AreaFile> = {
  own: on('about'),
  shows: [
    'howWeWork',
    'openToAllFamilies',
    'brand',
    'virtualAccessPoint',
    'fis',
    'earlyHelp',
    'localOffer',
    'sendiass',
    'parentCarerForum',
    'keyContact',
    'assistedAccess',
    'channels',
    'printPlaces',
    'topicGaps',
    'audienceGaps',
    'gaps',
    'equalityAssessment',
  ],
  others: {
    // At the head and the foot of every page, and so of the first.
    networkName: home,
    ageStatement: home,
    languages: home,
    mainLine: home,
    welcome: home,
    'brand.fundingStatement': home,
    'brand.logos': home,
    'brand.accent': nowhere,
    'brand.accentDark': nowhere,
    offerName: on('offer'),
    'sflLead.role': on('offer'),
    neighbours: on('places'),
    mashLine: on('worried-about-a-child'),
    outOfHoursLine: on('worried-about-a-child'),
    feedback: on('have-your-say'),
    complaints: on('have-your-say'),
    suggestService: on('have-your-say'),
    measures: on('have-your-say'),
    accessibility: on('accessibility'),
    altFormats: on('accessibility'),
    'fis.listsHubNetwork': nowhere,
    'fis.evidenceDate': nowhere,
  },
};

const PAGES: Partial<Readonly<Record<Kind, Pages<never>>>> = { area, place, service, line, helpline, guide, offer, panel, way, change, resource };

/** The page that shows a record, or one of its fields such as "fis.url" or "sessions[2]"; nothing when none does. */
export function pageOf(kind: Kind, id: string, file: object, field?: string): Parts {
  const pages = PAGES[kind];
  if (!pages) return undefined;
  const own = pages.own(id, file as never);
  if (!field) return own;
  const steps = field.replace(/\[\d+\]/g, '').split('.');
  const other = steps.map((_, at) => pages.others?.[steps.slice(0, steps.length - at).join('.')]).find((page) => page !== undefined);
  if (other) return other(file as never, id);
  return (pages.shows as readonly string[]).includes(steps[0] ?? '') ? own : undefined;
}
