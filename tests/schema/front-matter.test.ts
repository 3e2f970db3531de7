import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/schema/front-matter.ts';

const md = (...lines: string[]) => parseSource(lines.join('\n'), 'md');

describe('A Markdown file', () => {
  it('is split into its fields and its text, with the lines of both', () => {
    const parsed = md('---', 'name: Hub', 'address:', '  town: Hill', '---', '', 'Come in.');
    expect(parsed).toMatchObject({ data: { name: 'Hub', address: { town: 'Hill' } }, body: '\nCome in.', bodyLine: 6, problems: [] });
    expect([parsed.lineOf(['name']), parsed.lineOf(['address', 'town']), parsed.lineOf(['address', 'postcode']), parsed.lineOf([])]).toEqual([2, 4, 3, 2]);
  });

  it('knows the lines of a list, written either way', () => {
    const parsed = md('---', 'days: [monday, tuesday]', 'sessions:', '  - from: "9"', '    to: "10"', '  - from: "11"', '---');
    expect([parsed.lineOf(['days', 1]), parsed.lineOf(['sessions', 1]), parsed.lineOf(['sessions', 0, 'to'])]).toEqual([2, 6, 5]);
  });

  it('keeps dates and times as they are written', () => {
    expect(md('---', 'on: 2026-11-21', 'at: 09:30', '---').data).toEqual({ on: '2026-11-21', at: '09:30' });
  });

  it('reads the same with Windows line endings and a byte order mark', () => {
    const parsed = parseSource('\uFEFF---\r\nname: Hub\r\ntown: Hill\r\n---\r\nCome in.\r\n', 'md');
    expect(parsed).toMatchObject({ data: { name: 'Hub', town: 'Hill' }, bodyLine: 5, problems: [] });
    expect(parsed.lineOf(['town'])).toBe(3);
  });

  it('may have three hyphens in its text', () => {
    expect(md('---', 'name: Hub', '---', 'One', '---', 'Two').body).toBe('One\n---\nTwo');
  });

  it.each([
    ['no fields', ['Come in.'], 1],
    ['fields that are not closed', ['---', 'name: Hub'], 1],
    ['a field twice', ['---', 'name: Hub', 'name: Hall', '---'], 3],
    ['a tab', ['---', 'a:', '\tb: c', '---'], 3],
    ['words after a ! that would be dropped', ['---', 'name: !New hub', '---'], 2],
  ])('with %s has a problem, with its line', (_, lines, line) => {
    const { data, problems } = md(...lines);
    expect(data).toBeUndefined();
    expect(problems[0]?.line).toBe(line);
  });

  it('never throws', () => {
    for (const text of [
      '',
      '---',
      '---\n',
      '---\n---',
      '---\n- a\n---\n',
      `---\na: ${'['.repeat(9000)}\n---\n`,
      '---\n? [a]\n: b\n---\n',
      '\u0000',
      '---\na: *b\n---\n',
    ])
      expect(() => parseSource(text, 'md')).not.toThrow();
  });
});

describe('A list file', () => {
  it('is all fields', () => {
    const parsed = parseSource('# a note\nname: Hill\n', 'yml');
    expect(parsed).toMatchObject({ data: { name: 'Hill' }, body: '' });
    expect(parsed.lineOf(['name'])).toBe(2);
  });
});
