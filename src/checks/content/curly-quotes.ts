/** Values in the curly quote marks of a word processor. Families would see the marks, and a value from a list would not be known. */
import type { Finding } from '../findings.ts';
import { fieldName, sentence } from '../quote.ts';
import { everyString } from '../strings-at.ts';
import type { SourceFile } from '../source-file.ts';

const CURLY_FIRST = /^\s*(?:- +)*(?:[\w-]+: +)?[\u201C\u201D\u201E\u2018\u2019]/;
const CURLY_ROUND = /^[\u201C\u201D\u201E\u2018\u2019].*["\u201C\u201D\u2018\u2019]$/s;

/** Must fix: a value that stands between curly quote marks and no others. A quotation inside straight ones is right. */
export const curlyQuotes = (files: readonly SourceFile[]): Finding[] =>
  files.flatMap((file) =>
    everyString(file.data)
      .filter(({ path, text }) => CURLY_ROUND.test(text) && CURLY_FIRST.test(file.lines[file.lineOf(path) - 1] ?? ''))
      .map(({ path }) => ({
        level: 'must',
        rule: 'curly-quotes',
        path: file.path,
        line: file.lineOf(path),
        found: sentence(`${fieldName(path)} stands in curly quote marks`),
        write: 'These are curly quote marks. Use straight ones (").',
      })),
  );
