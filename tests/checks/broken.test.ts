import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checks/findings.ts';
import { BROKEN, type Broken } from './broken-files.ts';
import { findingsWith } from './content-folder.ts';

const found = new Map<string, readonly Finding[]>();
const findingsOf = ({ slip, path, change }: Broken): readonly Finding[] => {
  const findings = found.get(slip) ?? findingsWith({ [path]: change });
  found.set(slip, findings);
  return findings;
};

/** Words of programmers. What an editor wrote stands in quotes and may say anything. */
const NOT_FOR_EDITORS =
  /\b(zod|yaml|typescript|json|string|boolean|array|object|undefined|null|NaN|enum|regex|pattern|schema|parse\w*|token|scalar|mapping|front matter|property|invalid)\b/i;
const withoutQuotations = (text: string) => text.replace(/"[^"]*"/g, '');

describe('A file broken on purpose', { timeout: 60_000 }, () => {
  it('comes in more than fifty ways', () => {
    expect(BROKEN.length).toBeGreaterThan(50);
  });

  it.each(BROKEN)('$slip: the message names line $line and says "$remedy"', (broken) => {
    const { path, line, remedy } = broken;
    const there = findingsOf(broken).filter((finding) => finding.path === path && finding.level === 'must');
    expect(there.map((finding) => `${finding.line} ${finding.write}`)).toContainEqual(expect.stringMatching(new RegExp(`^${line} .*${RegExp.escape(remedy)}`)));
  });

  it.each(BROKEN)('$slip: every message is in plain English, on one line, and short', (broken) => {
    for (const { found, write } of findingsOf(broken)) {
      const message = `${found} ${write}`;
      expect(withoutQuotations(message)).not.toMatch(NOT_FOR_EDITORS);
      expect(message).not.toMatch(/[\p{Cc}]/u);
      expect(message).not.toContain('—');
      expect(message.length).toBeLessThan(700);
      expect(found).toMatch(/[.]$/);
    }
  });

  it.each(BROKEN)('$slip: other files are not blamed for it', (broken) => {
    const blamed = new Set(findingsOf(broken).map((finding) => finding.path));
    expect([...blamed].filter((other) => other !== broken.path && other !== 'areas/vale/area.yml')).toEqual([]);
  });
});

describe('Content without a slip', () => {
  it('has nothing to be found', () => {
    expect(findingsWith({})).toEqual([]);
  });
});
