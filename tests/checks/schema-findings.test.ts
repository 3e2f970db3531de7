import { describe, expect, it } from 'vitest';
import { schemaFindings } from '../../src/checks/schema-findings.ts';
import { filesWith } from './content-folder.ts';

const SERVICE = 'areas/hill/services/stay-and-play.md';
const findings = (...change: [string, string]) => filesWith({ [SERVICE]: change }).flatMap(schemaFindings);

describe('What is wrong with the fields', () => {
  it('is said in three parts: where, what we found, what to write', () => {
    expect(findings('reviewed: 2026-11-01', 'reviewed: 1 Nov')).toEqual([
      {
        level: 'must',
        path: SERVICE,
        line: 24,
        rule: 'bad-value',
        found: '"reviewed" is "1 Nov".',
        write: 'Write a date as year-month-day, as in 2026-11-21. What it is: The day someone last checked every fact in this file.',
      },
    ]);
  });

  it('is said once a field, however many ways the field is wrong', () => {
    expect(findings('name: Stay and play', 'name: ""')).toHaveLength(1);
  });

  it('shows a number as it was written, with its first nought', () => {
    expect(findings('lines: [family-hub-line]', 'contact:\n  phone: 01632960001')[0]?.found).toBe(
      '"phone" of "contact" is 01632960001, a number without quotes.',
    );
  });

  it('asks for quotes where words look like a number', () => {
    expect(findings('name: Stay and play', 'name: 2026')[0]?.write).toContain('Put quotes round it.');
  });

  it('counts the letters of a text that is too long', () => {
    expect(findings('Toys', 'Toys '.repeat(80))[0]?.found).toMatch(/^"summary" is \d{3} characters long\.$/);
  });

  it('is not said again of a needed field whose name is misspelt', () => {
    expect(findings('provider:', 'provder:').map(({ found }) => found)).toEqual(['"provder" is not a field of a service.']);
    expect(findings('every: tuesday', 'evrey: tuesday')).toHaveLength(1);
  });

  it('is not guessed from a time that cannot be read', () => {
    expect(findings('from: "09:30"', 'from: "9:30"').map(({ line }) => line)).toEqual([21]);
    expect(findings('to: "11:00"', 'to: "09:00"').map(({ line }) => line)).toEqual([22]);
  });

  it('tells an optional field that is empty to go', () => {
    expect(findings('tier: universal', 'venue: ""\ntier: universal')[0]?.write).toContain('leave the whole line out');
  });

  it('says where a field belongs that stands too far out', () => {
    expect(findings('tier: universal', 'every: tuesday\ntier: universal')[0]).toMatchObject({
      line: 5,
      found: '"every" is not a field of a service.',
      write: 'It belongs under sessions, two spaces in.',
    });
  });
});
