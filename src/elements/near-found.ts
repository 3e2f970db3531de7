/** Answers the box of near-you: asks for the files, says what was found, and builds the lists. Loaded when a box is first touched. */
import { milesWords } from '../model/distance.ts';
import type { Say } from '../model/language.ts';
import { type First, firstAnswer, nearSpeaker, noSuchPlace, postcodeAnswer, type Refused, type Spot } from '../model/near-answer.ts';
import { nearLists } from '../model/near-lists.ts';
import type { Named, NearHere } from '../model/near.ts';
import { dataAt, isPlaced } from '../model/pins.ts';
import type { OutcodeShard } from '../model/outcode-shard.ts';
import type { Postcode } from '../model/postcode.ts';
import type { SearchPlace, SearchRecord } from '../model/search-file.ts';
import { nearestRecords } from '../model/search-near.ts';
import { whatAndWhere } from '../model/what-and-where.ts';
import type { Nearest } from './found-help.ts';
import { make } from './make.ts';

/** Items a list shows before the rest is folded away. */
const SHOWN = 3;
const PATIENCE_MS = 15_000;

const files = new Map<string, Promise<unknown>>();

/** A file of the site, asked for once. Nothing when it is not there; throws when it could not be asked for. */
function file<T>(url: string): Promise<T | undefined> {
  const asked = files.get(url) ?? get(url);
  files.set(url, asked);
  asked.catch(() => files.delete(url));
  return asked as Promise<T | undefined>;
}

async function get(url: string) {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** Words that are no place we know. Who asked may search for them, or say so beside the box. */
export interface Unplaced {
  readonly words: string;
  readonly refuse: () => void;
}

/**
 * Answers what is in the box (or a text instead), or from where the device is; "warm" only asks for the words and places. Gives the words when they are no place.
 * `isWanted` tells whether the answer still is, once it is there.
 */
export async function answer(
  box: HTMLElement,
  ask: 'warm' | 'typed' | 'here',
  isWanted: () => boolean,
  text = box.querySelector('input')?.value ?? '',
): Promise<Unplaced | undefined> {
  const { near = '', wait = '', failed = '' } = box.dataset;
  const here = file<NearHere>(near);
  if (ask === 'warm') return void here.catch(() => undefined);
  tell(box, wait);
  try {
    const known = await here;
    if (!known) throw new Error(near);
    const say = nearSpeaker(known);
    const first = ask === 'here' ? await position(say) : firstOf(text, known, say, box.dataset['search'] !== undefined);
    if (!isWanted()) return undefined;
    if ('words' in first) {
      const { words } = first;
      // The list of councils in the national page narrows itself.
      return { words, refuse: () => (known.code ? refuse(box, noSuchPlace(words, say), known) : tell(box, '')) };
    }
    const found = await spotOf(first, known, say);
    const names = 'refused' in found ? {} : await namesOf(found, known);
    if (!isWanted()) return undefined;
    if ('refused' in found) refuse(box, found, known);
    else show(box, found, known, names, say);
  } catch {
    if (isWanted()) tell(box, failed);
  }
  return undefined;
}

/** Where nothing can be searched for, a postcode among other words is what counts. */
function firstOf(text: string, known: NearHere, say: Say, canSearch: boolean): First {
  const first = firstAnswer(text, known, say);
  const among = 'words' in first && !canSearch ? whatAndWhere(text, [], []) : undefined;
  return among ? firstAnswer(among.where, known, say) : first;
}

/** What to tell of where something was measured from, and how to put what was found in that order; not when it is not known where that is. */
export interface Measured {
  /** What is wrong, or not exact. */
  readonly told: string;
  /** Where it was measured from, when that was not told. */
  readonly heading: string;
  readonly inOrder?: (numbers: readonly number[], records: readonly SearchRecord[], places: readonly SearchPlace[]) => readonly Shown[];
}

/** A record by its number, as it is at the nearest of its places. */
export interface Shown extends Nearest {
  readonly at: number;
}

/** Where a postcode or a part of the area is, for what was found by the words beside it. Throws when a file could not be asked for. */
export async function measured(box: HTMLElement, where: string): Promise<Measured> {
  const known = await file<NearHere>(box.dataset['near'] ?? '');
  if (!known) throw new Error(box.dataset['near']);
  const say = nearSpeaker(known);
  const first = firstAnswer(where, known, say);
  const found = 'words' in first ? noSuchPlace(first.words, say) : await spotOf(first, known, say);
  if ('refused' in found) return { told: found.refused, heading: '' };
  const told = toldOf(found, known, await namesOf(found, known), say).join(' ');
  return {
    told,
    heading: told ? '' : say('near.heading', { where: found.where }),
    inOrder: (...some) => nearestRecords(...some, found.at).map((one) => ({ ...one, far: farWords(one, known, say) })),
  };
}

const spotOf = async (first: Refused | Spot | Postcode, known: NearHere, say: Say): Promise<Refused | Spot> =>
  'is' in first ? postcodeAnswer(first, await file<OutcodeShard>(`${known.shards}${first.outcode}.json`), known, say) : first;

const farWords = ({ miles }: { readonly miles?: number }, { locale }: NearHere, say: Say) =>
  miles === undefined ? '' : say('near.miles', { miles: milesWords(miles, locale) });

function position(say: Say): Promise<Spot | Refused> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ at: { lat: coords.latitude, lng: coords.longitude }, where: '', notes: [], authorities: [], isSure: false }),
      () => resolve({ refused: say('near.denied') }),
      { timeout: PATIENCE_MS },
    );
  });
}

function tell(box: HTMLElement, words: string, ...found: Node[]) {
  box.querySelector('input')?.removeAttribute('aria-invalid');
  (box.querySelector('[role=status]') as HTMLElement).textContent = words;
  box.querySelector('[data-found]')?.replaceChildren(...found);
}

function refuse(box: HTMLElement, { refused }: Refused, { code }: NearHere) {
  const form = box.querySelector('form') as HTMLFormElement;
  const field = box.querySelector('input') as HTMLInputElement;
  tell(box, refused, ...(code && form.dataset['all'] ? [make('p', link({ name: form.dataset['all'], href: form.getAttribute('action') ?? '' }))] : []));
  field.setAttribute('aria-invalid', 'true');
  field.focus();
}

type Councils = Readonly<Record<string, readonly [name: string, href: string]>>;
/** The authorities a spot may be in when it is in none of this page's own. */
const othersOf = ({ authorities }: Spot, { code }: NearHere) => (code && authorities.includes(code) ? [] : authorities);

/** The councils, when the spot is not in this page's own area. */
async function namesOf(spot: Spot, here: NearHere): Promise<Councils> {
  return (othersOf(spot, here).length > 0 && (await file<Councils>(here.authorities))) || {};
}

/** What to tell of a spot: how it was read, and which council's it is when it is not in this page's area. */
function toldOf(spot: Spot, here: NearHere, names: Councils, say: Say): string[] {
  const { where, isSure, notes } = spot;
  const other = othersOf(spot, here);
  const area = other.map((code) => here.ours[code]?.name ?? names[code]?.[0]).join(', ');
  return area ? [...notes, say(isSure ? 'near.authority' : other.length > 1 ? 'near.maybe' : 'near.likely', { where, area })] : [...notes];
}

function show(box: HTMLElement, spot: Spot, here: NearHere, names: Councils, say: Say) {
  const { where } = spot;
  const other = othersOf(spot, here);
  const councils = other.flatMap((code): Named[] => {
    const own = here.ours[code];
    const [name = '', href = ''] = names[code] ?? [];
    return own ? [{ ...own, name: say('near.ours', { area: own.name }) }] : href ? [{ name: say('near.council', { area: name }), href }] : [];
  });
  const links = councils.length > 0 ? [make('ul', ...councils.map((council) => item(council)))] : [];
  const told = toldOf(spot, here, names, say);
  if (!here.code) {
    tell(box, told.join(' '), ...links);
    return box.querySelector<HTMLElement>('[data-found] a')?.focus();
  }
  const far = (found: { readonly miles?: number }) => farWords(found, here, say);
  const { hubs, places, services, remote, anywhere } = nearLists(here, spot.at);
  const [nearest] = [...hubs, ...places];
  if (nearest?.miles !== undefined) told.push(say('near.nearest', { place: nearest.thing.name, miles: far(nearest) }));
  const placeItem = (found: (typeof hubs)[number]) => {
    const shown = item(found.thing, far(found), found.thing.area && say('near.in-area', { area: found.thing.area }));
    if (isPlaced(found.thing)) shown.dataset['at'] = dataAt(found.thing);
    return shown;
  };
  const call = here.call ? [{ ...here.call, name: `${here.call.name} \u2066${here.call.number}\u2069` }] : [];
  const heading = make('h2', where ? say('near.heading', { where }) : say('near.heading-here'));
  heading.tabIndex = -1;
  const lists: [name: string, items: HTMLElement[]][] = [
    [say('near.hubs'), hubs.map(placeItem)],
    [say('near.places'), places.map(placeItem)],
    [
      say('near.services'),
      services.map((found) =>
        item(found.thing, found.place && (far(found) ? say('near.at', { place: found.place.name, miles: far(found) }) : found.place.name)),
      ),
    ],
    [say('near.remote'), [...call, ...remote].map((service) => item(service))],
    [say('near.anywhere'), anywhere.map((service) => item(service))],
  ];
  tell(box, told.join(' '), heading, ...links, ...lists.flatMap(([name, items]) => list(name, items, say)));
  heading.focus();
}

/** A heading and a list: the first few, and the rest folded away under how many they are. */
function list(name: string, items: readonly HTMLElement[], say: Say): HTMLElement[] {
  if (items.length === 0) return [];
  const rest = items.slice(SHOWN);
  const more = rest.length > 0 ? [make('details', make('summary', say('near.more', { count: rest.length })), make('ul', ...rest))] : [];
  return [make('h3', name), make('ul', ...items.slice(0, SHOWN)), ...more];
}

const item = (thing: Named, ...about: (string | undefined)[]) => make('li', link(thing), ...about.flatMap((words) => (words ? [make('span', words)] : [])));

function link({ name, in: language, href }: Named): HTMLElement {
  return Object.assign(make('a', name), { href, rel: 'noreferrer' }, language && { lang: language, dir: 'ltr' });
}
