import { describe, expect, test } from 'vitest';
import { hoursLines, openingOf, type OpeningHours, usesTerms, whyOtherHours } from '../../src/model/opening.ts';
import { directory } from '../../src/model/directory.ts';
import { say } from './english.ts';
import { aLine, aPlace, contents } from './made-up.ts';

const WEEK: OpeningHours = [
  { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '17:00' },
  { days: ['saturday'], from: '09:30', to: '12:00', termTimeOnly: true, note: 'reception only' },
];
const GAP = { status: 'not-confirmed', reason: 'Nobody knows.', whatToDoInstead: 'Ring.' };

describe('opening hours in words', () => {
  test('are one line a spell', () => {
    expect(hoursLines(WEEK, 'en', say)).toEqual(['Monday to Friday, 9am to 5pm', 'Saturday, 9.30am to 12 noon, in term time, reception only']);
  });
  test('of one night are one line, and the last minute of a day is midnight', () => {
    const days = ['monday', 'tuesday'] as const;
    const night: OpeningHours = [
      { days: [...days], from: '17:30', to: '23:59' },
      { days: [...days], from: '00:00', to: '08:30' },
      { days: ['sunday'], from: '00:00', to: '23:59' },
    ];
    expect(hoursLines(night, 'en', say)).toEqual(['Monday and Tuesday, midnight to 8.30am and 5.30pm to midnight', 'Sunday, all day and night']);
  });
  test('begin with a capital where days do not have one', () => expect(hoursLines(WEEK, 'pl', say)[0]).toMatch(/^P/));
  test('say always in words', () => expect(hoursLines('always', 'en', say)).toEqual(['Day and night, every day']));
  test('leave an English note out in another language', () => expect(hoursLines(WEEK, 'pl', say).join()).not.toContain('reception'));
});

test.each([
  ['Closed for Christmas', 'Christmas'],
  ['closed', ''],
  ['Staff training', 'Staff training'],
])('the reason "%s" is said as "%s", because that it is closed is said beside it', (reason, words) => expect(whyOtherHours(reason)).toBe(words));

describe('what a browser is told about opening', () => {
  const hub = (own: Record<string, unknown>) => {
    const area = directory(contents({ places: [aPlace('hub', own)] }), '2026-11-21').areas.get('wren');
    return area?.hubs[0] ?? expect.unreachable();
  };
  test('includes the terms only where something is in term time only', () => {
    expect(usesTerms([], hub({ hours: WEEK }))).toBe(true);
    expect(usesTerms([], hub({ hours: 'always' }))).toBe(false);
  });

  const exceptions = [
    { date: '2026-11-20', closed: true },
    { date: '2026-12-25', closed: true, reason: 'Christmas' },
  ];

  test('is its hours, and the days to come that differ', () => {
    expect(openingOf(hub({ hours: WEEK, hoursExceptions: exceptions }), false, '2026-11-21')).toEqual({
      known: true,
      opening: { hours: WEEK, place: 'hub', exceptions: [{ date: '2026-12-25', closed: true, from: undefined, to: undefined }] },
    });
  });

  test('may be the hours when someone is there to talk to', () => {
    expect(openingOf(hub({ hours: 'always', staffedHours: WEEK }), true, '2026-11-21').opening.hours).toEqual(WEEK);
  });

  test('is that nobody knows, when there is an honest gap', () => {
    expect(openingOf(hub({ hours: GAP }), false, '2026-11-21')).toEqual({ known: false, opening: { hours: undefined, place: 'hub' } });
  });

  test('is that it is by appointment, when nobody can walk in', () => {
    expect(openingOf(hub({ dropIn: false }), false, '2026-11-21')).toMatchObject({ known: true, opening: { appointment: true } });
  });

  test('is the hours of a phone line, which no closed building shuts', () => {
    const area = directory(contents({ lines: [aLine('night', { hours: 'always' })] }), '2026-11-21').areas.get('wren');
    const [, night = expect.unreachable()] = area?.lines ?? [];
    expect(openingOf(night, false, '2026-11-21')).toEqual({ known: true, opening: { hours: 'always' } });
  });
});
