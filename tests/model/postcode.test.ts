import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked, isPostcode, mayTellWhere } from '../../src/model/postcode.ts';

const FY1_1AN = { is: 'postcode', written: 'FY1 1AN', outcode: 'FY1', sector: '1', unit: 'AN' };

describe('a whole postcode is known', () => {
  test.each(['FY1 1AN', 'fy1 1an', 'FY11AN', '  fy1   1an ', 'FY1-1AN', 'FY1 1AN.', 'ＦＹ１ １ＡＮ', 'F Y 1 1 A N', 'fy1\u00a01an'])(
    'however it is spaced: "%s"',
    (text) => expect(asked(text)).toEqual(FY1_1AN),
  );

  test.each([
    ['m1 1ae', 'M1 1AE', 'M1'],
    ['B338TH', 'B33 8TH', 'B33'],
    ['cr26xh', 'CR2 6XH', 'CR2'],
    ['DN551PT', 'DN55 1PT', 'DN55'],
    ['w1a1hq', 'W1A 1HQ', 'W1A'],
    ['ec1a1bb', 'EC1A 1BB', 'EC1A'],
    ['zz9 9zz', 'ZZ9 9ZZ', 'ZZ9'],
  ])('in each of the six forms: %s is %s', (text, written, outcode) => expect(asked(text)).toMatchObject({ is: 'postcode', written, outcode }));
});

describe('a slip is put right and told', () => {
  test.each([
    ['FYI 1AN', 'FY1 1AN'],
    ['fyl 1an', 'FY1 1AN'],
    ['FY1 IAN', 'FY1 1AN'],
    ['FYI1AN', 'FY1 1AN'],
    ['0L1 1AB', 'OL1 1AB'],
    ['SW1O 2AA', 'SW10 2AA'],
    ['FY1 OAA', 'FY1 0AA'],
    ['BLO 9XY', 'BL0 9XY'],
  ])('%s is read as %s', (text, written) => expect(asked(text)).toMatchObject({ is: 'postcode', written, typed: text.toUpperCase() }));

  test('but words with no figure in them are words', () => {
    expect(asked('FYI Ian')).toEqual({ is: 'words', words: 'FYI Ian' });
    expect(asked('foolish')).toEqual({ is: 'words', words: 'foolish' });
  });
});

describe('part of a postcode is known', () => {
  test.each([
    ['fy1', { is: 'postcode', written: 'FY1', outcode: 'FY1' }],
    ['FY4 2', { is: 'postcode', written: 'FY4 2', outcode: 'FY4', sector: '2' }],
    ['ec1a', { is: 'postcode', written: 'EC1A', outcode: 'EC1A' }],
    ['M1', { is: 'postcode', written: 'M1', outcode: 'M1' }],
  ])('%s', (text, told) => expect(asked(text)).toEqual(told));
});

describe('outside England is told by the letters of Northern Ireland and the islands', () => {
  test.each([
    ['BT1 5GS', { is: 'outside', written: 'BT1 5GS', where: 'bt' }],
    ['je2 3ab', { is: 'outside', written: 'JE2 3AB', where: 'je' }],
    ['GY1', { is: 'outside', written: 'GY1', where: 'gy' }],
    ['im11aa', { is: 'outside', written: 'IM1 1AA', where: 'im' }],
    ['BTI 5GS', { is: 'outside', written: 'BT1 5GS', where: 'bt' }],
  ])('%s', (text, told) => expect(asked(text)).toEqual(told));
});

test.each(['FY1 1A', 'FY1 1ANN', 'FY1 11AN', 'FY111 1AN', 'FY 1AN', 'FY1 1CI', 'fye1 1an', 'QQ11 11QQ'])('"%s" looks like a postcode and is not one', (text) =>
  expect(asked(text)).toEqual({ is: 'wrong', typed: text.toUpperCase() }),
);

test.each([
  'Bispham',
  'brest feeding',
  'camhs',
  'P45',
  'A1',
  'covid 19',
  'KS2',
  'ks2 sats',
  'PS5',
  'FW8',
  'MP4',
  '2 year old',
  'under 5s',
  'H1N1',
  '16',
  'دودھ پلانا',
  'St. Annes',
  'all 4 us',
])('"%s" is words', (words) => expect(asked(words)).toEqual({ is: 'words', words }));

test.each(['', '   ', '\n\t', '😀', '👩‍👧 ❤️', '...', '???'])('"%s" is nothing', (text) => expect(asked(text)).toEqual({ is: 'nothing' }));

describe('where someone lives stands in no address', () => {
  test.each(['FY1 1AN', 'L 1 1AA', 'B 1 1AA', '0L6 1AA', 'fy1', 'M1', 'FY1 1A', 'FY1 1ANN', 'bt1 5gs'])('"%s" is looked up or refused, and not kept', (text) =>
    expect([isPostcode(text), mayTellWhere(text)]).toEqual([true, true]),
  );
  test.each([
    'FYI 1',
    'fyi 1a',
    'SWIA 1',
    'L 1',
    'fy 1',
    '0L6',
    'near FY1 1AN',
    'playgroups, fy1 1an please',
    'fy11an hub',
    'H1N1',
    'all 4 us',
    'in ZZ1',
    'help ZZ1',
    'near ZZ1. 1AA',
    'baby ZZ1  1AA group',
    'play ZZ1 1',
    'brest feeding ZZl 1AA',
  ])('"%s" is searched for, and not kept', (text) => expect([isPostcode(text), mayTellWhere(text)]).toEqual([false, true]));
  test.each([
    'year 7',
    'under 5s',
    'age 2',
    'ages 0 to 5',
    '2 year old',
    'covid 19',
    'ks2 sats',
    'KS2',
    'my 2yr old wont sleep',
    'my 2nd baby',
    '16',
    'housing',
    '1:1 help',
    '😀',
    '',
  ])('"%s" is searched for and kept', (text) => expect([isPostcode(text), mayTellWhere(text)]).toEqual([false, false]));
});

describe('any text is safe', () => {
  test('10,000 characters are words, cut to 200', () => {
    const told = asked('help me '.repeat(1250));
    expect(told.is === 'words' && told.words.length).toBeLessThanOrEqual(200);
    expect(asked('7'.repeat(10_000)).is).toBe('words');
  });

  test('markup is words', () => {
    expect(asked('<script>alert(1)</script>')).toEqual({ is: 'words', words: '<script>alert(1)</script>' });
    expect(asked('<b>FY1</b>').is).toBe('words');
  });

  test('nothing that can be typed throws, and what is read as a postcode can be read again and is the same', () =>
    assert(
      property(string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const told = asked(text);
        if (told.is !== 'words' && told.is !== 'nothing') expect(mayTellWhere(text)).toBe(true);
        if (told.is === 'postcode') expect(asked(told.written)).toMatchObject({ is: 'postcode', written: told.written, outcode: told.outcode });
      }),
      { numRuns: 2000 },
    ));
});
