/** Two things with one name: families could not tell them apart, and one would hide the other. */
import type { Kind } from '../../schema/files.ts';
import type { Finding } from '../findings.ts';
import { fieldName, quoted } from '../quote.ts';
import { isShown, type SourceFile } from '../source-file.ts';
import { stringsAt } from '../strings-at.ts';

/** Kinds whose names are told apart within an area (MI SMD01), or within the national folder. An area's guide may have the name of the national one it replaces. */
const NAMED: readonly Kind[] = ['service', 'place', 'line', 'guide', 'helpline', 'panel'];

/** Fields that must differ within one file. */
const WITHIN: readonly (readonly [Kind, string])[] = [
  ['area', 'localities.*.id'],
  ['guide', 'links.*.key'],
  ['guide', 'sections.*.id'],
  ['offer', 'stages.*.stage'],
  ['authorities', 'authorities.*.id'],
  ['authorities', 'authorities.*.code'],
  ['criteria', 'criteria.*.id'],
];

/** A must-fix finding for each name, id or topic guide that comes a second time. */
export function names(files: readonly SourceFile[]): Finding[] {
  return [
    ...NAMED.flatMap((kind) => repeated(ofKind(kind, files).filter(isShown), 'name', 'Give each a name of its own, or put them in one file.')),
    ...repeated(ofKind('guide', files), 'topic', 'A topic has one guide. Leave "topic" out of one of them, and list it under "topics".'),
    ...WITHIN.flatMap(([kind, field]) => ofKind(kind, files).flatMap((file) => repeatedWithin(file, field))),
  ];
}

function repeated(files: readonly SourceFile[], field: string, write: string): Finding[] {
  const first = new Map<string, SourceFile>();
  return files.flatMap((file) =>
    stringsAt(file.data, field).flatMap(({ path, text }): Finding[] => {
      const key = `${file.area ?? ''}/${plain(text)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      return other === undefined
        ? []
        : [{ level: 'must', rule: 'same-name', path: file.path, line: file.lineOf(path), found: `"${field}" is ${quoted(text)}, as in ${other.path}.`, write }];
    }),
  );
}

function repeatedWithin(file: SourceFile, field: string): Finding[] {
  const first = new Map<string, number>();
  return stringsAt(file.data, field).flatMap(({ path, text }): Finding[] => {
    const line = file.lineOf(path);
    const other = first.get(plain(text));
    if (other === undefined) first.set(plain(text), line);
    return other === undefined
      ? []
      : [
          {
            level: 'must',
            rule: 'same-name',
            path: file.path,
            line,
            found: `${fieldName(path)} is ${quoted(text)}, as on line ${other}.`,
            write: 'Give each its own, or delete one.',
          },
        ];
  });
}

const ofKind = (kind: Kind, files: readonly SourceFile[]) => files.filter((file) => file.kind === kind && file.language === 'en');

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');
