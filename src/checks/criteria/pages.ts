/**
 * Which page shows which field: what is not named here no page shows, and it is no proof that families can see something.
 * tests/site/evidence.test.ts looks at the built pages for what this says they show.
 */
import { guideParts } from '../../model/guides.ts';
import { welcomed } from '../../model/welcomed.ts';
import type { AreaFile } from '../../schema/area.ts';
import type { Kind } from '../../schema/files.ts';
import type { GuideFile } from '../../schema/guide.ts';
import type { HelplineFile, LineFile } from '../../schema/line.ts';
import type { OfferFile } from '../../schema/offer.ts';
import type { PlaceFile } from '../../schema/place.ts';
import type { ResourceFile } from '../../schema/resource.ts';
import type { ServiceFile } from '../../schema/service.ts';
import type { ChangeFile, PanelFile, WayFile } from '../../schema/taking-part.ts';

/** The parts of a page's address under the area's root; nothing when there is no page. */
type Parts = readonly string[] | undefined;

interface Pages<File> {
  /** The record's own page. A guide's is not always of its own name. */
  readonly own: (id: string, file: File) => Parts;
  /** The fields that are read on it, with all that is inside them. */
  readonly shows: readonly (keyof File & string)[];
  /** Fields, or parts of them with dots between, that another page shows, or that nobody sees. */
  readonly others?: Readonly<Record<string, (file: File, id: string) => Parts>>;
}

const nowhere = () => undefined;
const home = () => [];
const on =
  (...parts: readonly string[]) =>
  () =>
    parts;

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
    'localOffer.linksBack': nowhere,
    'localOffer.linksBackDate': nowhere,
  },
};

const place: Pages<PlaceFile> = {
  own: (id) => ['places', id],
  shows: [
    'name',
    'summary',
    'whoCanCome',
    'whatToExpect',
    'onArrival',
    'gettingThere',
    'transportHelp',
    'formerNames',
    'type',
    'parentHub',
    'address',
    'coordinates',
    'phone',
    'email',
    'url',
    'hours',
    'hoursExceptions',
    'staffedHours',
    'dropIn',
    'adviceAges',
    'adviceTopics',
    'helpWith',
    'contactRole',
    'leads',
    'facilities',
    'ageSpaces',
    'loans',
    'giveaways',
    'access',
    'adjustmentsContact',
    'quietTimes',
    'languagesSpoken',
    'interpreter',
    'bsl',
    'photo',
    'stops',
    'reviewed',
    'source',
  ],
  others: {
    'address.uprn': nowhere,
    premises: ({ premises }) => (premises === 'other' ? undefined : ['places']),
    openToAllFamilies: on('places'),
    youreWelcome: on('places'),
  },
};

/** Of some services nothing is said of who is welcome, and a sensitive one does not lead to a hub. */
const saysOf = (start: string) => (file: ServiceFile, id: string) => (welcomed(file).some((key) => key.startsWith(start)) ? ['services', id] : undefined);
const service: Pages<ServiceFile> = {
  own: (id) => ['services', id],
  shows: [
    'name',
    'summary',
    'whoFor',
    'howToGet',
    'whatToExpect',
    'whatHappensNext',
    'waitingTime',
    'eligibility',
    'decision',
    'nonDigitalAlternative',
    'whenItRuns',
    'formerNames',
    'ages',
    'mumsOnlyReason',
    'relationshipStatus',
    'methods',
    'interactive',
    'places',
    'venue',
    'homeVisits',
    'accessRoutes',
    'bookingUrl',
    'selfReferUrl',
    'registerInterestUrl',
    'whoCanRefer',
    'cost',
    'provider',
    'assurance',
    'milestones',
    'languages',
    'interpreter',
    'commsSupport',
    'evidenceBase',
    'lines',
    'email',
    'url',
    'related',
    'sessions',
    'reviewed',
    'source',
  ],
  others: {
    dadsPartnersWelcome: saysOf('dads.'),
    allCarers: saysOf('carers.'),
    audiences: saysOf('audience.'),
    accessThroughHub: ({ sensitive }, id) => (sensitive ? undefined : ['services', id]),
    topics: ({ topics: [topic = ''] }) => ['topics', topic],
  },
};

const line: Pages<LineFile> = {
  own: (id) => ['phone-lines', id],
  shows: [
    'name',
    'summary',
    'number',
    'hours',
    'hoursNote',
    'whenClosed',
    'connectsTo',
    'cost',
    'text',
    'webchat',
    'email',
    'url',
    'bslVideoRelay',
    'relayUk',
    'interpreter',
    'showsOnBill',
    'reviewed',
    'source',
  ],
};

/** A line for people who harm stands with the guides that name it, and not in the list where victims look. */
const helpline: Pages<HelplineFile> = {
  own: (_, { perpetratorSupport }) => (perpetratorSupport ? undefined : ['helplines']),
  shows: ['name', 'summary', 'number', 'hours', 'text', 'url', 'interpreter', 'lastVerified'],
};

const guide: Pages<GuideFile> = {
  own: (id, file) => guideParts({ id, file }),
  shows: [
    'name',
    'summary',
    'firstStep',
    'sections',
    'crisis',
    'keyContact',
    'formats',
    'links',
    'helplines',
    'related',
    'coProducedWith',
    'reviewed',
    'source',
  ],
};

const offer: Pages<OfferFile> = {
  own: on('offer'),
  shows: [
    'summary',
    'whyItMatters',
    'whyItMattersSource',
    'howGiven',
    'stages',
    'coreGaps',
    'hardCopy',
    'coDesignedWith',
    'easyRead',
    'publishedOn',
    'reviewed',
    'source',
  ],
};

const panel: Pages<PanelFile> = {
  own: on('have-your-say'),
  shows: [
    'name',
    'summary',
    'whoCanJoin',
    'howToJoin',
    'format',
    'localities',
    'meetings',
    'frequency',
    'support',
    'modes',
    'reportsTo',
    'lastRefreshed',
    'contact',
  ],
};
const way: Pages<WayFile> = { own: on('have-your-say'), shows: ['name', 'summary', 'startsOn', 'endsOn', 'result', 'contact', 'url'] };
const change: Pages<ChangeFile> = { own: on('have-your-say'), shows: ['name', 'said', 'did', 'date', 'place'] };
const resource: Pages<ResourceFile> = { own: (_, { topic }) => (topic ? ['topics', topic] : ['about']), shows: ['name', 'kind', 'topic'] };

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
