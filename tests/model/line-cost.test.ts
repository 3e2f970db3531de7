import { expect, test } from 'vitest';
import { lineCost } from '../../src/model/line-cost.ts';

const reader = { say: (key: string) => `words of ${key}`, said: (text: string) => ({ text, language: 'ur' }) };

test("what is nearly always said is said in the reader's language", () => {
  expect(lineCost('Free', reader)).toEqual({ text: 'words of cost.free', language: 'ur' });
});

test("an editor's own way of saying it stays as it is, in English", () => {
  expect(lineCost('Not a free number', reader)).toEqual({ text: 'Not a free number', language: 'en' });
});
