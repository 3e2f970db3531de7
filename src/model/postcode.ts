/**
 * Says what a box was given: a postcode, part of one, words, or something that looks like a postcode and is not.
 * Slips of the finger are put right where only one postcode can be meant. Nothing here asks whether the postcode exists: its outcode's shard knows.
 * Form: Royal Mail, Programmers' Guide to the Postcode Address File, and Office for National Statistics, postcode formats.
 */

/** A postcode as far as it was given: "FY1" is an outcode, "FY1 1" a sector, "FY1 1AN" a unit. */
export interface Postcode {
  readonly is: 'postcode';
  /** As people write it, in capitals with one space. */
  readonly written: string;
  readonly outcode: string;
  /** The figure after the space. */
  readonly sector?: string;
  /** The two letters at the end. */
  readonly unit?: string;
  /** What was typed, when a slip was put right. */
  readonly typed?: string;
}

export type Asked =
  | Postcode
  | { readonly is: 'nothing' }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'outside'; readonly written: string; readonly where: Outside }
  | { readonly is: 'wrong'; readonly typed: string };

/** Postcode areas that are told to be outside England by their letters alone. Scotland and Wales share theirs with England: their shards know. */
export type Outside = 'bt' | 'gy' | 'im' | 'je';

/** The longest text that can still be a postcode, and the most of any text that is passed on. */
const LONGEST_CODE = 12;
const LONGEST_WORDS = 200;

/** A letter or figure in each place, by the letters that Royal Mail uses there: A any, C and D the last letter of an outcode, E the end of a postcode. */
const SETS: Readonly<Record<string, RegExp>> = { A: /[A-Z]/, 9: /\d/, C: /[A-HJKPSTUW]/, D: /[ABEHMNPRVWXY]/, E: /[ABD-HJLNP-UW-Z]/ };
const OUTCODES = ['A9', 'A99', 'A9C', 'AA9', 'AA99', 'AA9D'];
/** Areas of one letter: Birmingham, east London, Glasgow, Liverpool, Manchester and so on. It keeps P45 and A1 as the words they are. */
const ONE_LETTER = /^[BEGLMNSW]\d/;
/** What fingers and eyes take for one another. */
const AS_FIGURE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const AS_LETTER: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };
const MOST_SLIPS = 2;

/** What looks like a postcode with too much, too little or a wrong letter in it. */
const NEARLY = [/^[A-Z]{1,3}\d{1,3}[A-Z]? ?\d{1,2}[A-Z]{1,3}$/, /^[A-Z]{1,2} ?\d[ABD-HJLNP-UW-Z]{2}$/];

/** Tells what was typed into a box. Any text is safe: it is only ever read, and nothing is longer than 200 characters when it comes out. */
export function asked(text: string): Asked {
  const given = text.slice(0, LONGEST_WORDS).normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(given)) return { is: 'nothing' };
  const typed = given.toUpperCase();
  if (typed.length > LONGEST_CODE || !/^[A-Z\d][A-Z\d .-]*$/.test(typed)) return { is: 'words', words: given };
  const groups = typed.split(/[ .-]+/).filter(Boolean);
  const read = wholeOf(groups) ?? partOf(groups);
  if (!read) return NEARLY.some((shape) => shape.test(groups.join(' '))) ? { is: 'wrong', typed } : { is: 'words', words: given };
  const { outcode, sector, unit, slips } = read;
  const written = [outcode, `${sector ?? ''}${unit ?? ''}`].filter(Boolean).join(' ');
  const [, where] = /^(BT|GY|IM|JE)\d/.exec(outcode) ?? [];
  if (where) return { is: 'outside', written, where: where.toLowerCase() as Outside };
  return { is: 'postcode', written, outcode, ...(sector && { sector }), ...(unit && { unit }), ...(slips > 0 && { typed }) };
}

interface Read {
  readonly outcode: string;
  readonly sector?: string;
  readonly unit?: string;
  readonly slips: number;
}

/**
 * A whole postcode: its last three are always a figure and two letters, and never more stand after a space ("FY1 11AN" may be FY1 1AN or FY11 1AN).
 * With slips it must be spaced as one, and hold a figure that was meant.
 */
function wholeOf(groups: readonly string[]): Read | undefined {
  const all = groups.join('');
  const end = readAs('9EE', all.slice(-3));
  const [start] = OUTCODES.flatMap((shape) => readAs(shape, all.slice(0, -3)) ?? []).sort((one, other) => one.slips - other.slips);
  if (!start || !end || !isArea(start.text) || (groups.length > 1 && (groups.at(-1)?.length ?? 0) > 3)) return undefined;
  const slips = start.slips + end.slips;
  const isSpacedAsOne = groups.length === 1 || (groups.length === 2 && groups[1]?.length === 3);
  if (slips > 0 && (slips > MOST_SLIPS || !isSpacedAsOne || !/\d/.test(all))) return undefined;
  return { outcode: start.text, sector: end.text.charAt(0), unit: end.text.slice(1), slips };
}

/** An outcode, or an outcode and a sector with a space between. No slips: too many words are one letter away. */
function partOf([start = '', sector, more]: readonly string[]): Read | undefined {
  if (more !== undefined || !OUTCODES.some((shape) => readAs(shape, start)?.slips === 0) || !isArea(start)) return undefined;
  if (sector === undefined) return { outcode: start, slips: 0 };
  return /^\d$/.test(sector) ? { outcode: start, sector, slips: 0 } : undefined;
}

const isArea = (outcode: string) => /^[A-Z]{2}/.test(outcode) || ONE_LETTER.test(outcode);

/** Reads letters and figures as a shape, and counts the slips put right; nothing when it cannot be read so. */
function readAs(shape: string, text: string): { text: string; slips: number } | undefined {
  if (text.length !== shape.length) return undefined;
  let slips = 0;
  const read = [...text].map((was, at) => {
    const place = shape.charAt(at);
    if (SETS[place]?.test(was)) return was;
    slips++;
    const meant = (place === '9' ? AS_FIGURE : AS_LETTER)[was] ?? '';
    return SETS[place]?.test(meant) ? meant : '';
  });
  return read.includes('') ? undefined : { text: read.join(''), slips };
}
