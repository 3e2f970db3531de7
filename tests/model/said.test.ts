import { describe, expect, test } from 'vitest';
import { inEnglish, spoken, wordsOf, wordsState } from '../../src/model/said.ts';
import { aTranslation } from './made-up.ts';

const file = { name: 'Stay and play', summary: 'Play together.', phone: '01253 476480' };
const urdu = aTranslation('service', 'play', 'ur', { name: 'کھیل', translates: '2026-10-01' }, '  آئیے۔  ');
const words = wordsOf<{ name: string; summary: string; whoFor?: string }>(['name', 'summary', 'whoFor'], file, ' Come and play. \n', '2026-09-01', [urdu]);

describe('the words of a record', () => {
  test('are its words and its body, without facts and without what nobody wrote', () => {
    expect(words.english).toEqual({ name: 'Stay and play', summary: 'Play together.', body: 'Come and play.' });
  });

  test("come in the reader's language where there is a translation, and in English where there is not, each marked", () => {
    expect(spoken(words, 'ur')).toEqual({
      name: { text: 'کھیل', language: 'ur' },
      summary: { text: 'Play together.', language: 'en' },
      body: { text: 'آئیے۔', language: 'ur' },
    });
  });

  test('come in English for a language nobody translated them into', () => {
    expect(spoken(words, 'pl').name).toEqual({ text: 'Stay and play', language: 'en' });
  });

  test('keep the English body when the translation has none', () => {
    const bare = wordsOf(['name'], file, 'Come.', '2026-09-01', [aTranslation('service', 'play', 'ur', { name: 'کھیل' })]);
    expect(spoken(bare, 'ur').body).toEqual({ text: 'Come.', language: 'en' });
  });

  test('never take a fact from a translation', () => {
    const sly = wordsOf<{ name: string }>(['name'], file, '', '2026-09-01', [aTranslation('service', 'play', 'ur', { phone: '0900 000000' })]);
    expect(JSON.stringify(spoken(sly, 'ur'))).not.toContain('0900');
  });
});

describe('what a reader is told about the words', () => {
  const madeOn = (translates: string) => wordsOf(['name'], file, '', '2026-09-01', [aTranslation('service', 'play', 'ur', { name: 'کھیل', translates })]);
  test.each([
    ['own', 'in English', 'en', '2026-01-01'],
    ['own', 'when the translation is as new as the English', 'ur', '2026-09-01'],
    ['stale', 'when the English changed after it', 'ur', '2026-08-31'],
    ['missing', 'when there is none', 'pl', '2026-09-01'],
  ])('is %s %s', (state, _, language, translates) => expect(wordsState(madeOn(translates), language)).toBe(state));
});

test('a text that only comes in English is marked as English, and nothing stays nothing', () => {
  expect(inEnglish('Ring the bell')).toEqual({ text: 'Ring the bell', language: 'en' });
  expect([inEnglish(''), inEnglish(false), inEnglish(undefined)]).toEqual([undefined, undefined, undefined]);
});
