import { describe, expect, test } from 'vitest';
import { wrongIn } from './sound-file.ts';

const FILE = 'national/search-words.yml';

describe('the search words', () => {
  test('are sound as they stand', () => expect(wrongIn(FILE)).toEqual([]));

  test('have groups that say something and find something', () => {
    expect(wrongIn(FILE, { groups: [{ say: [], find: ['housing'] }] })).toEqual(['groups.0.say']);
    expect(wrongIn(FILE, { groups: [{ say: ['evicted'] }] })).toEqual(['groups.0.find']);
  });

  test('know three urgent needs', () => {
    expect(wrongIn(FILE, { urgent: [{ need: 'housing', say: ['evicted'], helplines: ['stop-line'] }] })).toEqual(['urgent.0.need']);
  });
});
