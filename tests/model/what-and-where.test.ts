import { describe, expect, test } from 'vitest';
import { whatAndWhere } from '../../src/model/what-and-where.ts';

const PARTS = ['bispham', 'layton', 'north shore', 'shore', 'm14'];
const NAMES = [{ title: 'Layton Library' }, { title: 'Baby group' }];
const split = (typed: string) => whatAndWhere(typed, PARTS, NAMES);

describe('words and a place in one box', () => {
  test.each([
    ['baby group FY1 1AN', 'baby group', 'FY1 1AN'],
    ['baby group fy11an', 'baby group', 'fy11an'],
    ['baby group FY1', 'baby group', 'FY1'],
    ['baby group M14', 'baby group', 'M14'],
    ['FY1 1AN baby group', 'baby group', 'FY1 1AN'],
    ['a baby group in Bispham', 'baby group', 'Bispham'],
    ['bispham baby group', 'baby group', 'bispham'],
    ['Playgroup, North Shore', 'playgroup', 'North Shore'],
    ['toddlers near me in layton', 'toddlers', 'layton'],
  ])('"%s" is %s, at %s', (typed, what, where) => expect(split(typed)).toEqual({ what, where }));

  test.each([
    ['words alone', 'baby group'],
    ['a place alone', 'Bispham'],
    ['a postcode alone', 'FY1 1AN'],
    ['a place and words that say nothing', 'for us near Bispham'],
    ['a name that has a place in it', 'layton library'],
    ['a vitamin, which is a part of Birmingham too', 'vitamin b12'],
    ['a place in the middle', 'baby bispham group'],
    ['nothing', '  '],
    ['a school year, which is no postcode', 'year 7'],
  ])('%s is not taken apart', (_, typed) => expect(split(typed)).toBeUndefined());

  test('any text is safe', () => {
    for (const typed of ['🙂 🙂', '<script> FY1', 'x '.repeat(200), '\u0000 bispham']) expect(() => split(typed)).not.toThrow();
  });
});
