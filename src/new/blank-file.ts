/** A new file of a kind, made from its schema: what is needed first, then what may be left out, each with the schema's own sentence. */
import type { z } from 'zod';
import { type Kind, KINDS } from '../schema/files.ts';
import { record } from '../schema/record.ts';
import { comment, fieldLines, isNeeded } from './field-lines.ts';
import { grouped } from './headings.ts';

/** The fields that are known already, or as much of them as is known. */
export type Known = Readonly<Record<string, unknown>>;

const HOW = [
  'Write between the quote marks "". Where there are none, write after the colon: a number, or true or false.',
  'A list has one item a line, each after a hyphen and a space.',
  'Lines that begin with # are not read. To use one such as #email: "", delete its #. Delete what you do not need.',
  'npm run check says what is left to write. content/README.md says how, and content/FIELDS.md lists every field.',
];

/** Fields that are for translations alone, and fields about the checking of a file. */
const FOR_TRANSLATIONS = ['linkLabels', 'stageWords'];
const CHECKED = Object.keys(record).filter((name) => name !== 'status');

/** The text of the file. `first` is what to say above its fields, one line each. */
export function blankFile(kind: Kind, known: Known, first: readonly string[] = []): string {
  const { shape } = KINDS[kind].schema as z.ZodObject;
  const fields = new Map((Object.entries(shape) as [string, z.ZodType][]).filter(([name]) => !FOR_TRANSLATIONS.includes(name)));
  const linesOf = (name: string) => fieldLines(name, fields.get(name) as z.ZodType, known[name]);
  const needed = [...fields.keys()].filter((name) => known[name] !== undefined || isNeeded(fields.get(name) as z.ZodType));
  const others = [...fields.keys()].filter((name) => !needed.includes(name));
  const lines = [
    ...[...first, ...HOW].flatMap((line) => comment(line)),
    ...underHeading('Needed', needed.filter((name) => !CHECKED.includes(name)).toSorted(nameFirst), linesOf),
    ...underHeading(
      'Needed: who checked it, when, and how we know',
      needed.filter((name) => CHECKED.includes(name)),
      linesOf,
    ),
    ...grouped(others).flatMap(([heading, names]) => underHeading(`Optional: ${lowered(heading)}`, names, linesOf)),
  ];
  const yaml = `${lines.join('\n')}\n`;
  return kind === 'area' ? yaml : `---\n${yaml}---\n`;
}

const underHeading = (heading: string, names: readonly string[], linesOf: (name: string) => string[]) =>
  names.length === 0 ? [] : ['', `# ==== ${heading} ====`, ...names.flatMap((name) => ['', ...linesOf(name)])];

const nameFirst = (one: string, other: string) => Number(other === 'name') - Number(one === 'name');
const lowered = (heading: string) => heading.charAt(0).toLowerCase() + heading.slice(1);
