import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../src/checks/nearest.ts';

describe('The nearest name', () => {
  it.each([
    ['sumary', 'summary'],
    ['reviewed_by', 'reviewedBy'],
    ['REVIEWED', 'reviewed'],
    ['adress', 'address'],
  ])('of %s is %s', (wrong, right) => {
    expect(nearest(wrong, ['summary', 'reviewed', 'reviewedBy', 'address'])).toBe(right);
  });

  it('is nothing when no name is like it', () => {
    expect(nearest('colour', ['summary', 'address'])).toBeUndefined();
  });

  it('may be a longer name that holds the word', () => {
    expect(nearest('hub', ['library', 'central-family-hub'])).toBe('central-family-hub');
  });

  it('is not guessed from two letters', () => {
    expect(nearest('ar', ['en', 'ur'])).toBeUndefined();
  });

  it('does not mind a file ending', () => {
    expect(nearest('hill-hub.md', ['hill-hub', 'hill-hall'])).toBe('hill-hub');
  });

  it('is not looked for in a word of thousands of letters', () => {
    expect(nearest('x'.repeat(100_000), ['summary'])).toBeUndefined();
  });
});

describe('The distance of two words', () => {
  it.each([
    ['same', 'same', 0],
    ['kitten', 'sitting', 3],
    ['form', 'from', 1],
    ['', 'abc', 3],
  ])('%s and %s are %i apart', (one, other, far) => {
    expect(distance(one, other)).toBe(far);
  });
});
