import { expect, test } from 'vitest';
import { marked } from '../../src/model/marked.ts';
import { frameIn, wholeDirectory } from './whole-directory.ts';

const whole = wholeDirectory('2026-11-22');

test("words are marked with their language and direction only when those are not the page's", () => {
  const english = { text: 'Baby massage', language: 'en' };
  expect([marked(english, frameIn(whole, 'wrenmouth', 'en')), marked(english, frameIn(whole, 'wrenmouth', 'ur'))]).toEqual([
    ['Baby massage'],
    ['Baby massage', 'en', 'ltr'],
  ]);
});
