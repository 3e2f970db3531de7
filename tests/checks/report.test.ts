import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checks/findings.ts';
import { asAnnotations, asJson, asText } from '../../src/checks/report.ts';

const FINDINGS: readonly Finding[] = [
  { level: 'must', path: 'a.md', line: 4, found: 'There is 100% of it.', write: 'Take it out.', rule: 'r' },
  { level: 'soon', path: 'a.md', line: 9, found: 'It ends.', write: 'Look again.', rule: 's' },
  { level: 'should', path: 'b.md', line: 1, found: 'It is old.', write: 'Check it.', rule: 't' },
];

describe('What was found', () => {
  it('is told by file, with path and line, and a count at the end', () => {
    expect(asText(FINDINGS, 'content', 12, false)).toBe(
      [
        'content/a.md:4  must fix',
        '  Found: There is 100% of it.',
        '  To do: Take it out.',
        'content/a.md:9  soon',
        '  Found: It ends.',
        '  To do: Look again.',
        '',
        'content/b.md:1  should fix',
        '  Found: It is old.',
        '  To do: Check it.',
        '',
        '1 must fix, 1 should fix, 1 soon, in 12 files.',
        '',
      ].join('\n'),
    );
  });

  it('has colour only when asked', () => {
    expect(asText(FINDINGS, 'content', 12, true)).toContain('\u001B[31mmust fix\u001B[39m');
    expect(asText(FINDINGS, 'content', 12, false)).not.toContain('\u001B');
  });

  it('is one array for machines', () => {
    expect(JSON.parse(asJson(FINDINGS, 'content'))).toEqual(FINDINGS.map((finding) => ({ ...finding, path: `content/${finding.path}` })));
    expect(JSON.parse(asJson([], 'content'))).toEqual([]);
  });

  it('stands beside the lines on GitHub, with its signs escaped', () => {
    expect(asAnnotations(FINDINGS, 'content').split('\n')).toEqual([
      '::error file=content/a.md,line=4,title=must fix%3A r::There is 100%25 of it. Take it out.',
      '::notice file=content/a.md,line=9,title=soon%3A s::It ends. Look again.',
      '::warning file=content/b.md,line=1,title=should fix%3A t::It is old. Check it.',
      '',
    ]);
  });
});
