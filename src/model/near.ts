/**
 * What a page's box must know to say what is near: places, services, names of places, and its own words.
 * It is a file of its own, /x/near.json, asked for on the first look-up, so that a page stays light and a postcode stays on the device.
 */
import type { Area, Directory, Place, Service } from './entities.ts';
import { type AreaFrame, type Frame, goThere } from './frame.ts';
import { localeOf } from './language.ts';
import type { LatLng } from './national-grid.ts';
import { tel } from './paths.ts';
import type { Said } from './said.ts';
import type { Word } from '../schema/national.ts';

/** A name, with its language where that is not the page's, and where it leads. */
export interface Named {
  readonly name: string;
  readonly in?: string;
  readonly href: string;
}
export interface NearPlace extends Named, Partial<LatLng> {
  readonly hub?: true;
  /** The area it is in, when that is a neighbour. */
  readonly area?: string;
}
export interface NearService extends Named {
  /** Indexes of the places it happens at. */
  readonly at?: readonly number[];
  /** True when it can be done by phone or online. */
  readonly remote?: true;
}

export interface NearHere {
  readonly locale: string;
  readonly rtl?: true;
  readonly words: Readonly<Record<string, Word>>;
  /** Where shards are, as in /geo/pc/. */
  readonly shards: string;
  /** Where the list of authorities is. */
  readonly authorities: string;
  /** Our own areas, by ONS code. */
  readonly ours: Readonly<Record<string, Named>>;
  /** What follows is of an area's page alone. */
  readonly code?: string;
  readonly call?: Named & { readonly number: string };
  /** Parts of the area that families know by name. */
  readonly known?: readonly (LatLng & { readonly name: string })[];
  readonly places?: readonly NearPlace[];
  readonly services?: readonly NearService[];
}

/** What the national site says in its own way. */
const NATIONAL: Readonly<Record<string, string>> = { 'near.empty': 'near.empty.national', 'near.unknown': 'near.unknown.national' };
const OWN_WAY = new Set(Object.values(NATIONAL));

/** The file of a page's root. Pure: the same frame gives the same file. */
export function nearHere(frame: Frame): NearHere {
  const { area, language, directory } = frame;
  const keys = Object.keys(directory.languages.get('en')?.words ?? {}).filter((key) => key.startsWith('near.') && !OWN_WAY.has(key));
  const said = keys.map((key) => (area ? key : (NATIONAL[key] ?? key)));
  const words = frame.wordsOf(said);
  return {
    locale: localeOf(language.code),
    ...(language.direction === 'rtl' && { rtl: true }),
    words: Object.fromEntries(keys.map((key, at) => [key, words[said[at] ?? key] as Word])),
    shards: frame.file('geo/pc/'),
    authorities: frame.file('geo/authorities.json'),
    ours: Object.fromEntries([...directory.areas.values()].flatMap((one) => home(one, frame))),
    ...(area && nearArea(frame as AreaFrame)),
  };
}

/** An area's home, in the reader's language where it has it; nothing when another area stands alone. */
function home(area: Area, frame: Frame): [string, Named][] {
  if (frame.alone && area.id !== frame.area?.id) return [];
  return [[area.file.officialCode, { ...named(frame, { text: area.file.name, language: 'en' }), href: goThere(area, frame)() }]];
}

function nearArea(frame: AreaFrame) {
  const { area, directory, go } = frame;
  const placeOf = (place: Place, where: Area): NearPlace => ({
    ...named(frame, frame.read(place.words).name),
    href: where === area ? go('places', place.id) : goThere(where, frame)('places', place.id),
    ...place.file.coordinates,
    ...(place.isHub && { hub: true }),
    ...(where !== area && { area: where.file.name }),
  });
  const own = [...area.hubs, ...area.otherPlaces].filter(isNear);
  const neighbours = frame.alone ? [] : neighboursOf(area, directory);
  const serviceOf = (service: Service): NearService => {
    const places = new Set([...service.places, ...service.sessions.flatMap(({ place }) => place ?? [])]);
    const at = [...places].map((place) => own.indexOf(place)).filter((index) => index >= 0);
    return {
      ...named(frame, frame.read(service.words).name),
      href: go('services', service.id),
      ...(at.length > 0 && { at }),
      ...(service.file.mode.includes('virtual') && { remote: true }),
    };
  };
  const { mainLine } = area;
  return {
    code: area.file.officialCode,
    call: { ...named(frame, frame.read(mainLine.words).name), href: tel(mainLine.file.number), number: mainLine.file.number },
    known: area.file.localities.flatMap(({ name, coordinates }) => (coordinates ? [{ name, ...coordinates }] : [])),
    places: [
      ...own.map((place) => placeOf(place, area)),
      ...neighbours.flatMap((where) =>
        [...where.hubs, ...where.otherPlaces].filter((place) => isNear(place) && place.file.coordinates).map((place) => placeOf(place, where)),
      ),
    ],
    services: area.services.filter(isForFamilies).map(serviceOf),
  };
}

/** A place a family can go to now: what has a door, or stops at one. */
const isNear = ({ file }: Place) => file.status === 'live' && file.type !== 'virtual';
const isForFamilies = ({ file: { status, audiences = [] } }: Service) =>
  status === 'live' && (audiences.length === 0 || audiences.some((audience) => audience !== 'professionals'));
const neighboursOf = (area: Area, { areas }: Directory) => area.file.neighbours.flatMap(({ area: id }) => (id ? (areas.get(id) ?? []) : []));
const named = (frame: Frame, { text, language }: Said) => ({ name: text, ...(language !== frame.language.code && { in: language }) });
