/** Says in plain English what is wrong with the fields of a file: what we found, and what to write. */
import { z } from 'zod';
import { KINDS, schemaOf } from '../schema/files.ts';
import type { Finding } from './findings.ts';
import { leftBehind, leftBehindFinding } from './left-behind.ts';
import { everyMeant } from './every-slip.ts';
import { agesWords, withoutQuotes } from './number-slips.ts';
import { nearest } from './nearest.ts';
import { choice, clean, fieldName, quoted, sentence } from './quote.ts';
import { valueRemedy, valuesOf, writeWords } from './remedies.ts';
import { inner, optionsOf } from './schema-walk.ts';
import { type Slip, slipsOf } from './slips.ts';
import type { SourceFile } from './source-file.ts';

/** A must-fix finding for each field that is missing, unknown or wrong. Empty when the file could not be read: that has been said already. */
export function schemaFindings(file: SourceFile): Finding[] {
  if (file.data === undefined) return [];
  const at = { level: 'must' as const, path: file.path };
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data))
    return [
      {
        ...at,
        line: file.lineOf([]),
        rule: 'no-fields',
        found: 'The fields at the top are not written as a name, a colon and a value.',
        write: 'Write one field a line, as in "name: Stay and play".',
      },
    ];
  const schema = schemaOf(file.kind, file.language);
  const seen = new Set<string>();
  const slips = slipsOf(schema, file.data);
  const findings = slips
    .filter((slip) => !isMisspelt(slip, slips))
    .filter(({ path, code }) => {
      const key = JSON.stringify([path.map(String), code]);
      return !seen.has(key) && seen.add(key);
    })
    .map((slip) => ({ ...at, line: file.lineOf(slip.path), rule: RULES[slip.code], ...wordsOf(slip, file, schema) }));
  return withHiddenLines(file, findings);
}

/** True of a missing field that stands there under a misspelt name: that name has been told. */
const isMisspelt = ({ code, path }: Slip, slips: readonly Slip[]) =>
  code === 'missing' &&
  slips.some(
    (other) =>
      other.code === 'unknown' &&
      JSON.stringify(other.path.slice(0, -1)) === JSON.stringify(path.slice(0, -1)) &&
      nearest(String(other.path.at(-1)), namesIn(other.schema)) === path.at(-1),
  );

/** What the lines under a forgotten # bring about is told once, at the #. */
function withHiddenLines(file: SourceFile, findings: readonly Finding[]): Finding[] {
  const hidden = leftBehind(file.lines.slice(0, file.bodyLine - 1 || undefined));
  const under = ({ line, last }: { line: number; last: number }, finding: Finding) => finding.line > line && finding.line <= last;
  const told = hidden.filter((one) => findings.some((finding) => under(one, finding)));
  return [...told.map((one) => leftBehindFinding(file.path, one)), ...findings.filter((finding) => !told.some((one) => under(one, finding)))];
}

const RULES = { missing: 'missing-field', unknown: 'unknown-field', 'bad-name': 'bad-value', wrong: 'bad-value' } as const;

function wordsOf(slip: Slip, file: SourceFile, schema: z.ZodType): { found: string; write: string } {
  const name = fieldName(slip.path);
  if (slip.code === 'unknown') return unknownField(slip, file, schema);
  if (slip.code === 'bad-name') return { found: `${name} is not a name we can use.`, write: sentence(slip.message) };
  const about = slip.about ? ` What it is: ${slip.about}` : '';
  const swapped = agesWords(slip.path, file.data);
  if (swapped) return swapped;
  if (slip.code === 'missing') return { found: sentence(`${name} is missing`), write: `Add it. ${remedyOf(slip)}${about}` };
  const line = file.lines[file.lineOf(slip.path) - 1] ?? '';
  const bare = withoutQuotes(slip.schema, slip.value);
  if (bare) return { found: foundValue(slip, line), write: bare };
  const hidden = slip.value === null && line.includes('#') ? ' Words after a # are not read: put quotes round them.' : '';
  return { found: foundValue(slip, line), write: `${remedyOf(slip)}${hidden}${about}` };
}

function unknownField({ path, schema: holder }: Slip, file: SourceFile, whole: z.ZodType): { found: string; write: string } {
  const name = String(path.at(-1));
  const holderWords = path.length === 1 ? KINDS[file.kind].called : fieldName(path.slice(0, -1));
  const known = namesIn(holder);
  const translated = file.language !== 'en' && path.length === 1;
  if (translated && namesIn(KINDS[file.kind].schema).includes(name))
    return { found: `${quoted(name)} is a fact, and this is a translation.`, write: 'Take it out here. Facts are written once, in the English file.' };
  const found = `${quoted(name)} is not ${known.length > 0 && holder instanceof z.ZodRecord ? 'one of the names' : 'a field'} of ${translated ? 'a translation' : holderWords}.`;
  const near = nearest(name, known);
  if (near) return { found, write: `Did you mean ${near}?` };
  const home = Object.entries(whole instanceof z.ZodObject ? whole.shape : {}).find(([, field]) =>
    optionsOf(field as z.ZodType).some((option) => namesIn(option).includes(name)),
  );
  if (home && path.length === 1) return { found, write: `It belongs under ${home[0]}, two spaces in.` };
  return {
    found,
    write: known.length > 0 && known.length <= 12 ? `Take it out, or write ${choice(known)}.` : 'Take it out. content/FIELDS.md lists the fields there are.',
  };
}

const namesIn = (schema: z.ZodType): string[] => {
  const plain = inner(schema);
  if (plain instanceof z.ZodArray) return namesIn(plain.element as z.ZodType);
  if (plain instanceof z.ZodRecord) return valuesOf(plain.keyType as unknown as z.ZodType);
  return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
};

/** What stands in the field, as the editor wrote it on its line. */
function foundValue({ path, value, message }: Slip, line: string): string {
  const name = fieldName(path);
  if (value === null || value === '') return sentence(`${name} has nothing after it`);
  if (typeof value === 'string')
    return sentence(/ characters at most$/.test(message) ? `${name} is ${value.length} characters long` : `${name} is ${quoted(value)}`);
  if (Array.isArray(value)) return sentence(`${name} is ${value.length === 0 ? 'an empty list' : 'a list'}`);
  if (typeof value === 'object') return sentence(`${name} has fields of its own under it`);
  const written = /^[\s-]*(?:[\w-]+:\s+)?([^#{[,]*)/.exec(line)?.[1]?.trim();
  return sentence(`${name} is ${clean(written || String(value))}${typeof value === 'number' ? ', a number without quotes' : ', without quotes'}`);
}

function remedyOf({ path, message, schema, value }: Slip): string {
  const needed = typeof path.at(-1) === 'string' && !schema.safeParse(undefined).success;
  if (needed && typeof value === 'string' && message.endsWith('leave the whole line out')) return 'Write it between the quote marks. It is needed.';
  const rule = everyMeant(schema, value);
  if (rule !== undefined) return `Did you mean ${rule}?`;
  const bare = (typeof value === 'number' || typeof value === 'boolean') && inner(schema) instanceof z.ZodString && !message.includes('quotes');
  const split = typeof value === 'object' && value !== null && !Array.isArray(value) && inner(schema) instanceof z.ZodString;
  if (message !== '') return `${sentence(message)}${bare ? ' Put quotes round it.' : ''}${split ? ' A text with a colon in it needs quotes round it.' : ''}`;
  const fromList = valuesOf(schema).length > 0 && value !== undefined && typeof value !== 'object';
  return fromList ? valueRemedy(schema, value) : `Write ${writeWords(schema)}.`;
}
