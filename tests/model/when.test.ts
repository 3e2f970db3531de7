import { describe, expect, test } from 'vitest';
import { dateWords, daysWords, dayWords, nearDayWords, spanWords, timeWords, weekdayWords } from '../../src/model/when.ts';
import { say } from './english.ts';

describe('a date', () => {
  test.each([
    ['2026-11-03', '3 November 2026'],
    ['2026-11', 'November 2026'],
    ['2026', '2026'],
    ['2026-07-01', '1 July 2026'],
  ])('%s is "%s": as much as is known', (iso, words) => expect(dateWords(iso, 'en')).toBe(words));

  test("is in the reader's language, with the figures that are on the phone", () => {
    expect(dateWords('2026-11-03', 'ur')).toMatch(/3.*2026/);
    expect(dateWords('2026-11-03', 'ur')).toMatch(/\p{Script=Arabic}/u);
  });

  test.each([
    ['2026-11-24', 'Tuesday 24 November'],
    ['2026-03-29', 'Sunday 29 March'],
    ['2026-12-31', 'Thursday 31 December'],
  ])('that is near, %s, is "%s"', (iso, words) => expect(dayWords(iso, 'en')).toBe(words));

  test.each([
    ['2026-11-21', 'Today, Saturday 21 November'],
    ['2026-11-22', 'Tomorrow, Sunday 22 November'],
    ['2026-11-23', 'Monday 23 November'],
  ])('%s, seen on 21 November, is "%s"', (iso, words) => expect(nearDayWords(iso, '2026-11-21', 'en', say)).toBe(words));
});

describe('a time', () => {
  test.each([
    ['09:00', '9am'],
    ['09:30', '9.30am'],
    ['09:05', '9.05am'],
    ['12:00', '12 noon'],
    ['12:30', '12.30pm'],
    ['13:15', '1.15pm'],
    ['00:00', 'midnight'],
    ['00:30', '12.30am'],
    ['23:59', '11.59pm'],
  ])('%s is "%s"', (time, words) => expect(timeWords(time, 'en', say)).toBe(words));

  test("is the language's own short form in others, and does not move with the clocks", () => {
    expect(timeWords('14:30', 'pl', say)).toBe('14:30');
    expect(timeWords('09:00', 'pl', say)).toBe('9:00');
  });

  test('says the part of the day in Urdu, and stays on one line', () => {
    expect(timeWords('09:30', 'ur', say)).toBe('صبح\u00a09:30');
    expect(timeWords('18:00', 'ur', say)).toBe('شام\u00a06:00');
    expect(timeWords('16:00', 'ur', say)).toBe('سہ\u00a0پہر\u00a04:00');
    expect(timeWords('09:30', 'ar', say)).toBe('9:30\u00a0ص');
  });

  test.each([
    ['17:30', '23:59', '5.30pm to midnight'],
    ['10:00', '11:30', '10am to 11.30am'],
    ['10:00', undefined, 'from 10am'],
  ])('from %s to %s is "%s"', (from, to, words) => expect(spanWords(from, to, 'en', say)).toBe(words));
});

describe('days of the week', () => {
  test.each([
    [['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 'Monday to Friday'],
    [['friday', 'monday'], 'Monday and Friday'],
    [['monday', 'tuesday'], 'Monday and Tuesday'],
    [['monday', 'wednesday', 'thursday'], 'Monday, Wednesday and Thursday'],
    [['saturday'], 'Saturday'],
    [['sunday', 'saturday', 'friday', 'thursday', 'wednesday', 'tuesday', 'monday'], 'Every day'],
  ])('%j are "%s"', (days, words) => expect(daysWords(days, 'en', say)).toBe(words));

  test.each([
    ['monday', 'en', 'Monday'],
    ['sunday', 'en', 'Sunday'],
    ['monday', 'pl', 'poniedziałek'],
    ['sunday', 'ur', 'اتوار'],
  ])('%s in %s is %s', (day, language, words) => expect(weekdayWords(day, language)).toBe(words));
});
