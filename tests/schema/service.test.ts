import { describe, expect, it } from 'vitest';
import { wrongIn } from './sound-file.ts';

const SERVICE = 'areas/hill/services/stay-and-play.md';

describe('A service', () => {
  it('is sound as it stands', () => {
    expect(wrongIn(SERVICE)).toEqual([]);
  });

  it.each([
    ['free', 'free', []],
    ['not known', 'ask', []],
    ['a price', { pence: 250, text: '£2.50 a family' }, []],
    ['a price without words', { pence: 250 }, ['cost']],
    ['a number', 250, ['cost']],
  ])('costs: %s', (_, cost, wrong) => {
    expect(wrongIn(SERVICE, { cost })).toEqual(wrong);
  });

  it('is filed under a topic, a way of being done and a way in', () => {
    for (const field of ['topics', 'mode', 'methods', 'accessRoutes']) expect(wrongIn(SERVICE, { [field]: [] })).toEqual([field]);
  });

  it('says why the hub cannot help, when it cannot', () => {
    expect(wrongIn(SERVICE, { accessThroughHub: { answer: 'no', reason: 'The court decides.' } })).toEqual([]);
    expect(wrongIn(SERVICE, { accessThroughHub: 'no' })).toEqual(['accessThroughHub']);
  });

  it('has no field that nobody reads', () => {
    expect(wrongIn(SERVICE, { price: 'free' })).toEqual(['']);
  });
});
