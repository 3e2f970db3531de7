/** The words of a file that families read: its text fields and its body. Notes, sources, names of other organisations and choices from a list are not among them. */
import { z } from 'zod';
import { isPhone } from '../../schema/parts.ts';
import { schemaOf } from '../../schema/files.ts';
import { childOf, inner } from '../schema-walk.ts';
import type { SourceFile } from '../source-file.ts';
import { bodyParts } from './body-parts.ts';

export interface Passage {
  readonly text: string;
  /** The line it begins on. */
  readonly line: number;
  /** The field it stands in; empty for the body. */
  readonly field: string;
}

const NOT_FOR_FAMILIES = new Set([
  'notes',
  'source',
  'whyItMattersSource',
  'reviewedBy',
  'translatedBy',
  'file',
  'permissionNote',
  'code',
  'measures',
  'tierMap',
]);
const NAMES_OF_OTHERS = new Set([
  'formerNames',
  'alsoCalled',
  'coLocatedWith',
  'organisation',
  'provider',
  'evidenceBase',
  'previousUse',
  'authorityName',
  'testedBy',
]);

const known = new WeakMap<SourceFile, readonly Passage[]>();

/** Every passage of a file in the order of its fields, the body last. Lists that families never read (authorities, criteria) have none. */
export function passagesOf(file: SourceFile): readonly Passage[] {
  const passages = known.get(file) ?? read(file);
  known.set(file, passages);
  return passages;
}

function read(file: SourceFile): Passage[] {
  if (file.data === undefined || file.kind === 'authorities' || file.kind === 'criteria') return [];
  const fields = textsIn(schemaOf(file.kind, file.language), file.data, []).map(({ path, text }) => ({
    text,
    line: file.lineOf(path),
    field: String(path.findLast((part) => typeof part === 'string')),
  }));
  return [...fields, ...bodyParts(file).paragraphs.map((part) => ({ ...part, field: '' }))];
}

/** The line that holds the words, looked for from the line where their passage begins; that line, if the words run over lines. */
export function lineOfWords({ lines }: SourceFile, { line }: { readonly line: number }, words: string): number {
  const [first = words] = words.split(/\s/);
  const at = [words, first].map((part) => lines.findIndex((text, index) => index >= line - 1 && text.includes(part))).find((index) => index >= 0);
  return at === undefined ? line : at + 1;
}

function textsIn(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): { path: readonly PropertyKey[]; text: string }[] {
  const name = String(path.at(-1));
  if (NOT_FOR_FAMILIES.has(name) || NAMES_OF_OTHERS.has(name)) return [];
  if (typeof value === 'string') return isWords(schema, value) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([part, inside]) => {
    const child = childOf(schema, part, value);
    return child ? textsIn(child, inside, [...path, part]) : [];
  });
}

/** Free words, and not an address, a number, a date or a file name that has a form of its own. */
const isWords = (schema: z.ZodType, text: string) => {
  const options = inner(schema) instanceof z.ZodUnion ? (inner(schema) as z.ZodUnion).options : [inner(schema)];
  const free = options.some(
    (option) =>
      option instanceof z.ZodString &&
      !(option instanceof z.ZodStringFormat) &&
      !option._zod.def.checks?.some((check) => check._zod.def.check === 'string_format'),
  );
  return free && !/^https?:\/\/\S+$/.test(text) && !isPhone(text);
};
