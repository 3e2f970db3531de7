/** What can be put on a list to keep, in the order of the page: places, lines, services by topic, and last what is best kept private. */
import { TOPICS } from '../schema/topics.ts';
import { addressLine } from './address.ts';
import type { Line, Place, Service, Session } from './entities.ts';
import type { AreaFrame } from './frame.ts';
import { ownNumber } from './ringing.ts';
import { type Said, inEnglish } from './said.ts';
import { inOrder, sessionWords } from './timetable.ts';

interface Keepable {
  readonly parts: readonly [string, string];
  readonly words: { readonly name: Said; readonly summary: Said };
  readonly number: string | undefined;
  /** Where and when, a line each. */
  readonly lines: readonly (readonly (Said | undefined)[])[];
}

export interface KeepGroup {
  readonly id: string;
  readonly name: string;
  /** What to think of before any of these is put on a list. */
  readonly note?: string;
  readonly items: readonly Keepable[];
}

/** The groups of an area that have anything in them. What is sensitive stands apart, under a note that asks (design 4). */
export function keepGroups(frame: AreaFrame): readonly KeepGroup[] {
  const { area, say } = frame;
  const isOpen = ({ file }: { readonly file: { readonly sensitive?: boolean | undefined } }) => !file.sensitive;
  const services = area.services.filter(isOpen);
  const places = [...area.hubs, ...area.otherPlaces];
  const groups: KeepGroup[] = [
    { id: 'places', name: say('places.title'), items: places.filter(isOpen).map((place) => ofPlace(frame, place)) },
    { id: 'lines', name: say('lines.title'), items: area.lines.filter(isOpen).map((line) => ofLine(frame, line)) },
    ...TOPICS.map(({ slug }) => ({
      id: slug,
      name: say(`topic.${slug}`),
      items: services.filter(({ file }) => file.topics[0] === slug).map((service) => ofService(frame, service)),
    })),
    {
      id: 'private',
      name: say('list.private-title'),
      note: say('list.ask'),
      items: [
        ...places.flatMap((place) => (isOpen(place) ? [] : ofPlace(frame, place))),
        ...area.lines.flatMap((line) => (isOpen(line) ? [] : ofLine(frame, line))),
        ...area.services.flatMap((service) => (isOpen(service) ? [] : ofService(frame, service))),
      ],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const ofLine = (frame: AreaFrame, line: Line): Keepable => ({
  parts: ['phone-lines', line.id],
  words: frame.read(line.words),
  number: line.file.number,
  lines: [],
});

const ofPlace = (frame: AreaFrame, { id, file, words }: Place): Keepable => ({
  parts: ['places', id],
  words: frame.read(words),
  number: file.phone,
  lines: file.address ? [[inEnglish(addressLine(file.address))]] : [],
});

function ofService(frame: AreaFrame, service: Service): Keepable {
  const words = frame.read(service.words);
  const { sessions, places, file } = service;
  const elsewhere = places.filter((place) => !sessions.some((session) => session.place === place));
  return {
    parts: ['services', service.id],
    words,
    number: ownNumber(service, frame.area),
    lines: [
      ...(file.status === 'live' ? [] : [[frame.said(frame.say(`status.${file.status}`))]]),
      ...sessions.toSorted((one, other) => inOrder(one.file, other.file)).map((session) => whereAndWhen(frame, session)),
      ...(words.whenItRuns ? [[words.whenItRuns]] : []),
      ...elsewhere.map((place) => [frame.read(place.words).name]),
    ],
  };
}

/** The place of a session and its times. Times that nobody has checked for too long are not told. */
function whereAndWhen(frame: AreaFrame, { rule, place, freshness }: Session): readonly Said[] {
  const { say, language, directory } = frame;
  const when = freshness === 'long-overdue' ? say('on.check') : sessionWords(rule, directory.today, language.code, say);
  return [place ? frame.read(place.words).name : frame.said(say('session.online')), frame.said(when)];
}
