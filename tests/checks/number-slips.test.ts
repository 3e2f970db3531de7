import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agesWords, withoutQuotes } from '../../src/checks/number-slips.ts';
import { months } from '../../src/schema/parts.ts';

describe('A number in quotes', () => {
  it('is told to lose them when it is right without', () => {
    expect(withoutQuotes(months.optional(), '132')).toBe('Take the quotes off: 132.');
  });

  it('is not when it would still be wrong, or a text goes there', () => {
    expect(withoutQuotes(months, '4.5')).toBeUndefined();
    expect(withoutQuotes(months, 'four')).toBeUndefined();
    expect(withoutQuotes(z.string(), '132')).toBeUndefined();
  });
});

describe('An oldest age below the youngest', () => {
  const words = (from: number, to: number) => agesWords(['ages', 'to'], { ages: { from, to } });

  it('is told what it is in months, when years were meant', () => {
    expect(words(36, 11)).toEqual({ found: '"to" is 11, and "from" is 36.', write: 'These are months: 11 years is 132.' });
    expect(words(6, 1)?.write).toBe('These are months: 1 year is 12.');
  });

  it('is told to be older otherwise', () => {
    expect(words(200, 6)?.write).toContain('not younger than the youngest');
    expect(words(36, 132)).toBeUndefined();
    expect(agesWords(['hours', 'to'], { hours: { from: '10:00', to: '09:00' } })).toBeUndefined();
  });
});
