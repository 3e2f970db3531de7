/** A new translation: the English words as comments, and under each an empty field. What the translator leaves out, families read in English. */
import type { Place } from '../schema/files.ts';
import type { Parsed } from '../schema/front-matter.ts';
import { isoDate } from '../schema/parts.ts';
import { type Translated, translation, WORDS } from '../schema/translation.ts';
import { comment, fieldLines } from './field-lines.ts';

const HEAD = ['translates', 'translatedBy', 'machine'] as const;
const HOW = [
  'Above each field are its English words. Write yours between the quote marks "". Delete a field that you do not translate: families then read the English.',
  'Lines that begin with # are not read. npm run check says what is left to write.',
];

/** The text of the translation of an English file, whose path under content/ is said in it. Throws when the English file is not ready. */
export function translationFile(english: Parsed, { kind }: Place, path: string): string {
  const fields = english.data as Readonly<Record<string, unknown>>;
  const date = [fields['wordsChanged'], fields['reviewed']].find((day) => isoDate.safeParse(day).success);
  if (date === undefined)
    throw new Error(`content/${path} does not say when it was reviewed. Fill in the English first: a translation says which day's words it was made from.`);
  const { shape } = translation[kind as Translated];
  const words = Object.keys(WORDS[kind as Translated].shape).flatMap((name) => wordLines(name, englishOf(name, fields)));
  const lines = [
    ...[`A translation of content/${path}.`, ...HOW].flatMap((line) => comment(line)),
    ...HEAD.flatMap((name) => ['', ...fieldLines(name, shape[name], name === 'translates' ? date : undefined)]),
    ...words,
  ];
  const yaml = `${lines.join('\n')}\n`;
  if (path.endsWith('.yml')) return yaml;
  const body = english.body.trim();
  const text =
    body === ''
      ? []
      : [
          '',
          ...comment('Write the text under the line of three hyphens below. In English it is:'),
          '',
          ...body.split('\n').map((line) => `# ${line}`.trimEnd()),
        ];
  return `---\n${yaml}${text.map((line) => `${line}\n`).join('')}---\n\n`;
}

/** The English words of a field. Two fields of a translation hold words that stand elsewhere in the English file. */
function englishOf(name: string, fields: Readonly<Record<string, unknown>>): unknown {
  const listed = (list: unknown, key: string, text: string) =>
    Array.isArray(list) ? Object.fromEntries((list as Record<string, unknown>[]).map((item) => [item[key], item[text]])) : undefined;
  if (name === 'linkLabels') return listed(fields['links'], 'key', 'label');
  if (name === 'stageWords') return listed(fields['stages'], 'stage', 'whatToExpect');
  return fields[name];
}

function wordLines(name: string, english: unknown): string[] {
  if (typeof english === 'string') return ['', ...comment(english.trim()), `${name}: ""`];
  const items = Array.isArray(english)
    ? english.map((text) => ['-', text] as const)
    : Object.entries(english ?? {}).map(([key, text]) => [`${key}:`, text] as const);
  if (items.length === 0) return [];
  return ['', `${name}:`, ...items.flatMap(([label, text]) => [...comment(String(text).trim(), 2), `  ${label} ""`])];
}
