/** The state of a line in the few words a button has room for. Apart from the longer words, because only the home page needs it. */
import { daysBetween, WEEK, weekdayOf } from './days.ts';
import type { Say } from './language.ts';
import type { Moment } from './london.ts';
import type { OpenState } from './open-now.ts';
import { isSoon } from './open-words.ts';
import { timeWords, weekdayWords } from './when.ts';

/** "until 5pm" or "opens 8.30am tomorrow", where there is room for no more; nothing when it will not shut within a day, or open within a week. */
export function openWordsShort(state: OpenState, now: Moment, language: string, say: Say): string | undefined {
  if (state.is === 'open' && isSoon(state.until, now)) return say('open.until-short', { time: timeWords(state.until.time, language, say) });
  if (state.is !== 'closed' || !state.opens) return undefined;
  const { date, from } = state.opens;
  const ahead = daysBetween(now.date, date);
  const key = ['open.opens-short', 'open.opens-tomorrow'][ahead] ?? (ahead < WEEK.length ? 'open.opens-day' : undefined);
  return key && say(key, { day: weekdayWords(WEEK[weekdayOf(date)] ?? '', language), time: timeWords(from, language, say) });
}
