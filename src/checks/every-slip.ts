/** "every Saturday" for saturday: how often, said nearly as a rule is written. */
import type { z } from 'zod';
import { every } from '../schema/session.ts';
import { isPart } from './schema-walk.ts';

/** The rule that was meant, for a field that says how often; nothing when it is another field, or no rule is near. */
export function everyMeant(schema: z.ZodType, value: unknown): string | undefined {
  if (typeof value !== 'string' || !isPart(schema, every)) return undefined;
  const meant = value
    .toLowerCase()
    .replace(/\b(every|each|on|the)\b/g, ' ')
    .replace(/,| & /g, ' and ')
    .replace(/days\b/g, 'day')
    .replace(/\b(and)(?: +and)+\b/g, '$1')
    .replace(/ +/g, ' ')
    .trim();
  return every.safeParse(meant).success ? meant : undefined;
}
