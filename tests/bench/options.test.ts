import { describe, expect, it } from 'vitest';
import { optionsOf } from './options.ts';

describe('the options', () => {
  it('are everything when nothing is said', () => expect(optionsOf([])).toEqual({ parts: ['bytes', 'builds', 'alone', 'lighthouse'], areas: [1, 10, 150] }));
  it('choose parts, sizes and a file', () =>
    expect(optionsOf(['--only', 'builds, bytes', '--areas', '10,1,10', '--json', 'x.json'])).toEqual({
      parts: ['builds', 'bytes'],
      areas: [1, 10],
      json: 'x.json',
    }));
  it.each([[['--only', 'speed']], [['--areas', '0']], [['--areas', 'many']], [['--fast']], [['more']]])('refuse %j and say how it is written', (args) =>
    expect(() => optionsOf(args)).toThrow(/npm run bench/),
  );
});
