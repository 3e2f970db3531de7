import { describe, expect, it } from 'vitest';
import { findingsWith } from './content-folder.ts';

const SERVICE = 'areas/hill/services/stay-and-play.md';

describe('A name of a file that is written as its title', () => {
  it('is told once of its curly quote marks', () => {
    for (const change of [
      ['places: [hill-hub]', 'places:\n  - “hill-hub”'],
      ['tier: universal', 'tier: “universal”'],
    ] as const)
      expect(findingsWith({ [SERVICE]: change }).map(({ rule }) => rule)).toEqual(['curly-quotes']);
  });

  it('is told once, with the nearest real name', () => {
    for (const change of [
      ['places: [hill-hub]', 'places: ["Hill Hub"]'],
      ['- place: hill-hub', '- place: Hill Hub'],
    ] as const)
      expect(findingsWith({ [SERVICE]: change }).map(({ write }) => write)).toEqual(['Did you mean hill-hub?']);
  });
});
