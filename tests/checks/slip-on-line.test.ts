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
    expect(slipOnLine(3, ['a:', '    b: x', '  c: y'])?.found).toContain('after 2 spaces');
  });
});
