import { describe, expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { frame, goThere } from '../../src/model/frame.ts';
import { anArea, aService, aTranslation, contents, someWords } from './made-up.ts';

const made = directory(
  contents({
    areas: [anArea({ languages: [{ code: 'ur', name: 'اردو' }] })],
    words: [someWords('en', { bye: 'Goodbye' }), someWords('ur', { hello: 'سلام' }, 'rtl')],
    services: [aService('play')],
    translations: [aTranslation('service', 'play', 'ur', { name: 'کھیل' })],
  }),
  '2026-11-21',
);
const area = made.areas.get('wren') ?? expect.unreachable();
const urdu = made.languages.get('ur') ?? expect.unreachable();

describe('a frame in Urdu, of an area, under a folder', () => {
  const reader = frame(made, urdu, area, { base: '/family-hubs/', alone: false }, area.languages);

  test("says the interface's words in Urdu, and in English what has none", () => expect([reader.say('hello'), reader.say('bye')]).toEqual(['سلام', 'Goodbye']));
  test('gives a browser only the words it asks for, each in Urdu or else in English', () => {
    expect(reader.wordsOf(['hello', 'bye'])).toEqual({ hello: 'سلام', bye: 'Goodbye' });
    expect(Object.keys(reader.wordsOf(['bye']))).toEqual(['bye']);
    expect(() => reader.wordsOf(['nothing'])).toThrow('No words for "nothing"');
  });
  test('leads to pages of the area in Urdu', () => expect(reader.go('offer')).toBe('/family-hubs/wren/ur/offer/'));
  test('leads to the same page in English', () => expect(reader.goIn('en')('offer')).toBe('/family-hubs/wren/offer/'));
  test('leads to a file all areas share', () => expect(reader.file('door.svg')).toBe('/family-hubs/door.svg'));
  test("turns an editor's link into the area's own page", () => expect(reader.link('/topics/send/')).toBe('/family-hubs/wren/ur/topics/send/'));
  test('marks an interface text as Urdu', () => expect(reader.said('x')).toEqual({ text: 'x', language: 'ur' }));
  test('reads a record in Urdu where it can', () => {
    const words = reader.read(area.services[0]?.words ?? expect.unreachable());
    expect([words.name, words.summary]).toEqual([
      { text: 'کھیل', language: 'ur' },
      { text: 'What it is.', language: 'en' },
    ]);
  });
});

test('an area that stands alone is at the first page', () => {
  const alone = frame(made, urdu, area, { base: '/', alone: true }, area.languages);
  expect([alone.go(), alone.goIn('en')('offer')]).toEqual(['/ur/', '/offer/']);
});

test('the national site has no area', () => {
  const national = frame(made, urdu, undefined, { base: '/', alone: false }, [urdu]);
  expect([national.area, national.go('helplines')]).toEqual([undefined, '/ur/helplines/']);
});

test('there is no frame without English words', () => {
  const wordless = directory(contents({ words: [someWords('ur', {}, 'rtl')] }), '2026-11-21');
  expect(() => frame(wordless, urdu, undefined, { base: '/', alone: false }, [urdu])).toThrow('en.yml');
});

test("another area's page is reached in the reader's language where it has one, and in English where not", () => {
  const reader = frame(made, urdu, undefined, { base: '/', alone: false }, [urdu]);
  const onlyEnglish = { ...area, languages: area.languages.filter(({ code }) => code === 'en') };
  expect([goThere(area, reader)('offer'), goThere(onlyEnglish, reader)('offer')]).toEqual(['/wren/ur/offer/', '/wren/offer/']);
});

test('a page of an area leads to the national site', () => {
  expect(frame(made, urdu, area, { base: '/', alone: false }, area.languages).goTo(undefined, 'ur')('compare')).toBe('/ur/compare/');
});

test("another area's page is reached under its own name", () => {
  expect(frame(made, urdu, area, { base: '/', alone: false }, area.languages).goTo('next', 'ur')('places')).toBe('/next/ur/places/');
});
