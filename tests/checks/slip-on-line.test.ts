import { describe, expect, it } from 'vitest';
import { slipOnLine } from '../../src/checks/slip-on-line.ts';

describe('A line', () => {
  it.each(['name: Stay', 'summary: >-', 'url: https://www.nhs.uk/', 'title: "A: b"', '  - place: hub', '# a note', '', '---', 'days: [monday]', '  - Ring us'])(
    '%s is right',
    (line) => {
      expect(slipOnLine(2, ['parent:', line])).toBeUndefined();
    },
  );

  it.each([
    ['\tname: x', 'a tab'],
    ['name:Stay', 'no space after the colon'],
    ['name:\u00a0Stay', 'no space after the colon'],
    ['name: Toys: songs', 'a colon in the text'],
    ['name: @hill', 'begins with @'],
    ['name: "A" and b', 'after its closing quote mark'],
    ['just words', 'no field name'],
  ])('%s has a slip: %s', (line, found) => {
    expect(slipOnLine(1, [line])?.found).toContain(found);
  });

  it('is too far in when the field above has a value', () => {
    expect(slipOnLine(2, ['a: x', '  b: y'])?.write).toBe('Begin it level with "a".');
  });

  it('is not far enough in when it is level with nothing above', () => {
    expect(slipOnLine(3, ['a:', '    b: x', '  c: y'])?.found).toBe('"c" begins after 2 spaces.');
  });

  it('is told how far in the fields of its own item are, whatever stands further up', () => {
    const lines = ['ages:', '  from: 0', 'sessions:', '  - every: saturday', '    from: x', '  place: hub'];
    expect(slipOnLine(6, lines)).toEqual({ line: 6, found: '"place" begins after 2 spaces.', write: 'Begin it after 4, level with "every" above it.' });
  });

  it('is one space, not one spaces, and may belong at the start', () => {
    expect(slipOnLine(2, ['a: x', ' b: y'])?.write).toContain('level with "a"');
    expect(slipOnLine(3, ['a:', '    b: x', ' c: y'])?.found).toBe('"c" begins after 1 space.');
    expect(slipOnLine(3, ['a:', '    b: x', ' c: y'])?.write).toBe('Begin it at the start of the line, level with "a" above it.');
  });
});
