import { describe, expect, test } from 'vitest';
import { searchSaid } from '../../src/model/search-said.ts';

const WORDS = {
  reviewed: '2026-11-22',
  reviewedBy: 'editors',
  groups: [{ say: ["Won't sleep", 'sleep training', 'training for sleep'], find: ['sleep'] }],
  urgent: [{ need: 'violence' as const, say: ['hits me', 'he hits me'], in: { pl: ['bije mnie', 'mąż mnie bije'], ro: ['mă bate'] }, helplines: ['ndah'] }],
};

describe('what families say', () => {
  test('is plain, and leaves out what another phrase decides', () => {
    expect(searchSaid(WORDS, 'en').groups).toEqual([[['wont sleep', 'sleep training'], ['sleep']]]);
    expect(searchSaid(WORDS, 'en').urgent).toEqual([['violence', ['hits me']]]);
  });

  test('in danger is in English and the language of the page, and apart from them in all others', () => {
    const { urgent, elsewhere } = searchSaid(WORDS, 'pl');
    expect([urgent, elsewhere]).toEqual([[['violence', ['hits me', 'bije mnie']]], [['violence', ['ma bate']]]]);
  });

  test('is nothing where editors have written nothing', () => expect(searchSaid(undefined, 'en')).toEqual({ groups: [], urgent: [], elsewhere: [] }));
});
