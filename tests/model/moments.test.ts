import { describe, expect, test } from 'vitest';
import { type Moment, londonMoment } from '../../src/model/london.ts';
import { type OpenState, openState } from '../../src/model/open-now.ts';
import { isOnNow, nextOccurrence } from '../../src/model/recurrence.ts';
import { CALENDAR, OPENINGS, SESSIONS } from './moments-subjects.ts';
import { MOMENTS } from './moments.ts';

describe('what is open and what is next at a moment', () => {
  test('is asked at 200 moments or more', () => expect(MOMENTS.length).toBeGreaterThanOrEqual(200));

  test.each(MOMENTS)('%s %s: %s', (instant, subject, answer) => {
    const now = londonMoment(new Date(instant));
    const opening = OPENINGS[subject];
    expect(opening ? openAnswer(openState(opening, now, CALENDAR), now) : sessionAnswer(subject, now)).toBe(answer);
  });
});

/** A day is left out when it is today. */
function openAnswer(state: OpenState, { date: today }: Moment): string {
  if (state.is === 'open') return `open until ${day(state.until.date, today)}${state.until.time}`;
  if (state.is !== 'closed') return state.is;
  return state.opens ? `closed until ${day(state.opens.date, today)}${state.opens.from}` : 'closed';
}

function sessionAnswer(subject: string, now: Moment): string {
  const rule = SESSIONS[subject];
  const next = rule && nextOccurrence(rule, now, CALENDAR);
  if (!rule || !next) return 'over';
  return [next.date, isOnNow(rule, next, now) && 'now', next.state === 'unsure' && 'unsure'].filter(Boolean).join(' ');
}

const day = (date: string, today: string) => (date === today ? '' : `${date} `);
