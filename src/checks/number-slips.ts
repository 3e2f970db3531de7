/** Slips with numbers: one in quotes, and ages written in years. */
import { z } from 'zod';
import { inner } from './schema-walk.ts';

const MONTHS = 12;
const MOST_YEARS = 26;

/** What to do with a number that stands in quotes; nothing when it would be wrong without them too. */
export function withoutQuotes(schema: z.ZodType, value: unknown): string | undefined {
  if (!(inner(schema) instanceof z.ZodNumber) || typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value.trim())) return undefined;
  return schema.safeParse(Number(value)).success ? `Take the quotes off: ${Number(value)}.` : undefined;
}

/** What to say of an oldest age below the youngest, when the field at this path is one; ages are in months. */
export function agesWords(path: readonly PropertyKey[], data: unknown): { found: string; write: string } | undefined {
  const { from, to } = (path.at(-1) === 'to' ? Object(path.slice(0, -1).reduce<unknown>((part, name) => Object(part)[name] as unknown, data)) : {}) as Record<
    string,
    unknown
  >;
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return undefined;
  const found = `"to" is ${to}, and "from" is ${from}.`;
  const inYears = Number.isInteger(to) && to > 0 && to <= MOST_YEARS && to * MONTHS >= from;
  return {
    found,
    write: inYears
      ? `These are months: ${to} ${to === 1 ? 'year' : 'years'} is ${to * MONTHS}.`
      : 'Write an oldest age that is not younger than the youngest. Both are months.',
  };
}
