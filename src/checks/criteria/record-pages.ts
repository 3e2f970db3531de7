/** Which page shows which field of the records of an area, and of the guides and helplines that areas share. */
import { guideParts } from '../../model/guides.ts';
import { welcomed } from '../../model/welcomed.ts';
import type { GuideFile } from '../../schema/guide.ts';
import type { HelplineFile, LineFile } from '../../schema/line.ts';
import type { OfferFile } from '../../schema/offer.ts';
import type { PlaceFile } from '../../schema/place.ts';
import type { ResourceFile } from '../../schema/resource.ts';
import type { ServiceFile } from '../../schema/service.ts';
import type { ChangeFile, PanelFile, WayFile } from '../../schema/taking-part.ts';
import { nowhere, on, type Pages } from './page-of.ts';

export const place: Pages<PlaceFile> = {
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
export const service: Pages<ServiceFile> = {
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

export const line: Pages<LineFile> = {
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
export const helpline: Pages<HelplineFile> = {
  own: (_, { perpetratorSupport }) => (perpetratorSupport ? undefined : ['helplines']),
  shows: ['name', 'summary', 'number', 'hours', 'text', 'url', 'interpreter', 'lastVerified'],
};

export const guide: Pages<GuideFile> = {
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

export const offer: Pages<OfferFile> = {
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

export const panel: Pages<PanelFile> = {
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
export const way: Pages<WayFile> = { own: on('have-your-say'), shows: ['name', 'summary', 'startsOn', 'endsOn', 'result', 'contact', 'url'] };
export const change: Pages<ChangeFile> = { own: on('have-your-say'), shows: ['name', 'said', 'did', 'date', 'place'] };
export const resource: Pages<ResourceFile> = { own: (_, { topic }) => (topic ? ['topics', topic] : ['about']), shows: ['name', 'kind', 'topic'] };
