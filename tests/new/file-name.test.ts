import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/new/file-name.ts';
import { slug } from '../../src/schema/parts.ts';

describe('The name of a new file', () => {
  it.each([
    ['Stay and play', 'stay-and-play'],
    ["Stay & play at St Cuthbert's", 'stay-and-play-at-st-cuthberts'],
    ['  Café   Bébé!  ', 'cafe-bebe'],
    ['0-19 team', '0-19-team'],
    ['../../x', 'x'],
    ['/etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\x', 'c-windows-x'],
    ['🎈 Play 🎈', 'play'],
  ])('%s is %s', (name, id) => {
    expect(fileName(name)).toBe(id);
  });

  it.each(['🎈🎈', 'کھیل اور بات', '---', ''])('is empty when there is no English letter and no number: %s', (name) => {
    expect(fileName(name)).toBe('');
  });

  it('ends at a whole word and is never long', () => {
    expect(fileName('A very long name '.repeat(20)).length).toBeLessThanOrEqual(60);
    expect(fileName('A very long name '.repeat(20))).toMatch(/-(a|very|long|name)$/);
    expect(fileName('x'.repeat(300))).toBe('x'.repeat(60));
  });

  it('is always a name the schema takes', () => {
    for (const name of ['a--b', '-a-', 'A.B.c', 'ﬁne', '½ price', 'İstanbul']) expect(slug.safeParse(fileName(name)).success).toBe(true);
  });
});
