import { describe, expect, it } from 'vitest';
import { sensitive } from '../../../src/checks/content/sensitive.ts';
import { foundBy, HUB, SAFE, SERVICE, told } from './told.ts';

describe('A sensitive record', () => {
  it.each([
    ['a venue', 'venue: 3 Quiet Lane'],
    ['a place', 'places: [hill-hub]'],
    ['times', 'sessions:\n  - place: hill-hub\n    every: monday\n    from: "10:00"\n    access: [drop-in]'],
  ])('holds no %s', (_, field) => {
    expect(told(sensitive, { [SAFE]: ['sensitive: true', `${field}\nsensitive: true`] })).toEqual(['talk-to-someone.md:17 must sensitive-where']);
  });

  it('that is a place holds no address and no pin, and no record leads to it', () => {
    expect(told(sensitive, { [HUB]: ['type: family-hub', 'type: family-hub\nsensitive: true'] })).toEqual([
      'hill-hub.md:7 must sensitive-where',
      'hill-hub.md:11 must sensitive-where',
      'warm-drinks.md:6 must sensitive-place',
      'shut-on-friday.md:4 must sensitive-place',
      'library.md:5 must sensitive-place',
      'stay-and-play.md:11 must sensitive-place',
      'stay-and-play.md:19 must sensitive-place',
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

describe('An open record', () => {
  const library = 'areas/hill/places/library.md';
  const secret = ['type: network-site', 'type: network-site\nsensitive: true'] as const;
  const session = ['  - place: hill-hub\n', '  - place: library\n'] as const;

  it.each([
    ['lists one among its places', SERVICE, ['[hill-hub]', '[hill-hub, library]'], 'stay-and-play.md:11', '"library"'],
    ['has times at one', SERVICE, session, 'stay-and-play.md:19', '"place" of item 1 of "sessions"'],
    ['belongs to one', HUB, ['type: family-hub', 'type: network-site\nparentHub: library'], 'hill-hub.md:5', '"parentHub"'],
    ['tells when one is shut', 'areas/hill/notices/shut-on-friday.md', ['place: hill-hub', 'place: library'], 'shut-on-friday.md:4', '"place"'],
    [
      'meets at one',
      'areas/hill/panels/parents.md',
      ['[upper]', '[upper]\nmeetings:\n  - date: 2026-12-01\n    place: library'],
      'parents.md:10',
      '"place" of item 1 of "meetings"',
    ],
    ['tells what changed at one', 'areas/hill/changes/warm-drinks.md', ['place: hill-hub', 'place: library'], 'warm-drinks.md:6', '"place"'],
  ] as const)('that %s is told which line to mend', (_, path, change, where, field) => {
    const found = foundBy(sensitive, { [library]: secret, [path]: change });
    expect(found.map((one) => `${one.path.split('/').at(-1)}:${one.line} ${one.level} ${one.rule}`)).toEqual([`${where} must sensitive-place`]);
    expect(found[0]?.found).toContain(field);
    expect(found[0]?.write).toMatch(/^Take "library" out/);
    expect(foundBy(sensitive, { [path]: change })).toEqual([]);
  });

  it('may share a file name with a sensitive place of another area', () => {
    const elsewhere = { 'areas/vale/places/hill-hub.md': '---\nname: Rooms\nsensitive: true\n---\n' };
    expect(told(sensitive, elsewhere)).toEqual([]);
  });
});
