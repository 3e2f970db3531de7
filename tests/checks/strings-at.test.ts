import { describe, expect, it } from 'vitest';
import { everyString, stringsAt } from '../../src/checks/strings-at.ts';

const DATA = { places: ['a', 'b'], sessions: [{ place: 'a', from: 9 }, 'odd', { place: 'c' }], topicGaps: { housing: { reason: 'r' } } };

describe('The texts in a file', () => {
  it('are found at a path, with where each stands', () => {
    expect(stringsAt(DATA, 'sessions.*.place')).toEqual([
      { path: ['sessions', 0, 'place'], text: 'a' },
      { path: ['sessions', 2, 'place'], text: 'c' },
    ]);
  });

  it('are found under any name by a star', () => {
    expect(stringsAt(DATA, 'topicGaps.*.reason').map(({ text }) => text)).toEqual(['r']);
  });

  it('are none where something else stands', () => {
    expect(stringsAt(DATA, 'places.name')).toEqual([]);
    expect(stringsAt('words', 'places.*')).toEqual([]);
  });

  it('can be had all at once', () => {
    expect(everyString(DATA).map(({ text }) => text)).toEqual(['a', 'b', 'a', 'odd', 'c', 'r']);
  });
});
