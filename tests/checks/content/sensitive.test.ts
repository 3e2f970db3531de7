import { describe, expect, it } from 'vitest';
import { sensitive } from '../../../src/checks/content/sensitive.ts';
import { foundBy, HUB, SAFE, told } from './told.ts';

describe('A sensitive record', () => {
  it.each([
    ['a venue', 'venue: 3 Quiet Lane'],
    ['a place', 'places: [hill-hub]'],
    ['times', 'sessions:\n  - place: hill-hub\n    every: monday\n    from: "10:00"\n    access: [drop-in]'],
  ])('holds no %s', (_, field) => {
    expect(told(sensitive, { [SAFE]: ['sensitive: true', `${field}\nsensitive: true`] })).toEqual(['talk-to-someone.md:17 must sensitive-where']);
  });

  it('that is a place holds no address and no pin', () => {
    expect(told(sensitive, { [HUB]: ['type: family-hub', 'type: family-hub\nsensitive: true'] })).toEqual([
      'hill-hub.md:7 must sensitive-where',
      'hill-hub.md:11 must sensitive-where',
    ]);
  });

  it('may say honestly why there are no times', () => {
    const gap = 'sessions:\n  status: not-confirmed\n  reason: Times are kept safe.\n  whatToDoInstead: Ring us.\nsensitive: true';
    expect(told(sensitive, { [SAFE]: ['sensitive: true', gap] })).toEqual([]);
  });

  it('holds no postcode in its words, in any language', () => {
    expect(foundBy(sensitive, { [SAFE]: ['A kind person', 'At FY1 2AB, a kind person'] })[0]).toMatchObject({
      line: 3,
      found: expect.stringContaining('"FY1 2AB"'),
    });
    const urdu = { 'areas/hill/services/talk-to-someone.ur.md': '---\ntranslates: 2026-11-01\n---\n\nFY1 2AB\n' };
    expect(told(sensitive, urdu)).toEqual(['talk-to-someone.ur.md:5 must sensitive-where']);
  });
});
