import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { choicesOf } from '../../src/model/search-choices.ts';
import type { SearchRecord } from '../../src/model/search-file.ts';
import { searchFile } from '../../src/model/search-records.ts';
import { searchStamp } from '../../src/model/search-stamp.ts';
import { fullTexts } from '../../src/model/search-texts.ts';
import { unpacked } from '../../src/model/today.ts';
import { aGuide, aHelpline, anArea, aPlace, aService, aTranslation, contents, someWords } from './made-up.ts';
import { frameIn, wholeDirectory } from './whole-directory.ts';

const real = wholeDirectory('2026-11-22');
const words = Object.fromEntries(Object.entries(real.languages.get('en')?.words ?? {}));
const session = { place: 'hall', every: 'tuesday', from: '10:00', to: '11:00', access: ['drop-in'] };
const refuge = { sensitive: true, address: { lines: ['1 Secret Street'], town: 'Wren', postcode: 'ZZ1 1AA' }, coordinates: { lat: 53.5, lng: -2.5 } };
const made = directory(
  contents({
    areas: [anArea({ languages: [{ code: 'ur', name: 'اردو' }] })],
    places: [aPlace('hall', { name: 'Village Hall', coordinates: { lat: 53.5, lng: -2.5 } }), aPlace('refuge', refuge)],
    services: [
      aService('play', { name: 'Play', summary: 'Come and play. Bring a friend too.', places: ['hall'], sessions: [session], whatToExpect: 'Trampolines.' }),
      aService('safe', { name: 'Safe', sensitive: true, places: ['hall'], sessions: [session], venue: '2 Secret Street' }),
      aService('stale', { name: 'Stale', reviewed: '2024-01-01' }),
    ],
    guides: [aGuide('own', { name: 'Your own behaviour', topic: 'domestic-abuse', perpetratorSupport: true })],
    helplines: [aHelpline('harm', { name: 'For those who harm', perpetratorSupport: true }), aHelpline('ring', { name: 'Ring' })],
    words: [someWords('en', words), someWords('ur', words, 'rtl')],
    translations: [aTranslation('service', 'play', 'ur', { name: 'کھیل', summary: 'آئیں۔' })].map((entry) => ({ ...entry, area: 'wren' })),
  }),
  '2026-11-22',
);
const fileIn = (language: string) => searchFile(frameIn(made, 'wren', language));
const recordsIn = (language: string) => unpacked(fileIn(language).records) as unknown as SearchRecord[];
const recordOf = (title: string, language = 'en') => recordsIn(language).find((one) => one.title === title);

describe('the file an area is searched with', () => {
  test('holds services, places, guides and helplines, each with where it leads', () => {
    expect(['Play', 'Village Hall', 'Your own behaviour', 'Ring'].map((title) => recordOf(title)?.href)).toEqual([
      '/wren/services/play/',
      '/wren/places/hall/',
      '/wren/topics/domestic-abuse/',
      '/wren/helplines/#ring',
    ]);
  });

  test('shows the first sentence, and when and where it is next', () => {
    const play = recordOf('Play');
    expect([play?.summary, play?.sessions, play?.places, unpacked(fileIn('en').sessions)[0]?.every]).toEqual([
      'Come and play. Bring a friend too.',
      [0],
      [0],
      'tuesday',
    ]);
  });

  test('has no place, time or street of anything sensitive', () => {
    expect([recordOf('Safe')?.places, recordOf('Safe')?.sessions, recordOf('Place refuge')?.places]).toEqual([undefined, undefined, undefined]);
    expect(JSON.stringify(fileIn('en'))).not.toMatch(/Secret|ZZ1/);
  });

  test('has no line for people who harm, and marks their guide', () => {
    expect([recordOf('For those who harm'), recordOf('Your own behaviour')?.harm]).toEqual([undefined, 1]);
  });

  test('is told from a file with other records, or the same under other numbers', () => {
    expect(fileIn('en').stamp).toMatch(/^[\w-]{12}$/);
    expect(fileIn('en').stamp).not.toBe(fileIn('ur').stamp);
    expect(searchStamp(['/a/', '/b/'])).not.toBe(searchStamp(['/b/', '/a/']));
  });

  test('says from which day a record is overdue', () => expect((recordOf('Stale')?.overdue ?? '') < '2026-11-22').toBe(true));

  test('marks what is in English in another language', () => {
    expect([recordOf('کھیل', 'ur')?.english, recordOf('Ring', 'ur')?.english, recordOf('Ring')?.english]).toEqual([undefined, 1, undefined]);
  });
});

test('the choices are those that some record fits, with how many', () => {
  const groups = new Map(choicesOf(frameIn(made, 'wren')).map(({ name, choices }) => [name, choices.map(({ value, count }) => `${value} ${count}`)]));
  expect([groups.get('free'), groups.get('day'), groups.get('language')]).toEqual([['1 3'], ['tuesday 1'], undefined]);
});

describe('the full text', () => {
  test('has the words that the small file leaves out', () => expect(fullTexts(frameIn(made, 'wren'))).toContain('trampolin'));

  test('leaves out what is in another language', () => {
    const texts = fullTexts(frameIn(made, 'wren', 'ur'));
    expect([texts.length, texts.join('')]).toEqual([recordsIn('ur').length, '']);
  });
});
