import { describe, expect, it } from 'vitest';
import { isAside, unknownPath } from '../../src/checks/unknown-path.ts';

describe('A file that nothing reads', () => {
  it.each([
    ['areas/hill/area.yaml', 'areas/hill/area.yml'],
    ['areas/hill/services/Stay & Play.MD', 'areas/hill/services/stay-play.md'],
    ['areas/hill/services/stay_and_play.md.txt', 'areas/hill/services/stay-and-play.md'],
    ['area/hill/service/stay.md', 'areas/hill/services/stay.md'],
    ['national/guide/feeding.md', 'national/guides/feeding.md'],
    ['national/criteria.yaml', 'national/criteria.yml'],
  ])('called %s is told its right name, %s', (path, better) => {
    expect(unknownPath(path).write).toBe(`Rename it to ${better}.`);
  });

  it('is told of the field guide when we cannot guess', () => {
    expect(unknownPath('notes/ideas.md').write).toContain('content/FIELDS.md');
  });

  it('is no fault when it is hidden or explains the folder', () => {
    expect(
      ['.schemas/area.json', 'areas/.DS_Store', 'FIELDS.md', 'README.md', 'areas/wrenmouth/geography/source.json', 'areas/README.md'].map(isAside),
    ).toEqual([true, true, true, true, true, false]);
  });
});
