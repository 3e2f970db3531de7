/** What to write in a field, in an editor's words: the last part of every message about a field. */
import { z } from 'zod';
import { gap } from '../schema/record.ts';
import { nearest } from './nearest.ts';
import { choice } from './quote.ts';
import { inner, isPart, optionsOf } from './schema-walk.ts';

const SHORT_LIST = 12;

/** What the field takes, as the end of "Write ...". */
export function writeWords(schema: z.ZodType): string {
  const plain = inner(schema);
  if (isPart(plain, gap)) return 'an honest gap (status, reason and whatToDoInstead, each on its own line and two spaces in)';
  if (plain instanceof z.ZodUnion) return unionWords(plain);
  if (plain instanceof z.ZodEnum || plain instanceof z.ZodLiteral) return listWords(valuesOf(plain));
  if (plain instanceof z.ZodBoolean) return 'true or false';
  if (plain instanceof z.ZodNumber) return ownWords(plain) ?? numberWords(plain);
  if (plain instanceof z.ZodArray) return `a list, one item a line after a hyphen and a space. An item is ${writeWords(plain.element as z.ZodType)}`;
  if (plain instanceof z.ZodObject) return `${choice(neededIn(plain), 'and')}, each on its own line and two spaces in`;
  if (plain instanceof z.ZodRecord) return `a name, a colon, and under it ${writeWords(plain.valueType as z.ZodType)}`;
  return ownWords(plain) ?? 'words';
}

/** What the schema itself says to write, as in "a date as year-month-day, as in 2026-11-21"; nothing when it says nothing. */
function ownWords(schema: z.ZodType): string | undefined {
  const errors = [schema._zod.def.error, ...(schema._zod.def.checks ?? []).map((check) => check._zod.def.error)];
  const said = errors
    .map((error) => error?.({ code: 'custom', input: undefined, path: [], message: '' } as never))
    .find((message) => typeof message === 'string');
  return said?.replace(/^write /, '');
}

/** The remedy for a value that is none of the list: the nearest one, and the list if it is short. */
export function valueRemedy(schema: z.ZodType, value: unknown): string {
  const values = valuesOf(schema);
  const meant = MEANT[String(value).toLowerCase()] ?? String(value);
  const near = nearest(meant, values);
  return `${near ? `Did you mean ${near}? ` : ''}Write ${writeWords(schema)}.`;
}

/** Every value of a closed list, those of each list when there is a choice; empty when it is not a list. */
export function valuesOf(schema: z.ZodType): string[] {
  return optionsOf(schema).flatMap((option) => {
    if (option instanceof z.ZodEnum) return option.options.map(String);
    if (option instanceof z.ZodLiteral) return [...option.values].map(String);
    return option instanceof z.ZodBoolean ? ['true', 'false'] : [];
  });
}

/** What people write for true and false. */
const MEANT: Readonly<Record<string, string>> = { yes: 'true', y: 'true', on: 'true', no: 'false', n: 'false', off: 'false' };

function unionWords(union: z.ZodType): string {
  const values = valuesOf(union);
  const others = optionsOf(union).filter((option) => valuesOf(option).length === 0);
  return [...(values.length > 0 ? [listWords(values)] : []), ...others.map(writeWords)].join('; or ');
}

/** The fields an object cannot do without; all of them when it can do without any. */
const neededIn = ({ shape }: z.ZodObject) => {
  const needed = Object.keys(shape).filter((name) => !(shape[name] as z.ZodType).safeParse(undefined).success);
  return needed.length > 0 ? needed : Object.keys(shape);
};

const listWords = (values: readonly string[]) => {
  if (values.length < 3) return choice(values);
  return values.length > SHORT_LIST ? 'one of the values that content/FIELDS.md lists' : `one of ${choice(values)}`;
};

const numberWords = (schema: z.ZodNumber) => {
  const { minValue, maxValue } = schema;
  const most = Number.MAX_SAFE_INTEGER;
  const range = minValue !== null && maxValue !== null && minValue > -most && maxValue < most ? ` from ${minValue} to ${maxValue}` : '';
  return `a ${schema.isInt ? 'whole ' : ''}number without quotes${range}`;
};
