/** Joins one area: its places, services, lines and guides to one another and to what the whole country shares. */
import type { AreaFile, AreaWords } from '../schema/area.ts';
import { TOPICS, type TopicSlug } from '../schema/topics.ts';
import { HUB_TYPES } from '../schema/vocabulary.ts';
import { stagesOf } from './ages.ts';
import type { Contents, Entry } from './contents.ts';
import { type Join, isShown } from './join.ts';
import type { Area, Directory, Guide, Helpline, Line, Notice, Place, Service, TopicHere } from './entities.ts';
import { known } from './gap.ts';
import { ownFirst } from './guides.ts';
import { familiesFirst } from './routes.ts';
import { secretPlaces } from './sensitive.ts';
import { sessionsOf } from './sessions.ts';

type National = Omit<Directory, 'areas' | 'authorities'>;

/** Joins an area. Throws, naming the file, when its main phone line is missing. */
export function joinArea(entry: Entry<AreaFile>, contents: Contents, national: National, join: Join): Area {
  const own = <File extends { reviewed: string; status?: string | undefined }>(entries: readonly Entry<File>[]) =>
    entries.filter((one) => one.area === entry.id && isShown(one));
  const words = join<AreaFile, AreaWords>('area', entry).words;
  const lines: Line[] = own(contents.lines)
    .filter(({ file }) => file.verification !== 'unverified')
    .map((line) => join('line', line));
  const { places, services } = joinPlaces(own(contents.places), own(contents.services), lines, national.today, join);
  const ownGuides = own(contents.guides).map((guide): Guide => join<typeof guide.file, never>('guide', guide));
  const guides = new Map([...national.guides, ...ownGuides.map((guide) => [guide.id, guide] as const)]);
  const lineOf = (id?: string) => lines.find((line) => line.id === id);
  const mainLine = lineOf(entry.file.mainLine);
  if (!mainLine) throw new Error(`content/areas/${entry.id}/area.yml: mainLine names "${entry.file.mainLine}", and there is no such phone line.`);
  const mashLine = lineOf(entry.file.mashLine);
  const outOfHoursLine = lineOf(entry.file.outOfHoursLine);
  const [offer] = own(contents.offers);
  const secret = secretPlaces(contents.places, entry.id);
  // A notice says when a place is open or shut: one about a sensitive place is not told, and without its place it would be about every place.
  const notices = own(contents.notices)
    .filter(({ file }) => file.to >= national.today && !(file.place && secret.has(file.place)))
    .map((notice): Notice => ({ ...join('notice', notice), ...placed(places, notice.file.place) }))
    .sort((one, other) => one.file.from.localeCompare(other.file.from));
  return {
    id: entry.id,
    file: entry.file,
    words,
    hubs: places.filter(({ isHub }) => isHub),
    otherPlaces: places.filter(({ isHub }) => !isHub),
    services,
    sessions: [...services.flatMap(({ sessions }) => sessions), ...places.flatMap(({ stops }) => stops)].filter(({ isLive }) => isLive),
    calendar: {
      terms: (entry.file.terms ?? []).map(({ from, to }) => ({ from, to })),
      bankHolidays: national.bankHolidays,
      closures: notices.filter(({ file }) => file.closed).map(({ file: { from, to, place } }) => ({ from, to, ...(place && { place }) })),
    },
    notices,
    lines,
    mainLine,
    ...(mashLine && { mashLine }),
    ...(outOfHoursLine && { outOfHoursLine }),
    guides,
    topics: topicsHere(entry.file, services, ownFirst(ownGuides, [...national.guides.values()]), [...national.helplines.values()]),
    ...(offer && { offer: join<typeof offer.file, never>('offer', offer) }),
    panels: own(contents.panels).map((panel) => join('panel', panel)),
    ways: own(contents.ways).map((way) => join('way', way)),
    changes: own(contents.changes)
      .map((change) => join<typeof change.file, never>('change', change))
      .sort((one, other) => other.file.date.localeCompare(one.file.date)),
    resources: own(contents.resources).map((resource) => join('resource', resource)),
    helplines: national.helplines,
    languages: ['en', ...entry.file.languages.map(({ code }) => code)].flatMap((code) => national.languages.get(code) ?? []),
  };
}

/** Joins places and services both ways. The lists inside are filled in after, because each names the other. */
function joinPlaces(
  placeEntries: readonly Entry<Place['file']>[],
  serviceEntries: readonly Entry<Service['file']>[],
  lines: readonly Line[],
  today: string,
  join: Join,
) {
  const byName = (one: Place | Service, other: Place | Service) => one.words.english.name.localeCompare(other.words.english.name, 'en');
  const places = placeEntries
    .map((entry): Filling<Place> => ({
      ...join<Place['file'], never>('place', entry),
      isHub: HUB_TYPES.includes(entry.file.type),
      services: [],
      sessions: [],
      stops: [],
    }))
    .sort(byName);
  const placeOf = new Map<string, Filling<Place>>(places.map((place) => [place.id, place]));
  const services = serviceEntries
    .map((entry): Filling<Service> => {
      const { file, ...rest } = join<Service['file'], never>('service', entry);
      return {
        ...rest,
        file: { ...file, accessRoutes: familiesFirst(file.accessRoutes) },
        places: file.places.flatMap((id) => placeOf.get(id) ?? []),
        lines: file.lines.flatMap((id) => lines.find((line) => line.id === id) ?? []),
        related: [],
        sessions: [],
        stages: [...stagesOf(file.ages, file.stages)],
      };
    })
    .sort(byName);
  for (const service of services) {
    service.related = (service.file.related ?? []).flatMap((id) => services.find((other) => other.id === id) ?? []);
    service.sessions = sessionsOf({ of: service as Service, service: service as Service }, known(service.file.sessions) ?? [], (id) => placeOf.get(id), today);
    const here = new Set([...service.places, ...service.sessions.flatMap(({ place }) => place ?? [])]);
    for (const place of here) placeOf.get(place.id)?.services.push(service);
    for (const session of service.sessions) if (session.place) placeOf.get(session.place.id)?.sessions.push(session);
  }
  for (const place of places) {
    if (place.file.parentHub) place.parentHub = placeOf.get(place.file.parentHub);
    place.stops = sessionsOf({ of: place as Place }, place.file.stops ?? [], (id) => placeOf.get(id), today);
    for (const stop of place.stops) if (stop.place) placeOf.get(stop.place.id)?.sessions.push(stop);
  }
  return { places: places as Place[], services: services as Service[] };
}

const placed = (places: readonly Place[], id: string | undefined) => {
  const place = places.find((one) => one.id === id);
  return place && { place };
};

/** A record whose lists are still being filled. */
type Filling<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

function topicsHere(file: AreaFile, services: readonly Service[], guides: readonly Guide[], helplines: readonly Helpline[]): readonly TopicHere[] {
  return TOPICS.map((topic) => {
    const guide = guides.find((one) => one.file.topic === topic.slug);
    const gap = file.topicGaps?.[topic.slug];
    const chosen = (guide?.file.helplines ?? []).flatMap((id) => helplines.find((one) => one.id === id) ?? []);
    const others = helplines.filter((one) => one.file.topics[0] === topic.slug && !one.file.perpetratorSupport && !chosen.includes(one));
    return {
      topic,
      ...(guide && { guide }),
      services: mostAbout(topic.slug, services),
      helplines: [...chosen, ...others],
      ...(gap && { gap }),
      sensitive: guide?.file.sensitive ?? false,
    };
  });
}

/** The services of a topic: those that are about it before those that also touch it. */
function mostAbout(topic: TopicSlug, services: readonly Service[]): readonly Service[] {
  const about = services.filter(({ file }) => file.topics.includes(topic));
  return about.toSorted((one, other) => Number(other.file.topics[0] === topic) - Number(one.file.topics[0] === topic));
}
