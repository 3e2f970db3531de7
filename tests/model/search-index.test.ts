import { describe, expect, test } from 'vitest';
import type { SearchGroup, SearchRecord } from '../../src/model/search-file.ts';
import { fitting, having, knowsAll, needOf, ranked, searchIndex } from '../../src/model/search-index.ts';

const TODAY = '2026-11-22';
const record = (title: string, own: Partial<SearchRecord> = {}): SearchRecord => ({
  href: '/',
  title,
  summary: '',
  topics: [0],
  fits: [],
  labels: [],
  overdue: '2027-01-01',
  ...own,
});
const found = (records: readonly SearchRecord[], typed: string, groups: readonly SearchGroup[] = []) =>
  ranked(searchIndex(records, ['Housing', 'Feeding your baby'], groups), typed, TODAY).map(([at]) => records[at]?.title);

describe('a search', () => {
  test('puts a name before a summary', () => {
    expect(found([record('Advice', { summary: 'Help with damp.' }), record('Damp')], 'damp')).toEqual(['Damp', 'Advice']);
  });

  test('finds by the name of the topic, and nothing that has none of it', () => {
    expect(found([record('Milk', { topics: [1] }), record('Roofs')], 'feeding')).toEqual(['Milk']);
  });

  test('joins two words that our pages write as one', () => {
    expect(found([record('Foodbank')], 'food bank')).toEqual(['Foodbank']);
  });

  test('finds what is not typed to its end', () => expect(found([record('Breastfeeding')], 'breastf')).toEqual(['Breastfeeding']));

  test('finds by a group, in whatever order its words are typed', () => {
    const groups: SearchGroup[] = [[['kicked out'], ['housing']]];
    expect(found([record('Roofs'), record('Milk', { topics: [1] })], 'he kicked me out', groups)).toEqual(['Roofs']);
  });

  test('lets a longer phrase speak for a shorter one within it', () => {
    const groups: SearchGroup[] = [
      [['food'], ['cooking']],
      [['no money for food'], ['parcels']],
    ];
    expect(found([record('Cooking'), record('Parcels')], 'no money for food', groups)).toEqual(['Parcels']);
  });

  test.each(['Revoe Library', 'revoe library', 'Revoe Libraries'])('puts first what is named: "%s"', (typed) => {
    const records = [
      record('Play', { summary: 'Play at Revoe Library.', also: 'revoe library' }),
      record('Libraries', { also: 'library' }),
      record('Revoe Library', { weight: 0.8 }),
    ];
    expect(found(records, typed, [[['library'], ['play']]])[0]).toBe('Revoe Library');
  });

  test('knows a name among other words, and part of a name', () => {
    const records = [record('Libraries', { also: 'library open' }), record('Revoe Central Library', { weight: 0.5 })];
    expect(found(records, 'when is revoe central library open')[0]).toBe('Revoe Central Library');
    expect(found(records, 'central library')[0]).toBe('Revoe Central Library');
  });

  test('takes a word that is in a name for no name', () => {
    expect(found([record('Baby massage', { weight: 0.5 }), record('Feeding', { also: 'baby' })], 'baby')).toEqual(['Feeding', 'Baby massage']);
  });

  test('puts what nobody has checked in time lower', () => {
    expect(found([record('Damp old', { overdue: '2026-11-22' }), record('Damp new')], 'damp')).toEqual(['Damp new', 'Damp old']);
  });

  test.each(['', '   ', '🙂', '<script>', 'x'.repeat(10_000)])('of nothing we know finds nothing', (typed) =>
    expect(found([record('Damp')], typed)).toEqual([]),
  );
});

test('a word of a name counts more than the same word of a summary', () => {
  const index = searchIndex([record('Damp'), record('Roofs', { summary: 'Damp walls.' }), record('Milk')], ['Housing'], []);
  const weights = having(index, ' damp ');
  expect([...weights.keys()]).toEqual([0, 1]);
  expect(weights.get(0)).toBeGreaterThan(weights.get(1) ?? 0);
});

test.each([
  ['damp roofs', true],
  ['damps', true],
  ['damp rooofs', false],
  ['dam', false],
  ['', true],
])('of "%s" every word is known: %s', (typed, isKnown) => {
  expect(knowsAll(searchIndex([record('Damp'), record('Roofs')], ['Housing'], []), typed)).toBe(isKnown);
});

test('what is chosen narrows: any of one name, and each name', () => {
  const index = searchIndex([record('A', { fits: [0, 2] }), record('B', { fits: [1] }), record('C', { fits: [1, 2] })], [], []);
  const file = { choices: ['topic=housing', 'topic=food', 'free=1'], index };
  const left = (...chosen: string[]) => fitting(file, [0, 1, 2], chosen);
  expect([left(), left('free=1'), left('topic=housing', 'topic=food'), left('topic=food', 'free=1'), left('day=never')]).toEqual([
    [0, 1, 2],
    [0, 2],
    [0, 1, 2],
    [2],
    [],
  ]);
});

test('an urgent need is told from any of its phrases, and from nothing else', () => {
  const urgent = [
    ['violence', ['hits me']],
    ['suicide', ['kill myself']],
  ] as const;
  expect(['my partner hits me', 'I want to kill myself', 'hits', 'me', ''].map((typed) => needOf(urgent, typed))).toEqual(['violence', 'suicide', '', '', '']);
});
