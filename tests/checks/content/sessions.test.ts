import { describe, expect, it } from 'vitest';
import { sessions } from '../../../src/checks/content/sessions.ts';
import { SERVICE, told } from './told.ts';

const run = (text: string) => told(sessions, { [SERVICE]: ['    every: tuesday', `    ${text}`] });

describe('A timetable', () => {
  it('that is all in the past is told', () => {
    expect(run('every: tuesday\n    endsOn: 2026-07-01')).toEqual(['stay-and-play.md:18 should sessions-over']);
    expect(run('dates: [2026-07-01, 2026-07-08]')).toEqual(['stay-and-play.md:18 should sessions-over']);
  });

  it('with a run that ends within 30 days is told soon, at that run', () => {
    expect(run('every: tuesday\n    endsOn: 2026-12-21')).toEqual(['stay-and-play.md:19 soon run-ends']);
    expect(run('dates: [2026-12-01, 2026-11-24]')).toEqual(['stay-and-play.md:19 soon run-ends']);
  });

  it('that goes on is left alone', () => {
    expect(run('every: tuesday\n    endsOn: 2026-12-22')).toEqual([]);
  });
});

describe('A service with a last day', () => {
  const ends = (day: string) => told(sessions, { [SERVICE]: ['cost: free', `cost: free\nendsOn: ${day}`] });

  it('is told soon, and when it has passed', () => {
    expect(ends('2026-12-01')).toEqual(['stay-and-play.md:14 soon run-ends']);
    expect(ends('2026-11-20')).toEqual(['stay-and-play.md:14 should ended']);
    expect(ends('2027-11-20')).toEqual([]);
  });
});

describe('A notice', () => {
  const notices = (today: string) => told(sessions, {}, today).filter((text) => text.startsWith('shut-on-friday'));

  it('is told soon, in its last 30 days, and never again', () => {
    expect(notices('2027-01-29')).toEqual([]);
    expect(notices('2027-01-30')).toEqual(['shut-on-friday.md:8 soon notice-ends']);
    expect(notices('2027-03-02')).toEqual([]);
  });
});
