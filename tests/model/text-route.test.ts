import { expect, test } from 'vitest';
import { textRoute } from '../../src/model/text-route.ts';

test.each([
  ['Text SHOUT to 85258', '85258', 'sms:85258'],
  ['Text 07700 900250. Most of us do', '07700 900250', 'sms:+447700900250'],
  ['Aged 11 to 19? Text 07700 900175 yourself. It is private', '07700 900175', 'sms:+447700900175'],
  ['Text 116 000', '116 000', 'sms:116000'],
])('%s leads to a message to %s', (text, number, href) => {
  const route = textRoute(text);
  expect(route).toMatchObject({ number, href });
  expect(`${route?.before}${route?.number}${route?.after}`).toBe(text);
});

test('a way to text without a number is left as it is', () => {
  expect(textRoute('Ask for a text at 11 or 12')).toBeUndefined();
});
