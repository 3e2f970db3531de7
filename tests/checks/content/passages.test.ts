import { describe, expect, it } from 'vitest';
import { lineOfWords, passagesOf } from '../../../src/checks/content/passages.ts';
import { filesWith } from '../content-folder.ts';
import { HUB, SERVICE } from './told.ts';

const file = (path: string) => filesWith({ [path]: ['reviewedBy:', 'notes: secret\nreviewedBy:'] }).find((one) => one.path === path);
const textsOf = (path: string) => {
  const found = file(path);
  return found ? passagesOf(found).map(({ text }) => text) : [];
};

describe('The words of a file', () => {
  it('are its names, summaries, notes and text', () => {
    expect(textsOf(SERVICE)).toEqual(['Stay and play', 'Toys, songs and other families.', 'Come as you are. Read about feeding.']);
  });

  it('hold what is deep inside, and in a gap', () => {
    expect(textsOf(HUB)).toEqual([
      'Hill Hub',
      'A warm place for every family in Hill.',
      '1 High Street',
      'Hill',
      'We are still asking.',
      'Ring before you set out.',
      'Ramp at the side door',
    ]);
  });

  it('know the line they stand on', () => {
    const service = file(SERVICE);
    const [, summary] = service ? passagesOf(service) : [];
    expect(service && summary && lineOfWords(service, summary, 'songs')).toBe(3);
    expect(service && summary && lineOfWords(service, summary, 'nowhere')).toBe(3);
  });
});
