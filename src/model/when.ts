/** Dates and times in words. Dates are ISO; times are 24-hour and Europe/London; nothing here asks the clock. */
import { END_OF_DAY, WEEK, daysAfter } from './days.ts';
import { type Say, listed, localeOf } from './language.ts';

const asDate = (iso: string) => new Date(`${iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso}T12:00:00Z`);

const FORMATS = new Map<string, Intl.DateTimeFormat>();
const formatOf = (language: string, style: string, options: Intl.DateTimeFormatOptions) => {
  const key = `${language} ${style}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'Europe/London' });
  FORMATS.set(key, made);
  return made;
};

/** "3 November 2026"; for a part of a date, as much as is known: "November 2026", "2026". */
export function dateWords(iso: string, language: string): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', ...(iso.length > 4 && { month: 'long' }), ...(iso.length > 7 && { day: 'numeric' }) };
  return formatOf(language, `date${iso.length}`, options).format(asDate(iso));
}

/** "Tuesday 24 November", for a day that is near. */
export function dayWords(iso: string, language: string): string {
  return formatOf(language, 'day', { weekday: 'long', day: 'numeric', month: 'long' }).format(asDate(iso)).replace(/[,،]/, '');
}

/** "Today, Monday 23 November", "Tomorrow, Tuesday 24 November", then the day alone. */
export function nearDayWords(iso: string, today: string, language: string, say: Say): string {
  const near = iso === today ? 'day.today' : iso === daysAfter(today, 1) ? 'day.tomorrow' : undefined;
  return near ? say(near, { day: dayWords(iso, language) }) : dayWords(iso, language);
}

/** The same inside a sentence: "tomorrow, Tuesday 24 November". Names of days keep their capital. */
export function nearDayWordsWithin(iso: string, today: string, language: string, say: Say): string {
  const words = nearDayWords(iso, today, language, say);
  return iso <= daysAfter(today, 1) ? words.charAt(0).toLocaleLowerCase(language) + words.slice(1) : words;
}

/** "9.30am", "12 noon", "midnight" in English; the language's own short form in others. */
export function timeWords(time: string, language: string, say: Say): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (language === 'en' || language === 'ur') {
    if (minute === 0 && hour === 12) return say('time.noon');
    if (minute === 0 && hour === 0) return say('time.midnight');
  }
  if (language !== 'en') return clockWords(time, language);
  return `${hour % 12 || 12}${minute ? `.${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

/** A space that keeps a time on one line. */
const HELD = '\u00a0';

/** The time by the clock in another language. Urdu says the part of the day, and says it first. */
function clockWords(time: string, language: string): string {
  const isUrdu = language === 'ur';
  const format = formatOf(language, 'time', { hour: 'numeric', minute: '2-digit', ...(isUrdu && { dayPeriod: 'short' }) });
  const [clock = '', ...part] = format.format(new Date(`2026-01-05T${time}:00Z`)).split(/\s/);
  return (isUrdu ? [...part, clock] : [clock, ...part]).join(HELD);
}

/** "10am to 11.30am"; "from 10am" when the end is not known. */
export function spanWords(from: string, to: string | undefined, language: string, say: Say): string {
  const start = timeWords(from, language, say);
  return to === undefined
    ? say('time.starts', { from: start })
    : say('time.span', { from: start, to: timeWords(to === END_OF_DAY ? '00:00' : to, language, say) });
}

/** The name of a weekday in the language. */
export const weekdayWords = (day: string, language: string) =>
  formatOf(language, 'weekday', { weekday: 'long' }).format(asDate(`2026-06-0${1 + WEEK.indexOf(day)}`));

/** "Monday to Friday", "Monday and Wednesday", or "Every day", in the order of the week. */
export function daysWords(days: readonly string[], language: string, say: Say): string {
  const order = WEEK.filter((day) => days.includes(day));
  if (order.length === 7) return say('time.every-day');
  const names = order.map((day) => weekdayWords(day, language));
  const runs = order.every((day, at) => at === 0 || WEEK.indexOf(day) === WEEK.indexOf(order[at - 1] ?? '') + 1);
  return runs && order.length > 2 ? say('time.span', { from: names[0] ?? '', to: names.at(-1) ?? '' }) : listed(names, language);
}
