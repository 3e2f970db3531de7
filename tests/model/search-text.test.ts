import { describe, expect, test } from 'vitest';
import { stem, wordsIn } from '../../src/model/search-text.ts';

describe('words', () => {
  test.each([
    ["Don't LOVE my baby!", ['dont', 'love', 'my', 'baby']],
    ['Café, naïve', ['cafe', 'naive']],
    ['گھر نہیں', ['گھر', 'نہیں']],
    ['🙂 <b>', ['b']],
    ['', []],
  ])('of "%s" are plain', (text, words) => expect(wordsIn(text)).toEqual(words));
});

describe('stems', () => {
  test.each([
    ['vaccinations', 'vaccines'],
    ['immunisation', 'immunised'],
    ['housing', 'houses'],
    ['babies', 'baby'],
    ['hitting', 'hits'],
    ['nurseries', 'nursery'],
    ['arguing', 'arguments'],
    ['midwives', 'midwife'],
  ])('of %s and %s are one', (one, other) => expect(stem(one)).toBe(stem(other)));

  test.each([
    ['parent', 'parental'],
    ['class', 'clay'],
    ['food', 'feed'],
    ['bed', 'b'],
  ])('of %s and %s are two', (one, other) => expect(stem(one)).not.toBe(stem(other)));
});
