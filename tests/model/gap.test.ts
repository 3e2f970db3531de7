import { expect, test } from 'vitest';
import { gapWords, isGap, known } from '../../src/model/gap.ts';

const gap = { status: 'not-confirmed' as const, reason: 'We do not know.', whatToDoInstead: 'Ring.' };

test.each([
  [gap, true],
  [undefined, false],
  [null, false],
  ['always', false],
  [[], false],
  [{ reason: 'half a gap' }, false],
])('%j is a gap: %s', (value, is) => expect(isGap(value)).toBe(is));

test('what is known is the value; a gap and nothing are nothing', () => {
  expect([known('always'), known(gap), known(undefined), known(0), known('')]).toEqual(['always', undefined, undefined, 0, '']);
});

test('families are told why and what to do, in sentences, in English', () => expect(gapWords(gap)).toEqual({ text: 'We do not know. Ring.', language: 'en' }));
