/** The state of a place or a line in words. */
import { daysAfter, daysBetween, WEEK, weekdayOf } from './days.ts';
import type { Say } from './language.ts';
import type { Moment } from './london.ts';
import type { OpenState } from './open-now.ts';
import { nearDayWordsWithin, timeWords, weekdayWords } from './when.ts';

/** "Open until 5pm", "Closed now. Opens Tomorrow, Tuesday 24 November, 9am". */
export function openWords(state: OpenState, now: Moment, language: string, say: Say): string {
  if (state.is === 'always') return say('hours.always');
  if (state.is === 'open') return say('open.until', { time: untilWords(state.until, now, language, say) });
  if (state.is !== 'closed') return say(`open.${state.is}`);
  if (!state.opens) return say('open.closed');
  const { date, from } = state.opens;
  const time = timeWords(from, language, say);
  return say('open.opens', { when: date === now.date ? time : [nearDayWordsWithin(date, now.date, language, say), time].join(say('list.join')) });
}

/** "until 5pm" or "opens 8.30am tomorrow", where there is room for no more; nothing when it will not shut within a day, or open within a week. */
export function openWordsShort(state: OpenState, now: Moment, language: string, say: Say): string | undefined {
  if (state.is === 'open' && isSoon(state.until, now)) return say('open.until-short', { time: timeWords(state.until.time, language, say) });
  if (state.is !== 'closed' || !state.opens) return undefined;
  const { date, from } = state.opens;
  const ahead = daysBetween(now.date, date);
  const key = ['open.opens-short', 'open.opens-tomorrow'][ahead] ?? (ahead < WEEK.length ? 'open.opens-day' : undefined);
  return key && say(key, { day: weekdayWords(WEEK[weekdayOf(date)] ?? '', language), time: timeWords(from, language, say) });
}

/** The time alone when it is less than a day away. */
function untilWords(until: Moment, now: Moment, language: string, say: Say): string {
  const time = timeWords(until.time, language, say);
  return isSoon(until, now) ? time : [nearDayWordsWithin(until.date, now.date, language, say), time].join(say('list.join'));
}

const isSoon = (until: Moment, now: Moment) => until.date === now.date || (until.date === daysAfter(now.date, 1) && until.time <= now.time);
