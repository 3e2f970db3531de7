import { describe, expect, test } from 'vitest';
import type { OpenState } from '../../src/model/open-now.ts';
import { openWords } from '../../src/model/open-words.ts';
import { openWordsShort } from '../../src/model/open-words-short.ts';
import { say } from './english.ts';

const NOW = { date: '2026-11-21', time: '15:00' };

describe('whether it is open, in words', () => {
  test.each<[OpenState, string]>([
    [{ is: 'always' }, 'Day and night, every day'],
    [{ is: 'open', until: { date: '2026-11-21', time: '17:00' } }, 'Open until 5pm'],
    [{ is: 'open', until: { date: '2026-11-22', time: '01:00' } }, 'Open until 1am'],
    [{ is: 'closed' }, 'Closed now'],
    [{ is: 'closed', opens: { date: '2026-11-21', from: '17:30' } }, 'Closed now. Opens 5.30pm'],
    [{ is: 'closed', opens: { date: '2026-11-23', from: '09:00' } }, 'Closed now. Opens Monday 23 November, 9am'],
    [{ is: 'appointment' }, 'By appointment. Ring first.'],
    [{ is: 'ask' }, 'Ring to ask when it is open.'],
    [{ is: 'bank-holiday' }, 'Bank holiday. Ring before you go.'],
  ])('%j is "%s"', (state, words) => expect(openWords(state, NOW, 'en', say)).toBe(words));

  test('where there is little room, say only when it shuts soon', () => {
    expect(openWordsShort({ is: 'open', until: { date: '2026-11-21', time: '17:00' } }, NOW, 'en', say)).toBe('until 5pm');
    expect(openWordsShort({ is: 'open', until: { date: '2026-11-23', time: '17:00' } }, NOW, 'en', say)).toBeUndefined();
    expect(openWordsShort({ is: 'closed' }, NOW, 'en', say)).toBeUndefined();
  });

  test.each([
    ['2026-11-21', '17:30', 'opens 5.30pm'],
    ['2026-11-22', '08:30', 'opens 8.30am tomorrow'],
    ['2026-11-23', '08:30', 'opens Monday 8.30am'],
    ['2026-12-28', '08:30', undefined],
  ])('where there is little room, that it opens on %s at %s is "%s"', (date, from, words) =>
    expect(openWordsShort({ is: 'closed', opens: { date, from } }, NOW, 'en', say)).toBe(words),
  );
});
