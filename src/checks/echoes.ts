/** Findings that say again, less well, what another says. */
import type { Finding } from './findings.ts';

const SAYS_MORE = ['curly-quotes', 'broken-reference'];

/**
 * The findings with one about a value: that it stands in curly quote marks, or else what file there is in place of the one it names, or else
 * that its form is wrong.
 */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const told = SAYS_MORE.map((rule) => new Set(findings.filter((finding) => finding.rule === rule).map(fieldOf)));
  return findings.filter((finding) => {
    const rank = [...SAYS_MORE, 'bad-value'].indexOf(finding.rule);
    return rank <= 0 || !told.slice(0, rank).some((fields) => fields.has(fieldOf(finding)));
  });
}

/** The field a finding is about: what stands before "is", "names" or "stands in". */
const fieldOf = ({ path, line, found }: Finding) => JSON.stringify([path, line, /^(.*?) (?:is|names|stands in) /.exec(found)?.[1]?.toLowerCase()]);
