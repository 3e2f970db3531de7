import { describe, expect, it } from 'vitest';
import { countOf, type Finding, LEVELS, sorted } from '../../src/checks/findings.ts';

const finding = (path: string, line: number, level: Finding['level'], found = 'x'): Finding => ({ path, line, level, found, write: 'y', rule: 'r' });

describe('Findings', () => {
  it('are sorted by file, then how much they matter, then line', () => {
    const list = [finding('b', 1, 'must'), finding('a', 9, 'must'), finding('a', 2, 'soon'), finding('a', 2, 'must')];
    expect(sorted(list).map(({ path, line, level }) => `${path}${line}${level}`)).toEqual(['a2must', 'a9must', 'a2soon', 'b1must']);
  });

  it('that say the same twice are one', () => {
    expect(sorted([finding('a', 1, 'must'), finding('a', 1, 'must')])).toHaveLength(1);
  });

  it('are counted by level', () => {
    expect(LEVELS.map((level) => countOf(level, [finding('a', 1, 'must'), finding('a', 2, 'soon'), finding('a', 3, 'soon')]))).toEqual([1, 0, 2]);
  });
});
