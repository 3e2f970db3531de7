import { describe, expect, it } from 'vitest';
import { translations } from '../../../src/checks/content/translations.ts';
import { foundBy, HUB, told } from './told.ts';

describe('A translation', () => {
  it('needs its English file', () => {
    expect(told(translations, { 'areas/hill/lines/nobody.ur.md': '---\ntranslates: 2026-11-01\n---\n' })).toEqual(['nobody.ur.md:1 must orphan-translation']);
  });

  it('is out of date when the English was reviewed later', () => {
    expect(told(translations, { [HUB]: ['reviewed: 2026-11-01', 'reviewed: 2026-11-15'] })).toEqual(['hill-hub.ur.md:2 should stale-translation']);
  });

  it('is not out of date when the English words have not changed since', () => {
    expect(told(translations, { [HUB]: ['reviewed: 2026-11-01', 'reviewed: 2026-11-15\nwordsChanged: 2026-10-01'] })).toEqual([]);
  });

  it('has labels only for links that are there', () => {
    const [finding] = foundBy(translations, { 'national/guides/feeding.ur.md': ['  nhs:', '  nhz:'] });
    expect(finding).toMatchObject({ line: 5, level: 'must', write: 'Write one of nhs, or take it out.' });
  });
});
