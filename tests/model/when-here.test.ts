import { expect, test } from 'vitest';
import type { Place } from '../../src/model/entities.ts';
import { NEXT_WORDS, OPEN_WORDS, TODAY_WORDS, WEEK_WORDS, whenData, whenHere, wordsAt } from '../../src/model/when-here.ts';
import { english } from './english.ts';

const calendar = { terms: [{ from: '2026-09-01', to: '2026-12-18' }], bankHolidays: ['2026-08-31', '2026-12-25'], closures: [] };

test('a browser reads what the page tells it: the language, the days to come, the words', () => {
  const here = whenHere(JSON.stringify(whenData(calendar, '2026-11-21', 'pl', { 'open.closed': 'Zamknięte' })));
  expect(here.language).toBe('pl');
  expect(here.calendar).toEqual({ ...calendar, bankHolidays: ['2026-12-25'] });
  expect(here.say('open.closed')).toBe('Zamknięte');
});

test('every word the elements say is in the interface', () => {
  expect([OPEN_WORDS, NEXT_WORDS, TODAY_WORDS, WEEK_WORDS].flat().filter((key) => english.words[key] === undefined)).toEqual([]);
});

test("a place's page has no word of appointments where people walk in, and none of doubt about terms where nothing is in term time only", () => {
  const said = (dropIn: boolean, terms: boolean) => {
    const words = wordsAt({ file: { dropIn } } as Place, terms);
    return [words.includes('open.appointment'), words.includes('on.unsure')];
  };
  expect([said(true, false), said(true, true), said(false, false)]).toEqual([
    [false, false],
    [false, true],
    [true, false],
  ]);
});
