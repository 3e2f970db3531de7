import { describe, expect, it } from 'vitest';
import { parseFindings } from '../../src/checks/parse-findings.ts';
import { parseSource } from '../../src/schema/front-matter.ts';

const told = (...fields: string[]) => {
  const text = ['---', ...fields, '---', ''].join('\n');
  return parseFindings('x.md', text.split('\n'), parseSource(text, 'md').problems).map(({ line, rule, write }) => ({ line, rule, write }));
};

describe('A file whose fields cannot be read', () => {
  it('is told once, for one slip makes the parser stumble many times', () => {
    expect(told('a: x', '  b: y', 'c: z')).toHaveLength(1);
  });

  it('is told of each field that is written twice', () => {
    expect(told('a: x', 'b: y', 'a: z', 'b: w').map(({ line, rule }) => `${line} ${rule}`)).toEqual(['4 field-twice', '5 field-twice']);
  });

  it.each([
    ['where a quote mark opens, not where the file ends', ['a: "ok"', 'b: "open', 'c: x', 'd: y'], 3],
    ['where a bracket opens', ['a: [x]', 'b: [x, y', 'c: z'], 3],
    ['where a field is too far in, not the one above', ['a:', '  b: x', '    c: y'], 4],
  ])('is told %s', (_, fields, line) => {
    expect(told(...fields).map((slip) => slip.line)).toEqual([line]);
  });

  it('is told of a backslash in double quotes', () => {
    expect(told('a: "C:\\path"')[0]?.write).toContain('single quotes');
  });

  it('is shown its line when we do not know the slip', () => {
    expect(told('steps:', '  - Ring us', '  - "x" y')[0]).toMatchObject({ line: 4, rule: 'cannot-read' });
  });
});
