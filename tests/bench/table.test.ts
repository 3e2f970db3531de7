import { describe, expect, it } from 'vitest';
import { fixed, kB, table } from './table.ts';

describe('a table', () => {
  it('lines words up on the left and numbers on the right', () =>
    expect(
      table(
        ['kind', 'kB'],
        [
          ['home', '9.1'],
          ['a', '12.0'],
        ],
      ).split('\n'),
    ).toEqual(['| kind |   kB |', '| ---- | ---: |', '| home |  9.1 |', '| a    | 12.0 |']));
});

describe('a number', () => {
  it('has its places and its commas', () => expect([fixed(1234.56, 1), kB(9_149), fixed(-0.5, 2)]).toEqual(['1,234.6', '9.1', '-0.50']));
  it('that is not there is a hyphen', () => expect([fixed(undefined, 1), fixed(Number.NaN, 1)]).toEqual(['-', '-']));
});
