/** The English record that a translation belongs to. */
import type { SourceFile } from './source-file.ts';

/** A function that gives the English record of a file: the file itself when it is English, nothing when a translation has none. */
export function englishOf(files: readonly SourceFile[]): (file: SourceFile) => SourceFile | undefined {
  const records = new Map(files.filter(({ language }) => language === 'en').map((file) => [keyOf(file), file]));
  return (file) => (file.language === 'en' ? file : records.get(keyOf(file)));
}

const keyOf = ({ kind, area, id }: SourceFile) => `${kind} ${area ?? ''} ${id}`;
