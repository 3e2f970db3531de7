/** The state of a place or a line in words. */
import { daysAfter } from './days.ts';
import type { Say } from './language.ts';
import type { Moment } from './london.ts';
import type { OpenState } from './open-now.ts';
import { nearDayWordsWithin, timeWords } from './when.ts';

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

/** The time alone when it is less than a day away. */
function untilWords(until: Moment, now: Moment, language: string, say: Say): string {
  const time = timeWords(until.time, language, say);
  return isSoon(until, now) ? time : [nearDayWordsWithin(until.date, now.date, language, say), time].join(say('list.join'));
}

/** True when a moment is less than a day away. */
export const isSoon = (until: Moment, now: Moment) => until.date === now.date || (until.date === daysAfter(now.date, 1) && until.time <= now.time);
