import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { KINDS } from '../../src/schema/files.ts';
import { findingsWith, SOUND, TODAY } from './content-folder.ts';

describe('Every check of a folder', { timeout: 60_000 }, () => {
  it('finds nothing in sound content, which has a file of every kind', () => {
    const { files, findings } = checkContent(SOUND, TODAY);
    expect(findings).toEqual([]);
    expect(Object.keys(KINDS).filter((kind) => !files.some((file) => file.kind === kind))).toEqual([]);
  });

  it('tells of every problem of every file at once', () => {
    const findings = findingsWith({
      'areas/hill/services/stay-and-play.md': ['places: [hill-hub]', 'places: [hill-hubb]\ntiers: x'],
      'areas/hill/lines/family-hub-line.md': ['role: family-hub-network', 'role: main'],
      'national/guides/feeding.md': ['It takes time.', '<b>It takes time.</b>'],
    });
    expect(findings.map(({ path, line, rule }) => `${path.split('/').at(-1)}:${line} ${rule}`)).toEqual([
      'family-hub-line.md:5 bad-value',
      'stay-and-play.md:11 broken-reference',
      'stay-and-play.md:12 unknown-field',
      'feeding.md:22 raw-html',
      'feeding.md:22 raw-html',
    ]);
  });

  it('changes with the day: what is sound today is overdue next year', () => {
    expect(findingsWith({}, '2027-12-01').every(({ level }) => level === 'should')).toBe(true);
    expect(findingsWith({}, '2027-12-01').length).toBeGreaterThan(10);
  });

  it('never throws, whatever a field holds', () => {
    const values = ['', ' []', ' {}', ' 0', ' true', ' null', ' [[1]]', ' { a: { b: [c] } }', ' "\\u0000"', ' 99999999999999999999', ' .inf', ' 2026-11-21'];
    const fields = ['name', 'ages', 'sessions', 'places', 'contact', 'topics', 'status', 'access', 'sensitive', 'reviewed', 'endsOn', 'cost'];
    const service = (value: string) => `---\n${fields.map((field) => `${field}:${value}`).join('\n')}\n---\n`;
    for (const value of values) expect(findingsWith({ 'areas/hill/services/stay-and-play.md': service(value) }).length).toBeGreaterThan(0);
  });
});
