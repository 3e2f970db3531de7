import { describe, expect, it } from 'vitest';
import { englishOf } from '../../src/checks/english-of.ts';
import { filesWith } from './content-folder.ts';

describe('The English record of a file', () => {
  const files = filesWith({ 'areas/hill/lines/nobody.ur.md': '---\ntranslates: 2026-11-01\n---\n' });
  const english = (path: string) => files.filter((file) => file.path === path).map(englishOf(files))[0]?.path;

  it('stands beside a translation, in the same area', () => {
    expect(english('areas/hill/places/hill-hub.ur.md')).toBe('areas/hill/places/hill-hub.md');
    expect(english('national/guides/feeding.ur.md')).toBe('national/guides/feeding.md');
  });

  it('is the file itself when it is English, and nothing when there is none', () => {
    expect(english('areas/hill/area.yml')).toBe('areas/hill/area.yml');
    expect(english('areas/hill/lines/nobody.ur.md')).toBeUndefined();
  });
});
