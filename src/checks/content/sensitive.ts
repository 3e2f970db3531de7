/** A record about abuse must not hold what could lead someone dangerous to a door (F4-H-2). The files themselves are public, so hiding it on the page is not enough. */
import { isGap } from '../../model/gap.ts';
import { englishOf } from '../english-of.ts';
import type { Finding } from '../findings.ts';
import { choice, fieldName, quoted } from '../quote.ts';
import { hasField, recordsOf, type SourceFile } from '../source-file.ts';
import { stringsAt } from '../strings-at.ts';
import { lineOfWords, passagesOf } from './passages.ts';
import { fieldsNamingPlaces } from './references.ts';

const TELLS_WHERE_OR_WHEN = ['address', 'coordinates', 'venue', 'places', 'sessions', 'stops'];
/** A postcode in running text, after parts.ts. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/;

/**
 * A must-fix finding for each field, and each postcode in its words, that tells where or when a sensitive record is; and for each field
 * of an open record that names a sensitive place, because its own times and words would then be told of that place.
 */
export function sensitive(files: readonly SourceFile[]): Finding[] {
  const english = englishOf(files);
  const isSensitive = (file: SourceFile) => english(file)?.fields['sensitive'] === true;
  const places = recordsOf(files, 'place').filter(isSensitive);
  const open = files.filter(({ language }) => language === 'en').filter((file) => !isSensitive(file));
  return [
    ...files.filter(isSensitive).flatMap((file) => [...fieldsThatTell(file), ...postcodes(file)]),
    ...open.flatMap((file) => {
      const secret = places.filter(({ area }) => area === file.area).map(({ id }) => id);
      return secret.length === 0 ? [] : leadsTo(file, secret);
    }),
  ];
}

const leadsTo = (file: SourceFile, secret: readonly string[]): Finding[] =>
  fieldsNamingPlaces(file.kind).flatMap((field) =>
    stringsAt(file.data, field)
      .filter(({ text }) => secret.includes(text))
      .map(({ path, text }) => ({
        level: 'must',
        rule: 'sensitive-place',
        path: file.path,
        line: file.lineOf(path),
        found: `${fieldName(path)} names ${quoted(text)}, and that place is sensitive. Families are not shown this, but anyone can read the file.`,
        write: `Take ${quoted(text)} out, and all that tells when it happens there. Say in words how to get in touch safely. Someone dangerous may read it.`,
      })),
  );

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
