import { describe, expect, test } from 'vitest';
import { type CompareAnswer, COMPARE_QUESTIONS, compareFile } from '../../src/model/compare.ts';
import { directory } from '../../src/model/directory.ts';
import { OFFER_PARTS } from '../../src/model/offer-parts.ts';
import { english } from './english.ts';
import { aLine, anArea, aPlace, aService, contents, someWords } from './made-up.ts';
import { frameIn } from './whole-directory.ts';

const session = { place: 'refuge', every: 'tuesday', from: '10:00', to: '11:00', access: ['drop-in'] };
const gap = { status: 'not-confirmed', reason: 'Nobody has said', whatToDoInstead: 'Try the number' };
const inNext = <T>(entry: T): T => ({ ...entry, area: 'next' });
const made = directory(
  contents({
    areas: [
      anArea({ status: 'example', languages: [{ code: 'ur', name: 'اردو' }] }),
      { ...anArea({ name: 'Next', officialCode: 'X99000002', ageStatement: '0 to 11' }), id: 'next', area: 'next' },
    ],
    lines: [inNext(aLine('main', { hours: gap }))],
    places: [aPlace('hub', { name: 'Hill Hub' }), aPlace('refuge', { type: 'network-site', sensitive: true })],
    services: [
      aService('midwife', { name: 'Midwives', sfl: true, core: ['maternity'], ages: { pregnancy: true } }),
      aService('safe', { name: 'Safe', topics: ['domestic-abuse'], sensitive: true, sfl: true, places: ['refuge'], sessions: [session], cost: 'ask' }),
      aService('club', { name: 'Club', ages: { from: 132, to: 192 }, accessRoutes: ['book'] }),
    ],
    words: [someWords('en', english.words), someWords('ur', { 'topics.count': { one: '{count} سروس', other: '{count} سروسز' } }, 'rtl')],
  }),
  '2026-11-22',
);
const wren = compareFile(frameIn(made, 'wren')).answers;
const next = compareFile(frameIn(made, 'next')).answers;
const textOf = (answer: CompareAnswer | undefined) => [...(answer?.says ?? []), ...(answer?.list ?? [])].map(([[text]]) => text);

test('every area answers every question, in one order', () => {
  const ids = COMPARE_QUESTIONS.map(({ id }) => id);
  expect([Object.keys(wren), Object.keys(next)]).toEqual([ids, ids]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every question has words, and every part of the offer is asked about', () => {
  expect(COMPARE_QUESTIONS.filter(({ word }) => english.words[word] === undefined)).toEqual([]);
  expect(OFFER_PARTS.filter((part) => !(part in wren))).toEqual([]);
});

describe('an area says', () => {
  test('what its network is called, for which ages, and that it is an example', () => {
    expect(textOf(wren['network'])).toEqual(['Wren Family Hubs', '0 to 19', 'Example area']);
    expect(textOf(next['network'])).toEqual(['Wren Family Hubs', '0 to 11']);
  });

  test('whom to ring and when, or the honest gap', () => {
    expect(wren['ring']?.says).toEqual([
      [['Line main'], '/wren/phone-lines/main/'],
      [['01253 476480'], 'tel:+441253476480'],
      [[english.words['line.ask-hours']]],
    ]);
    expect(textOf(next['ring']).at(-1)).toBe('Nobody has said. Try the number.');
  });

  test('how many hubs it has, and their names', () => {
    expect(textOf(wren['hubs'])).toEqual(['The family hub', 'Hill Hub']);
    expect(textOf(next['hubs'])).toEqual([english.words['compare.none']]);
  });

  test('how many services are in a part of the offer, with the way to it, and their names', () => {
    expect(wren['maternity']).toEqual({ says: [[['1 service'], '/wren/offer/#maternity']], list: [[['Midwives'], '/wren/services/midwife/']] });
    expect(textOf(wren['send'])).toEqual([english.words['compare.none']]);
  });

  test('how many services are for a later age, are free, and need no booking', () => {
    expect(['11-16', 'services', 'free', 'drop-in'].map((id) => textOf(wren[id]).join())).toEqual(['1 service', '3 services', '2 services', '2 services']);
  });

  test('which languages its pages are in, each by its own name and with the way there', () => {
    expect(wren['languages']?.list).toEqual([
      [['en'], '/wren/'],
      [['ur', 'ur', 'rtl'], '/wren/ur/'],
    ]);
  });
});

test('of sensitive help it has the name alone', () => {
  expect(wren['wider']?.list).toEqual([[['Safe'], '/wren/services/safe/']]);
  expect(JSON.stringify(wren)).not.toMatch(/refuge|10am|Tuesday/);
});

test('a number runs from the left in any language, and English words are marked', () => {
  const { language, direction, answers } = compareFile(frameIn(made, 'wren', 'ur'));
  expect([language, direction, answers['ring']?.says[1]]).toEqual(['ur', 'rtl', [['01253 476480', 'en', 'ltr'], 'tel:+441253476480']]);
  expect(answers['maternity']).toEqual({
    says: [[['1 سروس'], '/wren/ur/offer/#maternity']],
    list: [[['Midwives', 'en', 'ltr'], '/wren/ur/services/midwife/']],
  });
});
