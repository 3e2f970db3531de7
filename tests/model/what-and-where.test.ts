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
    ['a baby group in Bispham', 'a baby group in', 'Bispham'],
    ['things to do in Bispham', 'things to do in', 'Bispham'],
    ['a and e FY1 1AN', 'a and e', 'FY1 1AN'],
    ['groups near me FY1 1A', 'groups me', 'FY1 1A'],
    ['vitamin d M14 5AB', 'vitamin d', 'M14 5AB'],
    ['FY1 2 year old', '2 year old', 'FY1'],
    ['near FY1 1AN', '', 'FY1 1AN'],
    ['baby group (FY1 1AN)?', 'baby group', 'FY1 1AN'],
    ['I live at fy1 1an and need speech help', 'i live at and need speech help', 'fy1 1an'],
    ['baby bispham group', 'baby group', 'bispham'],
    ['want to die FY1 1AN', 'want to die', 'FY1 1AN'],
    ['what is there for us near Bispham', 'what is there for us', 'Bispham'],
    ['bispham baby group', 'baby group', 'bispham'],
    ['Playgroup, North Shore', 'playgroup', 'North Shore'],
    ['toddlers near me in layton', 'toddlers me in', 'layton'],
  ])('"%s" is %s, at %s', (typed, what, where) => expect(split(typed)).toEqual({ what, where }));

  test.each([
    ['words alone', 'baby group'],
    ['a place alone', 'Bispham'],
    ['a postcode alone', 'FY1 1AN'],
    ['a name that has a place in it', 'layton library'],
    ['a name that has a place in it, and more', 'layton library opening times'],
    ['a child of two', 'my 2yr'],
    ['a form', 'form FW8'],
    ['a vitamin, which is a part of Birmingham too', 'vitamin b12'],
    ['nothing', '  '],
    ['a school year, which is no postcode', 'year 7'],
  ])('%s is not taken apart', (_, typed) => expect(split(typed)).toBeUndefined());

  test('any text is safe', () => {
    for (const typed of ['🙂 🙂', '<script> FY1', 'x '.repeat(200), '\u0000 bispham']) expect(() => split(typed)).not.toThrow();
  });
});
