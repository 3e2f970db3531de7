/** content/FIELDS.md: every field of every kind of file, made from the schema's own sentences, so that it cannot say anything else. */
import { z } from 'zod';
import { type Kind, KINDS } from '../schema/files.ts';
import { translation } from '../schema/translation.ts';
import { LISTS, SHARED, takes } from './field-takes.ts';
import { choice, sentence } from './quote.ts';
import { descriptionOf, inner, isPart } from './schema-walk.ts';

/** Where the files of each kind are, and what the text under the fields is. */
const FILES: Record<Kind, string> = {
  area: '`areas/<area>/area.yml`',
  place: '`areas/<area>/places/<name>.md`',
  service: '`areas/<area>/services/<name>.md`',
  line: '`areas/<area>/lines/<name>.md`',
  helpline: '`national/helplines/<name>.md`',
  guide: '`national/guides/<name>.md`, or `areas/<area>/guides/<name>.md` where an area says it otherwise. The text is the guide itself',
  offer: '`areas/<area>/offer.md`',
  panel: '`areas/<area>/panels/<name>.md`',
  way: '`areas/<area>/ways/<name>.md`',
  change: '`areas/<area>/changes/<name>.md`',
  resource: '`areas/<area>/resources/<name>.md`. The text is empty: the paper is made from the other files',
  notice: '`areas/<area>/notices/<name>.md`. The text is empty: the words are in the fields',
  authorities: '`national/authorities.yml`',
  words: '`national/words/<language>.yml`',
  criteria: '`national/criteria.yml`',
  holidays: '`national/bank-holidays.yml`, written by `npm run import:bank-holidays`',
  searchWords: '`national/search-words.yml`: what families type into the search, and what our pages call it',
};
const HEAD = ['Field', 'Needed', 'What it is', 'What to write'];

/** The whole guide, in Markdown. */
export function fieldGuide(): string {
  return `${[
    '# What each file may hold',
    'Made from the rules by `npm run fields`: change `src/schema`, not this page. `npm run check` says what is wrong in a file and what to write.',
    'A Markdown file (.md) begins with a line of three hyphens, then its fields, then three hyphens, then its text. The text says anything else there is to say, and may be empty unless it says otherwise below. A list file (.yml) has fields only. Raw HTML is never used. Names of files are small letters, numbers and hyphens.',
    ...Object.keys(KINDS).map((kind) => ofKind(kind as Kind)),
    translations(),
    '## Parts that many files share',
    ...SHARED.map(([heading, part]) => `### ${heading}\n\n${table(rowsOf(part, ''))}`),
    '## Long lists',
    ...LISTS.map(([heading, list]) => `### ${heading}\n\n${list.options.map((value) => `\`${value}\``).join(', ')}`),
  ].join('\n\n')}\n`;
}

function ofKind(kind: Kind): string {
  const { called, schema } = KINDS[kind];
  return [`## ${sentence(called).slice(0, -1)}`, `File: ${FILES[kind]}.`, table(rowsOf(schema, ''))].join('\n\n');
}

type Row = readonly [name: string, needed: string, about: string, takes: string];

/** A row a field, and below it a row for each field under it, unless those have a table of their own. */
function rowsOf(schema: z.ZodType, prefix: string): Row[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, value]) => {
    const field = value as z.ZodType;
    const row: Row = [`${prefix}${name}`, neededWords(field), descriptionOf(field) ?? '', takes(field)];
    return [row, ...partsOf(field).flatMap(([part, each]) => rowsOf(part, `${prefix}${name} › ${each}`))];
  });
}

/** The objects inside a field that have no table of their own, each with what stands between its name and theirs. */
function partsOf(schema: z.ZodType): (readonly [z.ZodObject, string])[] {
  const plain = inner(schema);
  if (SHARED.some(([, part]) => isPart(plain, part))) return [];
  if (plain instanceof z.ZodObject) return [[plain, '']];
  if (plain instanceof z.ZodUnion) return plain.options.flatMap((option) => partsOf(option as z.ZodType));
  if (plain instanceof z.ZodArray) return partsOf(plain.element as z.ZodType).map(([part, each]) => [part, `each › ${each}`]);
  return [];
}

function neededWords(field: z.ZodType): string {
  if (field instanceof z.ZodOptional) return 'no';
  if (!(field instanceof z.ZodDefault)) return 'yes';
  const usual: unknown = field.parse(undefined);
  return Array.isArray(usual) ? 'no' : `no; usually ${String(usual)}`;
}

function table(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows.map(([name, ...rest]) => line([`\`${name}\``, ...rest]))].join('\n');
}

function translations(): string {
  const { translates, translatedBy, machine } = translation.place.shape;
  const head = { translates, translatedBy, machine };
  const kinds = Object.entries(translation).map(([kind, schema]) => {
    const names = Object.keys(schema.shape).filter((name) => !(name in head));
    return `- ${sentence(KINDS[kind as Kind].called).slice(0, -1)}: ${choice(
      names.map((name) => `\`${name}\``),
      'and',
    )}.`;
  });
  return [
    '## A translation',
    'It stands beside the English file, with the language code before the ending: `stay-and-play.ur.md`. It holds words and no facts. What it leaves out is shown in English.',
    table(rowsOf(z.strictObject(head), '')),
    'Besides these, each may hold the words of its kind:',
    kinds.join('\n'),
  ].join('\n\n');
}
