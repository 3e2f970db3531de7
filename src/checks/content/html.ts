/** Raw HTML: pages drop it, so its words would be lost; and it is how a hostile text gets in (design 8). */
import type { Finding } from '../findings.ts';
import { fieldName, quoted } from '../quote.ts';
import type { SourceFile } from '../source-file.ts';
import { everyString } from '../strings-at.ts';
import { bodyParts } from './body-parts.ts';
import { lineOfWords } from './passages.ts';

/** A sign that opens a tag or a comment, or a character written as a code. */
const IN_A_FIELD = /<[a-z!/?][^>]*>?|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** A must-fix finding for each piece of HTML in a body and each field that holds some. Private notes and sources may hold what they like. */
export function html(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => [
    ...bodyParts(file).html.map(({ text, line }): Finding => ({
      level: 'must',
      rule: 'raw-html',
      path: file.path,
      line,
      found: `There is HTML in the text: ${quoted(text)}.`,
      write: 'Take it out. Write plain Markdown: ## for a heading, a hyphen for a list, **bold**, [words](/address/) for a link.',
    })),
    ...textsOf(file).flatMap(({ path, text }): Finding[] => {
      const found = IN_A_FIELD.exec(text)?.[0];
      if (found === undefined) return [];
      const line = lineOfWords(file, { line: file.lineOf(path) }, found);
      return [
        {
          level: 'must',
          rule: 'raw-html',
          path: file.path,
          line,
          found: `${fieldName(path)} holds HTML: ${quoted(found)}.`,
          write: 'Take it out. Fields hold plain words; write & and é as they are.',
        },
      ];
    }),
  ]);
}

const textsOf = ({ data }: SourceFile) => everyString(data).filter(({ path }) => path[0] !== 'notes' && path[0] !== 'source');
