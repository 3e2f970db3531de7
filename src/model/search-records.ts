/** Makes the small file an area is searched with, in one language. Facts come from joined records, so what is withheld from pages is withheld here. */
import { WEEK } from './days.ts';
import type { Guide, Helpline, Line, Offer, Place, Service, Session } from './entities.ts';
import type { AreaFrame } from './frame.ts';
import { guideParts } from './guides.ts';
import { columns, rowsForNext } from './packed.ts';
import { partNames } from './part-names.ts';
import { ownNumber } from './ringing.ts';
import type { Said } from './said.ts';
import type { SearchFile, SearchRecord } from './search-file.ts';
import { searchSaid } from './search-said.ts';
import { searchStamp } from './search-stamp.ts';
import { EMPTY, stem, wordsIn } from './search-text.ts';
import { weekdaysOf } from './timetable.ts';
import { TOPICS } from '../schema/topics.ts';

/** A record with names where the file has numbers. */
interface Found extends Omit<SearchRecord, 'topics' | 'fits' | 'labels' | 'places' | 'sessions' | 'english' | 'title' | 'summary' | 'overdue'> {
  readonly of: Pick<Service | Place | Guide | Line | Helpline | Offer, 'ladder' | 'words'>;
  readonly title: Said;
  readonly summary: Said;
  readonly topics: readonly string[];
  readonly fits: readonly string[];
  readonly labels: readonly string[];
  readonly places?: readonly Place[] | undefined;
  readonly sessions?: readonly Session[] | undefined;
}

/** What services weigh is 1. A guide explains; a place holds much; a helpline answers, but not here. */
const WEIGHT = { guide: 0.92, place: 0.8, line: 0.8, helpline: 0.8, harm: 0.4 };

/** The file of an area in the language of the frame. */
export function searchFile(frame: AreaFrame): SearchFile {
  const { language, say, directory } = frame;
  const found = foundIn(frame);
  const topics = TOPICS.map(({ slug }) => slug as string);
  const choices = [...new Set(found.flatMap(({ fits }) => fits))];
  const labels = [...new Set(found.flatMap((one) => one.labels))];
  const places = [...new Set(found.flatMap((one) => one.places ?? []))];
  const sessions = [...new Set(found.flatMap((one) => one.sessions ?? []))];
  const numbers = <T>(list: readonly T[] | undefined, of: readonly T[]) => (list?.length ? list.map((one) => of.indexOf(one)) : undefined);
  const records = found.map(({ of, title, summary, ...one }) => ({
    ...one,
    title: title.text,
    summary: firstSentence(summary.text),
    also: extra(one.also, [title.text, firstSentence(summary.text), ...one.topics.map((slug) => say(`topic.${slug}`))]),
    topics: one.topics.map((slug) => topics.indexOf(slug)),
    fits: one.fits.map((choice) => choices.indexOf(choice)),
    labels: one.labels.map((label) => labels.indexOf(label)),
    places: numbers(one.places, places),
    sessions: numbers(one.sessions, sessions),
    overdue: of.ladder.overdue,
    english: title.language === language.code ? undefined : 1,
  }));
  return {
    stamp: searchStamp(found.map(({ href }) => href)),
    topics: topics.map((slug) => [slug, say(`topic.${slug}`)]),
    choices,
    labels,
    parts: partNames(frame.area),
    places: columns(places.map((place) => ({ name: frame.read(place.words).name.text, ...place.file.coordinates }))),
    records: columns(records),
    sessions: columns(sessionRows(frame, sessions, places)),
    ...searchSaid(directory.searchWords, language.code),
  };
}

/** Enough to know what it is. */
const firstSentence = (text: string) => /^.{30,}?[.!](?= )/su.exec(text)?.[0] ?? text;

/** The words that a record is not found by already, once each. */
function extra(text: string | undefined, shown: readonly string[]): string | undefined {
  const there = new Set(shown.flatMap((one) => wordsIn(one).map(stem)));
  const words = wordsIn(text ?? '').filter((word) => word.length > 2 && !EMPTY.includes(word) && !there.has(stem(word)) && there.add(stem(word)));
  return words.join(' ') || undefined;
}

/** Sessions as elements ask when one is next, with the number of the place each is at. */
function sessionRows({ area, directory }: AreaFrame, sessions: readonly Session[], places: readonly Place[]): object[] {
  const rows = rowsForNext(sessions, area.calendar, directory.today);
  return sessions.map(({ place }, at) => ({ ...rows[at], at: place && places.includes(place) ? places.indexOf(place) : undefined }));
}

/** All that can be found in the area, in the order in which alike results stand. */
export function foundIn(frame: AreaFrame): readonly Found[] {
  const { area, directory } = frame;
  const guides = [...area.guides.values()].filter(({ id }) => !id.startsWith('easy-read-') && id !== 'for-professionals');
  return [
    ...area.services.map((service) => ofService(frame, service)),
    ...guides.map((guide) => ofGuide(frame, guide)),
    ...(area.offer ? [ofOffer(frame)] : []),
    ...[...area.hubs, ...area.otherPlaces].map((place) => ofPlace(frame, place)),
    ...area.lines.map((line) => ofLine(frame, line)),
    // Lines for people who harm stand on their own guide alone (F4-H-6).
    ...[...directory.helplines.values()].filter(({ file }) => !file.perpetratorSupport).map((line) => ofHelpline(frame, line)),
  ];
}

const choices = (name: string, values: readonly (string | undefined)[] = []) => [...new Set(values)].flatMap((value) => (value ? [`${name}=${value}`] : []));
const also = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' ') || undefined;

function ofService({ go, read, say, area }: AreaFrame, service: Service): Found {
  const { file } = service;
  const { name, summary } = read(service.words);
  const live = service.sessions.filter(({ isLive }) => isLive);
  const isAway = file.mode.every((mode) => mode === 'virtual');
  const routes = [...new Set([...file.accessRoutes, ...live.flatMap((session) => session.file.access)])];
  return {
    of: service,
    href: go('services', service.id),
    title: name,
    summary,
    also: also(...(file.formerNames ?? []), ...(file.tags ?? []), ...(file.milestones ?? []).map((one) => one.name), file.provider.name),
    topics: file.topics,
    fits: [
      ...choices('topic', file.topics),
      ...choices('age', service.stages),
      ...choices('how', [...file.mode, (file.homeVisits ?? file.methods.includes('home-visit')) ? 'home' : undefined]),
      ...choices('free', [file.cost === 'free' ? '1' : undefined]),
      ...choices('route', routes),
      ...choices(
        'day',
        live.flatMap(({ rule }) => weekdaysOf(rule).flatMap((day) => WEEK[day] ?? [])),
      ),
      ...choices('for', [...(file.audiences ?? []), ...live.flatMap((session) => session.file.audiences ?? [])]),
      ...choices(
        'language',
        [...(file.languages ?? []), ...live.flatMap((session) => session.file.language ?? [])].map(({ code }) => code),
      ),
    ],
    labels: [isAway && say('mode.virtual'), file.status !== 'live' && say(`status.${file.status}`), routes.includes('drop-in') && say('route.drop-in')].filter(
      (one) => one !== false,
    ),
    places: service.places,
    sessions: live,
    phone: ownNumber(service, area),
  };
}

function ofPlace({ go, read, area, say }: AreaFrame, place: Place): Found {
  const { file } = place;
  const { name, summary } = read(place.words);
  const words = place.isHub ? [area.file.brand.hubTerm, ...area.file.brand.alsoCalled] : [];
  return {
    of: place,
    href: go('places', place.id),
    title: name,
    summary,
    also: also(...(file.formerNames ?? []), ...words),
    topics: place.isHub ? ['family-support'] : [],
    fits: [
      ...choices('how', [place.isHub ? 'hub' : 'elsewhere']),
      ...choices('route', [file.dropIn ? 'drop-in' : undefined]),
      ...choices(
        'language',
        (file.languagesSpoken ?? []).map(({ code }) => code),
      ),
    ],
    labels: [file.status !== 'live' && say(`status.${file.status}`), file.dropIn && say('route.drop-in')].filter((one) => one !== false && one !== undefined),
    places: file.sensitive ? [] : [place],
    sessions: file.sensitive ? [] : place.stops.filter(({ isLive }) => isLive),
    phone: file.phone,
    weight: WEIGHT.place,
  };
}

function ofGuide({ go, read }: AreaFrame, guide: Guide): Found {
  const { file, words } = guide;
  const { name, summary } = read(words);
  const headings = [...words.english.body.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading);
  const topics = [...new Set([file.topic, ...(file.topics ?? [])].filter((topic) => topic !== undefined))];
  return {
    of: guide,
    href: go(...guideParts(guide)),
    title: name,
    summary,
    also: also(...headings),
    topics,
    fits: [...choices('topic', topics), ...choices('age', file.stages), ...choices('for', file.audiences)],
    labels: [],
    weight: file.perpetratorSupport ? WEIGHT.harm : WEIGHT.guide,
    harm: file.perpetratorSupport ? 1 : undefined,
  };
}

function ofOffer({ go, read, area, say }: AreaFrame): Found {
  const offer = area.offer as NonNullable<typeof area.offer>;
  const { name, summary } = read(offer.words);
  const { offerTerm, alsoCalled } = area.file.brand;
  const stages = offer.file.stages.map(({ stage }) => stage);
  return {
    of: offer,
    href: go('offer'),
    title: name,
    summary,
    also: also(offerTerm, ...alsoCalled, say('nav.offer')),
    topics: ['midwifery', 'health-visiting', 'parent-infant', 'infant-feeding'],
    fits: choices('age', stages),
    labels: [],
    weight: WEIGHT.guide,
  };
}

function ofLine({ go, read, say }: AreaFrame, line: Line): Found {
  const { name, summary } = read(line.words);
  const topics = line.file.topics ?? [];
  return {
    of: line,
    href: go('phone-lines', line.id),
    title: name,
    summary,
    topics,
    fits: [...choices('topic', topics), ...choices('how', ['virtual']), ...choices('for', line.file.audiences)],
    labels: [say('mode.virtual')],
    phone: line.file.number,
    weight: WEIGHT.line,
  };
}

function ofHelpline({ go, read, say }: AreaFrame, line: Helpline): Found {
  const { file } = line;
  const { name, summary } = read(line.words);
  return {
    of: line,
    href: `${go('helplines')}#${line.id}`,
    title: name,
    summary,
    also: also(file.organisation === name.text ? undefined : file.organisation),
    topics: file.topics,
    fits: [
      ...choices('topic', file.topics),
      ...choices('age', file.stages),
      ...choices('how', ['virtual']),
      ...choices('free', [file.cost?.startsWith('Free') ? '1' : undefined]),
      ...choices('for', file.audiences),
    ],
    labels: [say('mode.virtual')],
    phone: file.number,
    weight: WEIGHT.helpline,
  };
}
