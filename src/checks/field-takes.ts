/** What a field takes, as the last column of the field guide says it. Parts and long lists that many fields share have a table of their own, and are linked. */
import { z } from 'zod';
import { coordinates } from '../schema/parts.ts';
import { access, ages, contact, gap, hours, hoursException, languageOffered, source, spell } from '../schema/record.ts';
import { session } from '../schema/session.ts';
import { topicSlug } from '../schema/topics.ts';
import * as vocabulary from '../schema/vocabulary.ts';
import { valuesOf, writeWords } from './remedies.ts';
import { inner, isPart } from './schema-walk.ts';

/** Parts that many files share, by the heading of their table. */
export const SHARED: readonly (readonly [heading: string, part: z.ZodType])[] = [
  ['An honest gap', gap],
  ['A source', source],
  ['A contact', contact],
  ['Opening hours', spell],
  ['A day with other hours', hoursException],
  ['Ages', ages],
  ['A session', session],
  ['A language', languageOffered],
  ['Coordinates', coordinates],
];
const SHORT = 9;

/** Lists too long for a table, by their heading. */
export const LISTS: readonly (readonly [heading: string, list: z.ZodEnum])[] = Object.entries({ topic: topicSlug, ...vocabulary })
  .flatMap(([name, list]): [string, z.ZodEnum][] => (list instanceof z.ZodEnum && list.options.length > SHORT ? [[`List: ${spaced(name)}`, list]] : []))
  .sort(([one], [other]) => (one < other ? -1 : 1));

/** What the field takes, in Markdown. */
export function takes(schema: z.ZodType): string {
  const plain = inner(schema);
  const shared = [...SHARED, ...LISTS].find(([, part]) => isPart(plain, part));
  if (shared)
    return `[${shared[0].toLowerCase()}](#${shared[0]
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .replaceAll(' ', '-')})`;
  if (isPart(plain, access)) return `names from ${takes(vocabulary.accessKey)}; under each, "answer" (yes, no or partly) and "note"`;
  if (isPart(plain, hours)) return `always; or a list of ${takes(spell)}`;
  if (plain instanceof z.ZodUnion) return plain.options.map((option) => takes(option as z.ZodType)).join('; or ');
  if (plain instanceof z.ZodEnum || plain instanceof z.ZodLiteral)
    return valuesOf(plain)
      .map((value) => `\`${value}\``)
      .join(', ');
  if (plain instanceof z.ZodArray) return `a list of ${plain.element instanceof z.ZodEnum ? 'any of ' : ''}${takes(plain.element as z.ZodType)}`;
  if (plain instanceof z.ZodObject) return 'the fields below';
  if (plain instanceof z.ZodRecord) return `names (${takes(plain.keyType as unknown as z.ZodType)}); under each, ${takes(plain.valueType as z.ZodType)}`;
  return writeWords(plain);
}

function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
