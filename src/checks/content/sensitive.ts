/** A record about abuse must not hold what could lead someone dangerous to a door (F4-H-2). The files themselves are public, so hiding it on the page is not enough. */
import { isGap } from '../../model/gap.ts';
import { englishOf } from '../english-of.ts';
import type { Finding } from '../findings.ts';
import { choice, quoted } from '../quote.ts';
import { hasField, type SourceFile } from '../source-file.ts';
import { lineOfWords, passagesOf } from './passages.ts';

const TELLS_WHERE_OR_WHEN = ['address', 'coordinates', 'venue', 'places', 'sessions', 'stops'];
/** A postcode in running text, after parts.ts. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/;

/** A must-fix finding for each field, and each postcode in its words, that tells where or when a sensitive record is. */
export function sensitive(files: readonly SourceFile[]): Finding[] {
  const english = englishOf(files);
  return files.filter((file) => english(file)?.fields['sensitive'] === true).flatMap((file) => [...fieldsThatTell(file), ...postcodes(file)]);
}

const fieldsThatTell = (file: SourceFile): Finding[] =>
  TELLS_WHERE_OR_WHEN.filter((field) => hasField(file, field) && !isEmptyOrGap((file.data as Record<string, unknown>)[field])).map((field) => ({
    level: 'must',
    rule: 'sensitive-where',
    path: file.path,
    line: file.lineOf([field]),
    found: `This record is sensitive, and "${field}" tells where or when.`,
    write: `Take "${field}" out. Someone dangerous may read it. Say in words how to get in touch safely. None of ${choice(TELLS_WHERE_OR_WHEN)} may be here.`,
  }));

const isEmptyOrGap = (value: unknown) => isGap(value) || (Array.isArray(value) && value.length === 0);

const postcodes = (file: SourceFile): Finding[] =>
  passagesOf(file).flatMap((passage) => {
    const found = POSTCODE.exec(passage.text)?.[0];
    return found === undefined
      ? []
      : [
          {
            level: 'must',
            rule: 'sensitive-where',
            path: file.path,
            line: lineOfWords(file, passage, found),
            found: `This record is sensitive, and its words hold the postcode ${quoted(found)}.`,
            write: 'Take the postcode and the address out.',
          },
        ];
  });
