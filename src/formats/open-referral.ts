/**
 * Services in Open Referral UK 3.0, the profile of HSDS that the Department for Education's own directory reads (PG-ADD-5, F19-V-GF2).
 * A file host cannot answer both /services and /services/{id}, one a file and the other a folder of the same name: so one page holds
 * every service with everything about it, as /services answers to full=true. Nothing of where and when for a sensitive service, and no
 * number nobody has verified: the directory has already taken those off.
 */
import { ageWords, oldest } from '../model/ages.ts';
import type { Area, Service } from '../model/entities.ts';
import type { AreaFrame } from '../model/frame.ts';
import type { Say } from '../model/language.ts';
import { hasAddress } from '../model/paths.ts';
import { ringing } from '../model/ringing.ts';
import { sentences } from '../model/sentences.ts';
import { isOver } from '../model/timetable.ts';
import { TOPICS, type TopicSlug } from '../schema/topics.ts';
import { schedules } from './open-referral-when.ts';
import { serviceAtLocations } from './open-referral-where.ts';
import { uuidOf } from './uuid.ts';

/** What the profile asks of an API's first address (api_details.json), with the profile's own example addresses. */
const API = {
  version: 'HSDS-UK-3.0',
  profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
  openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
} as const;

/** The one page of some services of an area, in English. `address` is where the site stands, if anywhere. */
export const openReferralPage = (services: readonly Service[], frame: AreaFrame, address: URL | undefined) => ({
  ...API,
  title: frame.area.words.english.networkName,
  ...exampleAlert(frame),
  total_items: services.length,
  total_pages: 1,
  page_number: 1,
  size: services.length,
  first_page: true,
  last_page: true,
  empty: services.length === 0,
  contents: services.map((service) => serviceOf(service, frame, address)),
});

/** That an area is an example, in the words its pages say it in. It goes with every service too: a directory takes them one by one. */
const exampleAlert = ({ area, say }: AreaFrame) => area.file.status === 'example' && { alert: area.words.english.exampleNotice ?? say('example.area') };

/** A service with all that the profile knows of it. What nobody knows is left out. */
function serviceOf(service: Service, frame: AreaFrame, address: URL | undefined) {
  const { file, words } = service;
  const { area, say, directory } = frame;
  const id = uuidOf('service', area.id, service.id);
  const provider = organization(service, area, say);
  return {
    id,
    organization_id: provider.id,
    name: words.english.name,
    alternate_name: file.formerNames?.join(', '),
    description: [words.english.summary, words.english.whatToExpect].filter(Boolean).join('\n\n'),
    url: file.url ?? file.contact?.url ?? pageOf(service, frame, address),
    email: file.email ?? file.contact?.email,
    status: statusOf(file, directory.today),
    ...ages(service, say),
    application_process: words.english.howToGet && sentences(...words.english.howToGet),
    interpretation_services: file.interpreter ? say('yes.interpreter') : undefined,
    assured_date: file.reviewed,
    last_modified: `${checkedOn(service)}T00:00:00.000Z`,
    ...exampleAlert(frame),
    organization: provider,
    ...reached(service, area, id),
    schedules: schedules(service, frame, id),
    service_at_locations: serviceAtLocations(service, frame, id),
    service_areas: [{ id: uuidOf('service-area', area.id, service.id), service_id: id, ...areaServed(service, area) }],
    languages: languages(service, area, id),
    cost_options: costs(file).map((cost) => ({ id: uuidOf('cost', area.id, service.id), service_id: id, ...cost })),
    attributes: attributes(service, area, id, say),
  };
}

/** A page here is an address only where the site has one. */
const pageOf = ({ id }: Service, { go }: AreaFrame, address: URL | undefined) =>
  address && hasAddress(address) ? new URL(go('services', id), address).href : undefined;

/** The profile's four words. What has not begun is inactive; what is over is not live, whatever its file still says. */
function statusOf({ status, startsOn, endsOn }: Service['file'], today: string) {
  if (isOver({ endsOn }, today)) return 'defunct';
  if (status === 'paused') return 'temporarily closed';
  return status === 'live' && (startsOn ?? '') <= today ? 'active' : 'inactive';
}

/** Ages in years, as the profile's examples are, and in words, because years alone cannot say pregnancy or SEND. A service for adults too has no oldest age. */
function ages({ file, words }: Service, say: Say) {
  const years = (months: number | undefined) => (months === undefined ? undefined : Math.round((months / 12) * 100) / 100);
  const rules = sentences(ageWords(file.ages, say), words.english.whoFor, words.english.eligibility);
  return {
    minimum_age: years(file.ages.from),
    maximum_age: file.ages.adults ? undefined : years(oldest(file.ages)),
    eligibility_description: rules || undefined,
  };
}

/** The last day on which any of it was checked: a session may have been looked at later than the file. */
const checkedOn = ({ file, sessions }: Service) =>
  [file.reviewed, ...sessions.flatMap((session) => session.file.lastChecked ?? [])].sort().at(-1) ?? file.reviewed;

/**
 * Who runs it. An editor writes a name and keeps no list of organisations, so two of one name in an area are one, here as on its pages; and
 * an organisation that takes another name has another id.
 */
function organization({ file: { provider } }: Service, area: Area, say: Say) {
  return {
    id: uuidOf('organization', area.id, provider.name),
    name: provider.name,
    description: say(`provider.${provider.type}`),
    website: provider.url,
  };
}

/** Whom to ask, and the number that is the service's own: a general line never stands as one. */
function reached(service: Service, area: Area, service_id: string) {
  const { contact } = service.file;
  const rings = ringing(service, area);
  const own = rings.is === 'own' ? rings : undefined;
  const name = contact?.name ?? own?.line?.words.english.name;
  const id = uuidOf('contact', area.id, service.id);
  return {
    contacts: name ? [{ id, service_id, name, email: contact?.email }] : [],
    phones: own ? [{ id: uuidOf('phone', area.id, service.id), ...(name && { contact_id: id }), service_id, number: own.number, description: name }] : [],
  };
}

/** The council's area by its ONS code, or a part of it in words. The codes of made-up areas begin with X and lead nowhere. */
const areaServed = ({ file }: Service, { file: { name, officialCode } }: Area) =>
  file.areaServed
    ? { name: file.areaServed }
    : { name, uri: officialCode.startsWith('E') ? `http://statistics.data.gov.uk/id/statistical-geography/${officialCode}` : undefined };

/** What it costs, in pounds. Nothing when an editor wrote that nobody knows. */
function costs({ cost }: Service['file']) {
  if (cost === 'ask') return [];
  if (cost === 'free') return [{ amount: 0, currency: 'GBP' }];
  return [{ ...(cost.pence !== undefined && { amount: cost.pence / 100, currency: 'GBP' }), amount_description: cost.text }];
}

/** Services are run in English, and in the languages an editor names. */
const languages = ({ id, file }: Service, area: Area, service_id: string) =>
  [{ name: 'English', code: 'en' }, ...(file.languages ?? [])].map(({ name, code }) => ({
    id: uuidOf('language', area.id, id, code),
    service_id,
    name,
    code,
  }));

/** What it is filed under, the main topic first. */
const attributes = ({ id, file }: Service, area: Area, link_id: string, say: Say) =>
  file.topics.map((topic) => ({
    id: uuidOf('attribute', area.id, id, topic),
    link_id,
    link_type: 'service',
    taxonomy_term_id: uuidOf('topic', topic),
    taxonomy_term: termOf(topic, say),
  }));

/** A topic, by the list it comes from. */
function termOf(slug: TopicSlug, say: Say) {
  const number = TOPICS.find((topic) => topic.slug === slug)?.annexF;
  return {
    id: uuidOf('topic', slug),
    name: say(`topic.${slug}`),
    description: number ? `Number ${number} of Annex F of the Family Hub Model Framework` : 'Best Start Family Hubs and Healthy Babies programme, 2026',
    taxonomy: 'Kinds of help of the Family Hub Model Framework',
  };
}
