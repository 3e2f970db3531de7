/**
 * The lines of one field in a new file. What is needed stands there empty, and the schema refuses an empty field, so a file that is
 * half filled in never reaches families. What may be left out stands behind a #.
 */
import { z } from 'zod';
import { choice } from '../checks/quote.ts';
import { valuesOf } from '../checks/remedies.ts';
import { descriptionOf, inner, isPart } from '../checks/schema-walk.ts';
import { contact } from '../schema/record.ts';
import { session } from '../schema/session.ts';
import { aboutField, shapesOf } from './about-field.ts';

/** Where a field stands: how far in, behind a # or not, inside another field or at the top, and without its comment where it needs none. */
interface At {
  readonly indent: number;
  readonly off: boolean;
  readonly inside: boolean;
  readonly plain?: boolean;
}

const TOP: At = { indent: 0, off: false, inside: false };
const WIDTH = 110;
/** What nearly every session says, in the order people say it. */
const SESSION = ['every', 'from', 'to', 'place', 'access'];

/** The comment and the lines of a field. `known` is its value, or as much of it as is known. */
export function fieldLines(name: string, schema: z.ZodType, known: unknown, at: At = TOP): string[] {
  const needed = isNeeded(schema);
  const here = { ...at, off: at.off || (!needed && known === undefined) };
  const about = `${at.off && needed ? 'Needed. ' : ''}${aboutField(schema, at.inside)}`;
  const folded = at.inside && !needed && known === undefined ? partsOf(schema) : [];
  if (folded.length > 0) return [...comment(`${about} It holds ${choice(folded, 'and')}: see content/FIELDS.md.`, at.indent), marked(`${name}:`, here)];
  return [...(at.plain ? [] : comment(about, at.indent)), ...valueLines(`${name}:`, schema, known, here)];
}

/** True when the field may not be left out. */
export const isNeeded = (schema: z.ZodType) => !schema.safeParse(undefined).success;

/** A text as comment lines, so many spaces in. */
export function comment(text: string, indent = 0): string[] {
  const start = `${' '.repeat(indent)}#`;
  return text.split('\n').flatMap((paragraph) => {
    const lines = paragraph.split(' ').reduce<string[]>((made, word) => {
      const last = made.at(-1);
      return last === undefined || last.length + word.length > WIDTH ? [...made, word] : [...made.slice(0, -1), `${last} ${word}`];
    }, []);
    return lines.map((line) => `${start} ${line}`.trimEnd());
  });
}

function valueLines(label: string, schema: z.ZodType, known: unknown, at: At): string[] {
  const shapes = shapesOf(schema);
  const list = shapes.find((shape) => shape instanceof z.ZodArray);
  if (list) return listLines(label, list, Array.isArray(known) ? known : undefined, at);
  const [shape] = shapes;
  if (shapes.length > 1 || shape === undefined) return [marked(`${label} ${valueOf(known, '""')}`, at)];
  if (shape instanceof z.ZodObject) {
    const inside = { ...at, indent: at.indent + 2, inside: true, plain: at.off && isPart(shape, contact) };
    const free = !at.off && known === undefined && shape.safeParse({}).success;
    return [marked(label, at), ...(free ? comment('Use one of these lines or more: delete its #.', inside.indent) : []), ...objectLines(shape, known, inside)];
  }
  if (shape instanceof z.ZodRecord) return [marked(label, at), ...recordLines(shape, { indent: at.indent + 2, off: true, inside: true })];
  return [marked(`${label} ${valueOf(known, blankOf(schema, shape))}`, at)];
}

function listLines(label: string, list: z.ZodArray, known: readonly unknown[] | undefined, at: At): string[] {
  const none = !at.off && known === undefined && list.safeParse([]).success;
  const inside = { indent: at.indent + 2, off: at.off || none, inside: true };
  const items = (known ?? [undefined]).flatMap((item) => itemLines(list.element as z.ZodType, item, inside));
  if (!none) return [marked(label, at), ...items];
  return [
    ...comment('[] says that there are none. To write some, delete the [] and the # of the lines under it.', at.indent),
    marked(`${label} []`, at),
    ...items,
  ];
}

function itemLines(element: z.ZodType, known: unknown, at: At): string[] {
  const plain = inner(element);
  if (!(plain instanceof z.ZodObject)) return [marked(`- ${valueOf(known, blankOf(element, plain))}`, at)];
  const lines = objectLines(plain, known, { ...at, indent: at.indent + 2 });
  const first = lines.findIndex((line) => !line.trimStart().startsWith('# '));
  return lines.map((line, index) => {
    if (index > first) return line;
    const moved = line.slice(2);
    return index < first ? moved : moved.replace(/^( *#?)/, '$1- ');
  });
}

function objectLines({ shape }: z.ZodObject, known: unknown, at: At): string[] {
  const has = (typeof known === 'object' && known !== null ? known : {}) as Record<string, unknown>;
  const fields = Object.entries(shape) as [string, z.ZodType][];
  const rank = (name: string, schema: z.ZodType) =>
    isSession(shape) && SESSION.includes(name) ? SESSION.indexOf(name) - SESSION.length : has[name] !== undefined || isNeeded(schema) ? 0 : 1;
  return fields
    .toSorted(([one, first], [other, second]) => rank(one, first) - rank(other, second))
    .flatMap(([name, schema]) => fieldLines(name, schema, has[name], at));
}

const isSession = (shape: z.ZodRawShape) => session.shape === shape;

/** Each name of a closed list on a line of its own where one answer is enough; else one name to show how. */
function recordLines(record: z.ZodRecord, at: At): string[] {
  const value = inner(record.valueType as z.ZodType);
  const names = valuesOf(record.keyType as unknown as z.ZodType);
  const needed = value instanceof z.ZodObject ? Object.keys(value.shape).filter((name) => isNeeded(value.shape[name] as z.ZodType)) : [];
  if (value instanceof z.ZodObject && names.length > 0 && needed.length === 1)
    return [
      ...comment(
        `In each: ${Object.entries(value.shape)
          .map(([name, field]) => `${name} (${descriptionOf(field as z.ZodType)})`)
          .join(' ')}`,
        at.indent,
      ),
      ...names.map((name) => marked(`${name}: { ${needed[0]}: "" }`, at)),
    ];
  const told =
    names.length > 0
      ? comment(`Under a name of its own. The names are: ${choice(names, 'and')}.`, at.indent)
      : comment('Under a short name of its own.', at.indent);
  return [...told, ...valueLines(`${names[0] ?? 'short-name'}:`, value, undefined, at)];
}

/** The names of the fields inside a field; none when it holds a plain value. */
function partsOf(schema: z.ZodType): string[] {
  return shapesOf(schema).flatMap((shape) => {
    const part = shape instanceof z.ZodArray ? inner(shape.element as z.ZodType) : shape;
    return part instanceof z.ZodObject ? Object.keys(part.shape) : [];
  });
}

/** Words go between quote marks; a number and true or false stand bare. A field that is usually true is there to be made false. */
function blankOf(schema: z.ZodType, shape: z.ZodType): string {
  if (shape instanceof z.ZodNumber) return '';
  if (!(shape instanceof z.ZodBoolean)) return '""';
  if (isNeeded(schema)) return '';
  return schema instanceof z.ZodDefault ? String(!schema.parse(undefined)) : 'true';
}

const valueOf = (known: unknown, blank: string) => (known === undefined ? blank : JSON.stringify(known));
const marked = (text: string, { indent, off }: At) => `${' '.repeat(indent)}${off ? '#' : ''}${text}`;
