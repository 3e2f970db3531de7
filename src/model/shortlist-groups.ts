/** What can be put on a list to keep, in the order of the page: places, lines, services by topic, and last what is best kept private. */
import { TOPICS } from '../schema/topics.ts';
import { addressLine } from './address.ts';
import { daysAfter } from './days.ts';
import type { Line, Place, Service, Session } from './entities.ts';
import type { AreaFrame } from './frame.ts';
import { occurrences } from './recurrence.ts';
import { ownNumber } from './ringing.ts';
import { type Said, inEnglish } from './said.ts';
import { placesWithoutTimes } from './sessions.ts';
import { inOrder, sessionWords } from './timetable.ts';
import { dayWords } from './when.ts';

interface Listed {
  /** The parts of its page's address. */
  readonly parts: readonly [string, string];
  readonly words: { readonly name: Said; readonly summary: Said };
  readonly number: string | undefined;
  readonly details: Details;
}

/** Where and when, and what to know first: a line each, in parts. */
type Details = readonly (readonly (Said | undefined)[])[];

export interface ShortlistGroup {
  readonly id: string;
  readonly name: string;
  /** What to think of before any of these is put on a list. */
  readonly note?: string;
  readonly items: readonly Listed[];
}

/** The groups of an area that have anything in them. What is sensitive stands apart, under a note that asks (design 4). */
export function shortlistGroups(frame: AreaFrame): readonly ShortlistGroup[] {
  const { area, say } = frame;
  const isOpen = ({ file }: { readonly file: { readonly sensitive?: boolean | undefined } }) => !file.sensitive;
  const services = area.services.filter(isOpen);
  const places = [...area.hubs, ...area.otherPlaces];
  const groups: ShortlistGroup[] = [
    { id: 'places', name: say('places.title'), items: places.filter(isOpen).map((place) => ofPlace(frame, place)) },
    { id: 'lines', name: say('lines.title'), items: area.lines.filter(isOpen).map((line) => ofLine(frame, line)) },
    ...TOPICS.map(({ slug }) => ({
      id: slug,
      name: say(`topic.${slug}`),
      items: services.filter(({ file }) => file.topics[0] === slug).map((service) => ofService(frame, service)),
    })),
    {
      id: 'private',
      name: say('shortlist.private-title'),
      note: say('shortlist.ask'),
      items: [
        ...places.flatMap((place) => (isOpen(place) ? [] : ofPlace(frame, place))),
        ...area.lines.flatMap((line) => (isOpen(line) ? [] : ofLine(frame, line))),
        ...area.services.flatMap((service) => (isOpen(service) ? [] : ofService(frame, service))),
      ],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const ofLine = (frame: AreaFrame, line: Line): Listed => ({
  parts: ['phone-lines', line.id],
  words: frame.read(line.words),
  number: line.file.number,
  details: doubts(frame, line),
});

const ofPlace = (frame: AreaFrame, place: Place): Listed => ({
  parts: ['places', place.id],
  words: frame.read(place.words),
  number: place.file.phone,
  details: [...doubts(frame, place), ...(place.file.address ? [[inEnglish(addressLine(place.file.address))]] : [])],
});

function ofService(frame: AreaFrame, service: Service): Listed {
  const words = frame.read(service.words);
  return {
    parts: ['services', service.id],
    words,
    number: ownNumber(service, frame.area),
    details: onceEach([
      ...doubts(frame, service),
      ...service.sessions.toSorted((one, other) => inOrder(one.file, other.file)).map((session) => whereAndWhen(frame, session)),
      ...(words.whenItRuns ? [[words.whenItRuns]] : []),
      ...placesWithoutTimes(service).map((place) => [frame.read(place.words).name]),
    ]),
  };
}

/** Two sessions whose times are not told are one line. */
const onceEach = (details: Details): Details => [...new Map(details.map((line) => [line.map((said) => said?.text).join(), line])).values()];

/** What a reader should know before they trust a record: that it is paused or planned, or was not checked in time (design 4). */
function doubts({ say, said }: AreaFrame, { file, freshness }: Place | Service | Line): Details {
  const isOld = freshness === 'overdue' || freshness === 'long-overdue';
  return [...(file.status === 'live' ? [] : [[said(say(`status.${file.status}`))]]), ...(isOld ? [[said(say('checked.old'))]] : [])];
}

/** Days ahead for which it is told that a session is off, in days. A list on paper is not looked at for longer. */
const AHEAD = 56;

/** The place of a session, its times, and the days ahead that it is called off. Times that nobody has checked for too long are not told. */
function whereAndWhen(frame: AreaFrame, { rule, place, freshness }: Session): Details[number] {
  const { say, said, language, directory, area } = frame;
  const where = place ? frame.read(place.words).name : said(say('session.online'));
  if (freshness === 'long-overdue') return [where, said(say('on.check'))];
  const off = occurrences(rule, directory.today, daysAfter(directory.today, AHEAD), area.calendar).filter(
    ({ state }) => state === 'cancelled' || state === 'closed',
  );
  const days = off.map(({ date, state }) => `${dayWords(date, language.code)}: ${say(`on.${state}`)}${say('sentence.end')}`);
  return [where, said([sessionWords(rule, directory.today, language.code, say), ...days].join(' '))];
}
