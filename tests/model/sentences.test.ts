import { expect, test } from 'vitest';
import { sentences } from '../../src/model/sentences.ts';

test.each([
  [['One', 'Two'], 'One. Two.'],
  [['One.', 'Two!'], 'One. Two!'],
  [['Ring us?', undefined, ''], 'Ring us?'],
  [['پہلا۔', 'دوسرا'], 'پہلا۔ دوسرا.'],
])('joins %j into sentences that each end once', (texts, joined) => {
  expect(sentences(...texts)).toBe(joined);
});
