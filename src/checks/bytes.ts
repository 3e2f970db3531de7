/**
 * Turns the bytes of a file into text, or says why they are not text an editor's tools and ours would read alike.
 * Word processors, old programs and pasted pictures all end up here.
 */
import { clean, quoted } from './quote.ts';

/** Larger files are not read at all. The longest real file, the criteria, is a quarter of this. */
export const MOST_BYTES = 1_000_000;
const MOST_LINES = 12_000;

export interface NotText {
  readonly line: number;
  readonly found: string;
  readonly write: string;
}

const AS_UTF8 = 'Open it in your editor, choose "Save with encoding" and then "UTF-8", and save it.';
const NEW_TEXT_FILE = 'Take it out of this folder. Write the words in a plain text file instead.';
const MAGIC: [string, string][] = [
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['47494638', 'a picture'],
  ['25504446', 'a PDF'],
  ['504b0304', 'a Word document or a zip file'],
  ['d0cf11e0', 'an old Word document'],
];

/** The text of a file, or what is wrong with its bytes. Accepts UTF-8, with or without a byte order mark, and any line endings but the oldest. */
export function textOf(bytes: Uint8Array): string | NotText {
  const found = (line: number, what: string, write: string): NotText => ({ line, found: what, write });
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const magic = MAGIC.find(([first]) => start.startsWith(first));
  if (magic) return found(1, `The file is ${magic[1]}, not text.`, NEW_TEXT_FILE);
  if (start.startsWith('fffe') || start.startsWith('feff') || looksLikeUtf16(bytes))
    return found(1, 'The file is saved as UTF-16, which we cannot read.', AS_UTF8);
  if (bytes.includes(0)) return found(1, 'The file is not text.', NEW_TEXT_FILE);
  const text = utf8(bytes);
  if (text !== undefined) return slipIn(text) ?? text;
  const { line, text: foreign } = lineNotUtf8(bytes);
  return found(line, `The letters of this line are saved in an old encoding (Latin-1 or Windows): ${quoted(foreign)}.`, AS_UTF8);
}

/** Text without a mark that is UTF-16 all the same: every second byte of its start is nought. */
const looksLikeUtf16 = (bytes: Uint8Array) => {
  const start = bytes.subarray(0, 200);
  const noughts = (rest: number) => start.filter((byte, at) => at % 2 === rest && byte === 0).length;
  return start.length >= 8 && Math.max(noughts(0), noughts(1)) > start.length * 0.4;
};

const strict = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes that are UTF-8, without its mark; nothing when they are not. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that is not UTF-8, read as Windows letters. */
function lineNotUtf8(bytes: Uint8Array): { line: number; text: string } {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start) < 0 ? bytes.length : bytes.indexOf(10, start);
    const part = bytes.subarray(start, end);
    if (utf8(part) === undefined) return { line, text: new TextDecoder('windows-1252').decode(part) };
    start = end + 1;
  }
  return { line: 1, text: '' };
}

/** UTF-8 read once too often as Windows letters ("â€™" for an apostrophe), or letters already lost. */
const BROKEN = /[\uFFFD]|â€.|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]/;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

function slipIn(text: string): NotText | undefined {
  const lines = text.split('\n');
  if (clean(text) === '') return { line: 1, found: 'The file is empty.', write: 'Write its fields, or delete the file. Copy a file beside it to begin.' };
  if (lines.length > MOST_LINES)
    return { line: 1, found: `The file has ${lines.length} lines.`, write: `Write ${MOST_LINES} lines at most. Did something paste itself again and again?` };
  const oldEnding = lines.findIndex((line) => /\r(?!$)/.test(line));
  if (oldEnding >= 0)
    return {
      line: oldEnding + 1,
      found: 'Lines end in a way that only very old computers used.',
      write: 'Choose the line endings "LF" in your editor, and save it.',
    };
  const at = lines.findIndex((line) => CONTROL.test(line) || BROKEN.test(line));
  const line = lines[at];
  if (line === undefined) return undefined;
  return CONTROL.test(line)
    ? { line: at + 1, found: `There is a character here that cannot be seen: ${quoted(line)}.`, write: 'Delete the line and type it again by hand.' }
    : { line: at + 1, found: `Letters in this line are broken: ${quoted(line)}.`, write: `Type them again. ${AS_UTF8}` };
}
