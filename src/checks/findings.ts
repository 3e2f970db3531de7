/** What a check found: where, what is there, and what to write. Finding and telling are kept apart; report.ts tells. */

/** must: the build stops. should: families are worse off, so mend it soon. soon: it will need someone within 30 days. */
export type Level = 'must' | 'should' | 'soon';

export interface Finding {
  readonly level: Level;
  /** The file, relative to the content folder. */
  readonly path: string;
  /** The line, from 1. */
  readonly line: number;
  /** What is there, in plain English. */
  readonly found: string;
  /** What to write instead. */
  readonly write: string;
  /** A short name of the rule, the same for ever, for machines. */
  readonly rule: string;
}

export const LEVELS: readonly Level[] = ['must', 'should', 'soon'];

/** The findings in the order an editor reads them: by file, then level, then line. Findings that say the same twice are one. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.values()].sort(
    (one, other) =>
      compare(one.path, other.path) || LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || one.line - other.line || compare(one.found, other.found),
  );
}

/** How many findings there are of a level. */
export const countOf = (level: Level, findings: readonly Finding[]) => findings.filter((finding) => finding.level === level).length;

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
