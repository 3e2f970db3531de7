import { describe, expect, test } from 'vitest';
import { corrected, steps, vocabulary } from '../../src/model/search-correct.ts';

describe('steps from one word to another', () => {
  test.each([
    ['brest', 'breast', 1],
    ['yuoth', 'youth', 1],
    ['visiter', 'visitor', 1],
    ['speach', 'speech', 1],
    ['same', 'same', 0],
    ['abc', 'xyz', 3],
  ])('%s to %s: %i', (one, other, many) => expect(steps(one, other, 3)).toBe(many));

  test('are not counted past what matters', () => expect(steps('housing', 'vaccinations', 2)).toBe(3));
});

describe('what was typed', () => {
  const known = vocabulary(
    { topics: [['infant-feeding', 'Feeding your baby']], groups: [[['breast feeding', 'best start', 'best', 'autism'], ['feeding']]], urgent: [] },
    [],
  );

  test.each([
    ['brest feeding', 'breast feeding'],
    ['autisim', 'autism'],
    ['feedings', 'feedings'],
    ['bre', 'bre'],
    ['xyzzyx', 'xyzzyx'],
    ['30 huors', '30 huors'],
    ['FEEDNIG', 'feeding'],
    ['', ''],
  ])('"%s" becomes "%s"', (typed, right) => expect(corrected(typed, known)).toBe(right));

  test('a word whose end is still to come is left alone', () => expect(corrected('breas', known)).toBe('breas'));
});
