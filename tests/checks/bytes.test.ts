import { describe, expect, it } from 'vitest';
import { MOST_BYTES, textOf } from '../../src/checks/bytes.ts';

describe('The bytes of a file', () => {
  it('are text when they are UTF-8, with a mark or Windows line endings or without', () => {
    expect(textOf(Buffer.from('name: Café اردو\n'))).toBe('name: Café اردو\n');
    expect(textOf(Buffer.from('\uFEFFname: x\r\n'))).toContain('name: x');
  });

  it('in Latin-1 are told with their line, and shown as they were meant', () => {
    expect(textOf(Buffer.from('one\ntwo caf\u00e9', 'latin1'))).toMatchObject({ line: 2, found: expect.stringContaining('"two café"') });
  });

  it('of a picture are called a picture', () => {
    expect(textOf(Buffer.from('ffd8ffe000104a46', 'hex'))).toMatchObject({ found: 'The file is a picture, not text.' });
  });

  it('in UTF-16 are told apart from bytes that mean nothing', () => {
    expect(textOf(Buffer.from('name: Stay and play', 'utf16le'))).toMatchObject({ found: expect.stringContaining('UTF-16') });
    expect(textOf(Buffer.from([7, 0, 200, 3, 9]))).toMatchObject({ found: 'The file is not text.' });
  });

  it('with letters saved twice are told', () => {
    expect(textOf(Buffer.from('name: Â£2'))).toMatchObject({ line: 1, found: expect.stringContaining('broken') });
  });

  it('of a file as long as the longest are read', () => {
    expect(MOST_BYTES).toBeGreaterThan(500_000);
    expect(typeof textOf(Buffer.from('a line of words\n'.repeat(10_000)))).toBe('string');
  });
});
