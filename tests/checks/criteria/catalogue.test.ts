/** Holds the catalogue of criteria to its counts, and, where the reference is at hand, to every id, level and kind of it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/schema/front-matter.ts';
import { criteria } from '../../../src/schema/national.ts';
import { parseHtml } from '../../site/built/html.ts';
import { readingAge } from '../../site/built/reading-age.ts';

const REFERENCE = '../shared/reference/criteria.md';
const rows = criteria.parse(parseSource(readFileSync('content/national/criteria.yml', 'utf8'), 'yml').data).criteria;

/** Level: how many are checkable, site and out of scope (criteria.md section 0, Counts). */
const COUNTS = {
  'min L1': [25, 1, 15],
  'min L2': [16, 0, 11],
  min: [146, 7, 33],
  'go further': [92, 3, 30],
  vision: [43, 8, 6],
  'I-statement': [22, 3, 6],
  '2026': [15, 0, 1],
  guidance: [8, 4, 3],
  law: [13, 6, 3],
  bill: [2, 0, 0],
};

describe('The catalogue of criteria', () => {
  it('has 522 rows, each with an id of its own', () => {
    expect(rows).toHaveLength(522);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(522);
  });

  it.each(Object.entries(COUNTS))('has its rows of level %s, by kind', (level, counts) => {
    const here = rows.filter((row) => row.level === level);
    expect(['checkable', 'site', 'out-of-scope'].map((kind) => here.filter((row) => row.kind === kind).length)).toEqual(counts);
  });

  it('asks questions an 11 year old can read', () => {
    const page = { top: parseHtml(`<main>${rows.map(({ asks }) => `<p>${asks}</p>`).join('')}</main>`) };
    expect(rows.filter(({ asks }) => !asks.includes('?')).map(({ id }) => id)).toEqual([]);
    expect(readingAge(page) ?? 0).toBeLessThanOrEqual(11);
  });

  it.skipIf(!existsSync(REFERENCE))(`has the ids, levels and kinds of ${REFERENCE}, in other words (skipped where that is not)`, () => {
    const reference = referenceRows(readFileSync(REFERENCE, 'utf8'));
    const bare = ({ id, level, kind }: { id: string; level: string; kind: string }) => `${id} | ${level} | ${kind}`;
    expect(rows.map(bare).sort()).toEqual(reference.map(bare).sort());
    const theirs = new Set(reference.map(({ words }) => words));
    expect(rows.filter(({ asks }) => theirs.has(asks)).map(({ id }) => id)).toEqual([]);
  });
});

/** The rows of every table whose first column is the id. The statements' table has no level; a row of two kinds is counted under the first. */
function referenceRows(text: string) {
  let columns: readonly string[] = [];
  return text.split('\n').flatMap((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells[0] === 'id' || cells.length === 0) columns = cells;
    const at = (name: string) => cells[columns.indexOf(name)] ?? '';
    if (columns.length === 0 || !at('kind') || at('id') === 'id' || /^-+$/.test(at('id'))) return [];
    const kind = at('kind').split(' + ')[0]?.toLowerCase().replaceAll(' ', '-') ?? '';
    return [{ id: at('id'), level: at('level') || 'I-statement', kind, words: cells[columns.indexOf('kind') + 1] ?? '' }];
  });
}
