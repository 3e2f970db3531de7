import { describe, expect, it } from 'vitest';
import { avoidedWords } from '../../../src/checks/content/avoided-words.ts';
import { foundBy, SERVICE, told } from './told.ts';

const summary = (words: string) => told(avoidedWords, { [SERVICE]: ['Toys, songs and other families.', words] });

describe('Words that families read', () => {
  it.each(['For targeted families', 'Troubled families', 'Hard-to-reach parents', 'VULNERABLE families', 'A deprived part of town'])(
    'hold no label: %s',
    (words) => {
      expect(summary(words)).toEqual(['stay-and-play.md:3 must label']);
    },
  );

  it.each([
    'We signpost families',
    'Universal help for families',
    'A multi-agency team for families',
    'Help for families 0-19',
    'An intervention for families',
  ])('hold no jargon: %s', (words) => {
    expect(summary(words)).toEqual(['stay-and-play.md:3 should jargon']);
  });

  it.each(['Universal Credit advice for families', 'Untroubled days for families', 'tier-targeted', 'From 10-19 October, families'])('may say: %s', (words) => {
    expect(summary(words)).toEqual([]);
  });

  it.each([
    ['A rest for mums', ['stay-and-play.md:3 should mum-only']],
    ['A rest for mums, dads and carers', []],
    ['The mother and baby unit', []],
    ['You can both be her mums', []],
  ])('do not speak to mums alone: %s', (words, expected) => {
    expect(summary(words)).toEqual(expected);
  });

  it('may speak to mums where a service is for mums', () => {
    expect(told(avoidedWords, { [SERVICE]: ['Toys, songs and other families.', 'A rest for mums\ndadsPartnersWelcome: mums-only'] })).toEqual([]);
  });

  it('are not values chosen from a list, private notes, sources, or the names of others', () => {
    const fields = 'tier: targeted\nnotes: hard to reach\nformerNames: [Troubled Families Team]\nevidenceBase:\n  programme: Universal Parenting';
    expect(told(avoidedWords, { [SERVICE]: ['tier: universal', fields] })).toEqual([]);
  });

  it('may explain a word in the glossary', () => {
    const glossary = '---\nname: Words we use\nsummary: x\n---\n\nTargeted means for some families.\n';
    expect(told(avoidedWords, { 'national/guides/words-we-use.md': glossary })).toEqual([]);
  });

  it('are told with the line they stand on, deep in a text', () => {
    expect(foundBy(avoidedWords, { [SERVICE]: ['Come as you are.', 'Come\nas\nwe signpost families.'] })).toMatchObject([
      { line: 34, found: '"signpost" stands in words that families read.', write: 'Write "tell you who can help".' },
    ]);
  });
});
