import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { valueRemedy, valuesOf, writeWords } from '../../src/checks/remedies.ts';
import { isoDate } from '../../src/schema/parts.ts';
import { orGap } from '../../src/schema/record.ts';
import { audience, tier } from '../../src/schema/vocabulary.ts';

describe('What to write', () => {
  it.each([
    ['a date', isoDate.optional(), 'a date as year-month-day, as in 2026-11-21'],
    ['true or false', z.boolean().default(false), 'true or false'],
    ['a number', z.int().min(1).max(36), 'a whole number without quotes from 1 to 36'],
    ['any number', z.number(), 'a number without quotes'],
    ['a short list', tier, 'one of universal, universal-plus, targeted or specialist'],
    ['a long list', audience, 'one of the values that content/FIELDS.md lists'],
    ['an object', z.strictObject({ a: z.string(), b: z.string().optional(), c: z.string() }), 'a and c, each on its own line and two spaces in'],
    ['names', z.record(z.string(), tier), 'a name, a colon, and under it one of universal, universal-plus, targeted or specialist'],
  ])('is said for %s', (_, schema, words) => {
    expect(writeWords(schema)).toBe(words);
  });

  it('offers a gap where one may stand', () => {
    expect(writeWords(orGap(z.literal('always')))).toMatch(/^always; or an honest gap/);
  });

  it('begins with the nearest value of a list', () => {
    expect(valueRemedy(tier, 'speciallist')).toBe('Did you mean specialist? Write one of universal, universal-plus, targeted or specialist.');
  });

  it('takes yes for true and no for false', () => {
    expect(valueRemedy(z.boolean(), 'No')).toBe('Did you mean false? Write true or false.');
  });

  it('joins the lists of a choice', () => {
    expect(valuesOf(z.union([z.literal('free'), z.literal('ask')]))).toEqual(['free', 'ask']);
    expect(valuesOf(z.string())).toEqual([]);
  });
});
