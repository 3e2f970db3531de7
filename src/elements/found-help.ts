/** One thing that was found, as find-help shows it: its name, what it is, when next, how, where, and the number to ring. */
import { londonMoment } from '../model/london.ts';
import { nextWords, soonest } from '../model/next-words.ts';
import { tel } from '../model/paths.ts';
import { dataAt, isPlaced } from '../model/pins.ts';
import type { SearchFile, SearchPlace, SearchRecord } from '../model/search-file.ts';
import type { Listed } from '../model/today.ts';
import type { WhenHere } from '../model/when-here.ts';
import { link, make } from './make.ts';

/** What a search file holds in columns, unpacked. */
export interface Held extends Pick<SearchFile, 'labels' | 'topics'> {
  readonly at: readonly SearchPlace[];
  readonly when: readonly (Listed & { at?: number })[];
}

/** The place of a record that is nearest to where was asked, by number, and how far it is in words. */
export interface Nearest {
  readonly place?: number | undefined;
  readonly far: string;
}

/** The item of the list; of a record that was measured, as it is at the nearest of its places. */
export function resultOf(file: Held, record: SearchRecord, here: WhenHere, near: Nearest): HTMLElement {
  const { calendar, language, say } = here;
  const english = record.english ? { lang: 'en', dir: 'ltr' } : {};
  const item = make('li', make('h2', Object.assign(link(record.href, record.title), english)), Object.assign(make('p', record.summary), english));
  item.className = 'card';
  item.dataset['result'] = '';
  item.dataset['topics'] = record.topics.map((topic) => file.topics[topic]?.[0]).join(' ');
  const now = londonMoment(new Date());
  const places = record.places ?? [];
  const sessions = (record.sessions ?? []).flatMap((number) => file.when[number] ?? []).filter(({ at }) => near.place === undefined || at === near.place);
  const next = soonest(sessions, now, calendar);
  const labels = [
    next ? nextWords(next, now, language, say) : '',
    next?.next.state === 'unsure' ? say('on.unsure') : '',
    ...record.labels.map((label) => file.labels[label] ?? ''),
    record.english ? say('search.english') : '',
  ].filter(Boolean);
  const chips = make('ul', ...labels.map((label) => make('li', label)));
  chips.className = 'chips';
  if (next) chips.firstElementChild?.classList.add('sun');
  if (labels.length > 0) item.append(chips);
  const pin = file.at[near.place ?? next?.session.at ?? places[0] ?? -1];
  if (isPlaced(pin)) item.dataset['at'] = dataAt(pin);
  // A time that is at no place is by phone or online: no place is named beside it.
  const name = next && next.session.at === undefined && isPlaced(pin) ? undefined : pin?.name;
  const place = name && (places.length > 1 ? say('search.and-more', { place: name, count: places.length - 1 }) : name);
  const topic = file.topics[record.topics[0] ?? -1]?.[1];
  const about = make('p', [topic, place !== record.title && place, near.far].filter(Boolean).join(' · '));
  about.className = 'more';
  item.append(about);
  if (record.phone) {
    const number = make('p', link(tel(record.phone), `${say('call')} `));
    (number.firstChild as HTMLElement).className = 'number';
    number.firstChild?.appendChild(Object.assign(make('bdi', record.phone), { dir: 'ltr' }));
    item.append(number);
  }
  return item;
}

/** Numbers what has a position, in the order of the list, as the map of the results does. Returns how many have one. */
export function numbered(found: HTMLElement): number {
  const items = [...found.querySelectorAll('[data-at]')];
  items.forEach((item, at) => (item.querySelector('h2') ?? item).prepend(Object.assign(make('span', String(at + 1)), { className: 'pin' }), ' '));
  return items.length;
}
