import { describe, expect, test } from 'vitest';
import { firstAnswer, nearSpeaker, noSuchPlace, postcodeAnswer } from '../../src/model/near-answer.ts';
import type { NearHere } from '../../src/model/near.ts';
import { encodeShard } from '../../src/model/outcode-shard.ts';
import { asked, type Postcode } from '../../src/model/postcode.ts';
import { english } from './english.ts';

const here: NearHere = {
  locale: 'en-GB',
  words: english.words,
  shards: '/geo/pc/',
  authorities: '/geo/authorities.json',
  ours: {},
  code: 'E06000009',
  known: [
    { name: 'Bispham', lat: 53.85, lng: -3.04 },
    { name: 'Old Town and Harbour', lat: 53.8, lng: -3 },
  ],
  places: [
    { name: 'Bispham Library', href: '/x/', lat: 53.86, lng: -3.03 },
    { name: 'Somewhere', href: '/y/' },
    { name: 'Baines Children’s Centre', href: '/z/', lat: 53.84, lng: -3.02 },
    { name: 'Café Zoë', href: '/c/', lat: 53.83, lng: -3.02 },
  ],
};
const say = nearSpeaker(here);
const first = (text: string) => firstAnswer(text, here, say);
const shard = encodeShard('FY5', [
  { sector: '1', unit: 'AA', lat: 53.86, lng: -3.03, authority: 'E06000009' },
  { sector: '1', unit: 'AB', lat: 53.88, lng: -3.01, authority: 'E10000017' },
]);
const find = (text: string, from = shard) => postcodeAnswer(asked(text) as Postcode, from, here, say);

describe('what cannot be looked up is told kindly and exactly', () => {
  test.each([
    ['', 'Type your postcode, or the name of a place.'],
    ['😀', 'Type your postcode, or the name of a place.'],
    ['fy1 1a', 'FY1 1A is not a whole postcode. Check it and try again. A postcode looks like SW1A 1AA.'],
    ['bt1 5gs', 'BT1 5GS is in Northern Ireland. This site is for England.'],
    ['JE2 3AB', 'JE2 3AB is in Jersey. This site is for England.'],
    ['GY1 1AA', 'GY1 1AA is in Guernsey. This site is for England.'],
    ['IM1 1AA', 'IM1 1AA is on the Isle of Man. This site is for England.'],
  ])('"%s": %s', (text, refused) => expect(first(text)).toEqual({ refused }));

  test('words that are no place are handed on, and 10,000 characters are shown as 40', () => {
    expect(first('xyzzy')).toEqual({ words: 'xyzzy' });
    const long = first('a'.repeat(10_000));
    expect('words' in long && noSuchPlace(long.words, say).refused).toBe(`We do not know a place called ${'a'.repeat(40)}…. Type a postcode or another place.`);
  });
});

describe('the name of a place', () => {
  test.each([
    ['bispham', 'Bispham'],
    ['BISPHAM  library', 'Bispham Library'],
    ['old town', 'Old Town and Harbour'],
    ['harbour', 'Old Town and Harbour'],
    ['library', 'Bispham Library'],
    ['baines childrens centre', 'Baines Children’s Centre'],
    ["Baines Children's", 'Baines Children’s Centre'],
    ['cafe zoe', 'Café Zoë'],
  ])('"%s" is measured from the middle of %s', (text, where) =>
    expect(first(text)).toMatchObject({ where, notes: [`We measured from the middle of ${where}.`], isSure: false }),
  );
  test.each(['bis', 'so', 'somewhere', 'arbour'])('"%s" is not one', (text) => expect(first(text)).toHaveProperty('words'));
});

describe('a postcode', () => {
  test('that is known has nothing to explain, and its one authority is sure', () =>
    expect(find('fy5 1ab')).toMatchObject({ where: 'FY5 1AB', notes: [], authorities: ['E10000017'], isSure: true }));

  test('with a slip put right says what was looked for', () =>
    expect(find('FY5 IAA')).toMatchObject({ notes: ['You typed FY5 IAA. We looked for FY5 1AA.'], isSure: true }));

  test('that is not known is measured from the middle of what is', () => {
    expect(find('FY5 1ZZ')).toMatchObject({
      notes: ['We do not know FY5 1ZZ exactly, so we measured from the middle of FY5 1.'],
      authorities: ['E06000009', 'E10000017'],
      isSure: false,
    });
    expect(find('FY5 9ZZ')).toMatchObject({ notes: ['We do not know FY5 9ZZ exactly, so we measured from the middle of FY5.'] });
  });

  test('given in part is measured from its middle', () => {
    expect(find('FY5')).toMatchObject({ notes: ['We measured from the middle of FY5.'], isSure: false });
    expect(find('FY5 1')).toMatchObject({ notes: ['We measured from the middle of FY5 1.'], isSure: false });
  });

  test('of no outcode we have is said so', () =>
    expect(postcodeAnswer(asked('XX1 1AA') as Postcode, undefined, here, say)).toEqual({
      refused: 'We do not know the postcode XX1 1AA. Check it, or type the name of a place.',
    }));

  test.each([
    ['S12000036', 'EH1 1AA is in Scotland. This site is for England.'],
    ['W06000015', 'EH1 1AA is in Wales. This site is for England.'],
  ])('of an authority %s is told to be elsewhere', (authority, refused) =>
    expect(find('EH1 1AA', encodeShard('EH1', [{ sector: '1', unit: 'AA', lat: 55.9, lng: -3.2, authority }]))).toEqual({ refused }),
  );

  test('on the border of Wales is found when it is in England, and elsewhere when it is not', () => {
    const border = encodeShard('SY10', [
      { sector: '1', unit: 'AA', lat: 52.8, lng: -3.1, authority: 'E06000051' },
      { sector: '1', unit: 'AB', lat: 52.8, lng: -3.2, authority: 'W06000023' },
    ]);
    expect(find('SY10 1AA', border)).toMatchObject({ authorities: ['E06000051'], isSure: true });
    expect(find('SY10 1AB', border)).toEqual({ refused: 'SY10 1AB is in Wales. This site is for England.' });
  });
});

test('in a language that is written from the right, each value stands apart in its own direction', () => {
  const urdu = nearSpeaker({ locale: 'ur-u-nu-latn', words: { near: '{where} کے قریب' }, rtl: true });
  expect(urdu('near', { where: 'FY1 1AN' })).toBe('\u2066FY1 1AN\u2069 کے قریب');
  expect(urdu('near', { where: 'Harbour فیملی ہب' })).toBe('\u2067Harbour فیملی ہب\u2069 کے قریب');
});
