import { describe, expect, it } from 'vitest';
import { fieldGuide } from '../../src/checks/field-guide.ts';
import { KINDS } from '../../src/schema/files.ts';

const guide = fieldGuide();
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-');

describe('The field guide', () => {
  it('has a part for every kind of file', () => {
    expect(guide.match(/^File: /gm)).toHaveLength(Object.keys(KINDS).length);
  });

  it('says of each field what it is', () => {
    const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter((row) => row.split(' | ').length !== 4 || row.split(' | ')[2] === '')).toEqual([]);
  });

  it('links to headings that are there', () => {
    const headings = new Set([...guide.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading)));
    expect([...guide.matchAll(/\]\(#([^)]*)\)/g)].map(([, link = '']) => link).filter((link) => !headings.has(link))).toEqual([]);
  });

  it('names fields inside others', () => {
    expect(guide).toContain('| `address › postcode` | no | The postcode, in capitals with one space. |');
    expect(guide).toContain('| `localities › each › id` | yes |');
  });
});
