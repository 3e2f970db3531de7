/** What a page tells the reader's browser, so that it can say "today", "next" and "open now" by its own clock: the days that differ, and the words. */
import { daysAfter } from './days.ts';
import type { Place } from './entities.ts';
import { type Language, type Say, speaker } from './language.ts';
import type { Word } from '../schema/national.ts';
import type { Calendar } from './recurrence.ts';

/** As it stands in the page. */
export interface WhenData extends Calendar {
  readonly language: string;
  readonly words: Readonly<Record<string, Word>>;
}

export interface WhenHere {
  readonly language: string;
  readonly calendar: Calendar;
  readonly say: Say;
}

/** The words of times and near days, that every element says. */
const TIME_WORDS = ['list.join', 'time.noon', 'time.midnight', 'time.span', 'time.starts', 'day.today', 'day.tomorrow'];
/** The words of the element that says whether a place is open, and of the one that says when a session is next. */
export const OPEN_WORDS: readonly string[] = [
  ...TIME_WORDS,
  'hours.always',
  'open.until',
  'open.closed',
  'open.opens',
  'open.appointment',
  'open.ask',
  'open.bank-holiday',
];
/** The words of the same where there is little room. */
export const OPEN_SHORT_WORDS: readonly string[] = [...OPEN_WORDS, 'open.until-short', 'open.opens-short', 'open.opens-tomorrow', 'open.opens-day'];
export const NEXT_WORDS: readonly string[] = [...TIME_WORDS, 'on.now', 'on.next', 'on.unsure', 'on.check'];
/** The words of one place's page: no word of appointments where people walk in, and none of doubt about terms where nothing is in term time only. */
export const wordsAt = ({ file }: Place, terms: boolean): readonly string[] =>
  [...OPEN_WORDS, ...NEXT_WORDS].filter((key) => (key !== 'open.appointment' || file.dropIn === false) && (key !== 'on.unsure' || terms));
/** The words of the lists of a day, and of the week that can be narrowed. */
export const TODAY_WORDS: readonly string[] = [...TIME_WORDS, 'on.now', 'on.cancelled'];
export const WEEK_WORDS: readonly string[] = [
  ...NEXT_WORDS,
  'on.cancelled',
  'on.bank-holiday',
  'on.closed',
  'whats-on.nothing',
  'whats-on.nothing-today',
  'whats-on.nothing-like',
  'whats-on.count',
  'whats-on.found',
  'whats-on.found-none',
];
/** The words of the search. */
export const SEARCH_WORDS: readonly string[] = [
  ...NEXT_WORDS,
  'call',
  'search.waiting',
  'search.found',
  'search.corrected',
  'search.instead',
  'search.urgent',
  'search.none',
  'search.remove',
  'search.failed',
  'search.english',
  'search.and-more',
];

/** A page nobody has rebuilt for longer than this shows no times any more, so it needs no days after it. */
const AHEAD = 400;

/** The data of a page: the calendar from the build on, and the words its elements say. */
export const whenData = ({ terms, bankHolidays, closures }: Calendar, today: string, language: string, words: WhenData['words']): WhenData => ({
  language,
  terms,
  bankHolidays: bankHolidays.filter((day) => day >= today && day < daysAfter(today, AHEAD)),
  closures,
  words,
});

/** Reads the data of a page. */
export function whenHere(json: string): WhenHere {
  const { language: code, words, ...calendar } = JSON.parse(json) as WhenData;
  const language: Language = { code, name: '', direction: 'ltr', words };
  return { language: code, calendar, say: speaker(language, language) };
}
