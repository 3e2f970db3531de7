import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/new/next-steps.ts';

const said = (...paths: string[]) => nextSteps(paths, 'content', ['en', 'ur']);

describe('What an editor is told next', () => {
  it('is where the file is, how to check it and where to see it', () => {
    const text = said('areas/hill/services/stay-and-play.md');
    expect(text).toContain('  content/areas/hill/services/stay-and-play.md\n');
    expect(text).toContain('npm run check -- --area hill\n');
    expect(text).toContain('http://localhost:4321/hill/services/stay-and-play/\n');
  });

  it('is every file of an area', () => {
    expect(said('areas/hill/area.yml', 'areas/hill/offer.md')).toMatch(/area\.yml\n.*offer\.md\n[^]*4321\/hill\/\n/);
  });

  it('shows a new area at its first page, whichever file is written first', () => {
    expect(said('areas/hill/lines/a-line.md', 'areas/hill/area.yml')).toContain('4321/hill/\n');
  });

  it('is the address of a guide that has one of its own', () => {
    expect(said('national/guides/for-professionals.md')).toContain('4321/professionals/\n');
    expect(said('national/guides/sleep.md')).toContain('npm run check\n');
  });

  it('is when a translation is seen', () => {
    expect(said('areas/hill/offer.ur.md')).toMatch(/4321\/hill\/ur\/offer\/\n[^]*when content\/areas\/hill\/area\.yml lists ur/);
    expect(said('areas/hill/offer.ur.md')).toContain('languages:\n  - code: "ur"\n    name: "اردو"\n');
    expect(said('areas/hill/offer.ur.md')).not.toContain('words/ur.yml');
    expect(said('areas/hill/offer.pl.md')).toContain('There is no content/national/words/pl.yml yet.');
  });

  it('is not what the area does already', () => {
    const text = nextSteps(['areas/hill/offer.ur.md'], 'content', ['en', 'ur'], ['ur']);
    expect(text).not.toContain('Families see it');
    expect(text).not.toContain('languages:');
  });

  it('sends nobody to a page that is not there', () => {
    expect(said('areas/hill/resources/poster.md')).not.toContain('localhost');
  });
});
