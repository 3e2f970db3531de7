/** A phone number in running text cannot be pressed, is not checked, and is forgotten when the number changes. */
import type { Finding } from '../findings.ts';
import { quoted } from '../quote.ts';
import { hasField, isShown, recordsOf, type SourceFile } from '../source-file.ts';
import { lineOfWords, passagesOf } from './passages.ts';

/** UK numbers of ten or eleven digits, and 116 000 numbers. 999 and 111 may stand in the text: they never change. */
const NUMBER = /(?<![\w/.-])(?:(?:\+44 ?|0)\d(?:[ -]?\d){6,9}|116 ?\d{3})(?![\w-])/;
/** Fields made to hold a number in words. */
const MAY_HOLD = ['numberNote', 'text'];
const HOLDS_A_NUMBER = ['number', 'phone', 'textphone', 'contact'];

/** Should fix: a number in words, and a number that families do not see because nobody has verified it. */
export function phoneNumbers(files: readonly SourceFile[]): Finding[] {
  return [...files.flatMap(numbersInWords), ...unverified(files)];
}

const numbersInWords = (file: SourceFile): Finding[] =>
  passagesOf(file)
    .filter(({ field }) => !MAY_HOLD.includes(field))
    .flatMap((passage) => {
      const found = NUMBER.exec(passage.text)?.[0];
      return found === undefined
        ? []
        : [
            {
              level: 'should',
              rule: 'number-in-words',
              path: file.path,
              line: lineOfWords(file, passage, found),
              found: `There is a phone number in the words: ${quoted(found)}.`,
              write: 'Give it a file under lines, or name its helpline under "helplines". The page shows it as a button.',
            },
          ];
    });

const unverified = (files: readonly SourceFile[]): Finding[] =>
  (['line', 'helpline', 'place', 'service'] as const)
    .flatMap((kind) => recordsOf(files, kind))
    .filter((file) => isShown(file) && file.fields.verification === 'unverified')
    .flatMap((file) => {
      const field = HOLDS_A_NUMBER.find((name) => hasField(file, name));
      return field === undefined
        ? []
        : [
            {
              level: 'should',
              rule: 'unverified-number',
              path: file.path,
              line: file.lineOf([field]),
              found: 'Nobody has verified this record, so families do not see its phone number.',
              write: 'Ring it or find it on the official page, then write how you know as "verification".',
            },
          ];
    });
