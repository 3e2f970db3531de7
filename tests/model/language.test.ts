import { describe, expect, test } from 'vitest';
import { type Language, listed, localeOf, speaker } from '../../src/model/language.ts';

const english: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  words: {
    hello: 'Hello',
    greet: 'Hello {name}',
    services: { one: 'One service', other: '{count} services' },
    months: { one: '{count} month', other: '{count} months' },
  },
};
const polish: Language = {
  ...english,
  code: 'pl',
  name: 'Polski',
  words: { hello: 'Dzień dobry', services: { one: '{count} usługa', few: '{count} usługi', many: '{count} usług', other: '{count} usługi' } },
};

describe('an interface text', () => {
  const inEnglish = speaker(english, english);
  const inPolish = speaker(polish, english);

  test('is said in the language', () => expect(inPolish('hello')).toBe('Dzień dobry'));
  test('is said in English when the language has none', () => expect(inPolish('greet', { name: 'Ana' })).toBe('Hello Ana'));
  test('takes its names', () => expect(inEnglish('greet', { name: 'Sam' })).toBe('Hello Sam'));

  test.each([
    [1, '1 usługa'],
    [3, '3 usługi'],
    [7, '7 usług'],
  ])('takes the plural form of its own language for %d', (count, said) => expect(inPolish('services', { count })).toBe(said));

  test('takes the English plural form when it is said in English', () => expect(inPolish('months', { count: 2 })).toBe('2 months'));
  test('takes the other form for 0 in English', () => expect(inEnglish('services', { count: 0 })).toBe('0 services'));
  test('does not fill in a name that came with a value', () => expect(inEnglish('greet', { name: '{count}' })).toBe('Hello {count}'));
  test('is never a bare key: a key nobody wrote is an error that names it', () => expect(() => inPolish('nowhere')).toThrow('nowhere'));
  test('is never half filled: a missing value is an error that names it', () => expect(() => inEnglish('greet')).toThrow('{name}'));
});

describe('a list of names', () => {
  test.each([
    ['en', ['a'], 'a'],
    ['en', ['a', 'b'], 'a and b'],
    ['en', ['a', 'b', 'c'], 'a, b and c'],
    ['pl', ['a', 'b'], 'a i b'],
  ])('is joined as people say it in %s: %j', (language, items, said) => expect(listed(items, language)).toBe(said));
});

test('dates are British in English, and numbers are 0 to 9 in every language, as on the phone', () => {
  expect(localeOf('en')).toBe('en-GB');
  expect(new Intl.NumberFormat(localeOf('ur')).format(12)).toBe('12');
});
