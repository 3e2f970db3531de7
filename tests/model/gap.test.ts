import { expect, test } from 'vitest';
import { isGap, known } from '../../src/model/gap.ts';

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
