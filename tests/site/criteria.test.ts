/** The report on the criteria as it is built: each row once, always with what a pass means, and the files for the quarterly return. */
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { builtSite } from './built/deployment.ts';
import { all, attribute, first, textOf } from './built/html.ts';

const built = builtSite();
const report = built.pages.filter(({ kind }) => kind === 'criteria' || kind === 'criteria-chapter');
const areas = [...new Set(report.map(({ area }) => area ?? ''))];

test('every page of the report says what a pass means and what it does not', () => {
  expect(report.length).toBeGreaterThan(20);
  expect(
    report.filter(({ top }) => !textOf(first(top, 'main')).includes('It does not mean that the area meets the framework')).map(({ path }) => path),
  ).toEqual([]);
});

describe.each(areas)('%s', (area) => {
  const pages = report.filter((page) => page.area === area);
  const start = pages.find(({ kind }) => kind === 'criteria');

  test('begins with the fourteen points', () => {
    expect(start && all(first(start.top, '.criteria ol'), '.tag').length).toBe(14);
    expect(start && textOf(all(start.top, '.criteria h2')[0])).toBe('The 14 points');
  });

  test('has every row of the catalogue once', () => {
    const rows = pages.flatMap(({ top }) => all(top, '.criterion').map((row) => attribute(row, 'id')));
    expect(rows).toHaveLength(522);
    expect(new Set(rows).size).toBe(522);
  });

  test.each(['places', 'services'])('has %s.csv, every row as long as its head', (name) => {
    const rows = parse(String(built.read(`${area ? `${area}/` : ''}data/${name}.csv`))) as string[][];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows[0]?.[0]).toMatch(/^(FHS|SMD)01 /);
  });
});
