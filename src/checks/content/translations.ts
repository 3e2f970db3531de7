/** A translation stands beside its English file and says which day's words it was made from. */
import { englishOf } from '../english-of.ts';
import type { Finding } from '../findings.ts';
import { choice, quoted } from '../quote.ts';
import type { SourceFile } from '../source-file.ts';
import { stringsAt } from '../strings-at.ts';

/** Must fix: no English file, or a label for a link that is not there. Should fix: the English words have changed since. */
export function translations(files: readonly SourceFile[]): Finding[] {
  const english = englishOf(files);
  return files
    .filter(({ language }) => language !== 'en')
    .flatMap((file) => {
      const record = english(file);
      if (!record) return [orphan(file)];
      return record.data === undefined ? [] : [...stale(file, record), ...strayLabels(file, record)];
    });
}

const orphan = (file: SourceFile): Finding => ({
  level: 'must',
  rule: 'orphan-translation',
  path: file.path,
  line: 1,
  found: `This is a translation, and there is no ${file.path.replace(`.${file.language}.`, '.')}.`,
  write: 'Write the English file first, or give this one the same name as the English one.',
});

function stale(file: SourceFile, english: SourceFile): Finding[] {
  const made = file.fields['translates'];
  const words = english.fields['wordsChanged'] ?? english.fields['reviewed'];
  if (typeof made !== 'string' || typeof words !== 'string' || made >= words) return [];
  return [
    {
      level: 'should',
      rule: 'stale-translation',
      path: file.path,
      line: file.lineOf(['translates']),
      found: `This was made from the English of ${made}. The English changed on ${words}.`,
      write: `Go through it with ${english.path}, then write "translates: ${words}". If the English words are still the same, write the day they last changed as "wordsChanged" there.`,
    },
  ];
}

function strayLabels(file: SourceFile, english: SourceFile): Finding[] {
  const labels = file.fields['linkLabels'];
  const keys = stringsAt(english.data, 'links.*.key').map(({ text }) => text);
  return Object.keys(typeof labels === 'object' && labels !== null ? labels : {})
    .filter((key) => !keys.includes(key))
    .map((key) => ({
      level: 'must',
      rule: 'broken-reference',
      path: file.path,
      line: file.lineOf(['linkLabels', key]),
      found: `${quoted(key)} is not the key of a link in the English file.`,
      write: keys.length > 0 ? `Write one of ${choice(keys)}, or take it out.` : 'Take it out.',
    }));
}
