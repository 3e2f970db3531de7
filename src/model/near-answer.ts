/** What to answer when someone types into a box: a message, a place to measure from, or words to search for. Pure, so that every message can be tested. */
import { type Language, type Say, speaker } from './language.ts';
import type { LatLng } from './national-grid.ts';
import type { Named, NearHere } from './near.ts';
import type { OutcodeShard } from './outcode-shard.ts';
import { type Asked, asked, type Postcode } from './postcode.ts';
import { wordsIn } from './search-text.ts';
import { whereabouts } from './whereabouts.ts';

/** Where to measure from, and what to tell about it. */
export interface Spot {
  readonly at: LatLng;
  /** As people would say it: "FY1 1AN", "Bispham". */
  readonly where: string;
  readonly notes: readonly string[];
  /** The ONS codes it may be in; one alone when it is known. */
  readonly authorities: readonly string[];
  /** True when the one authority is sure. */
  readonly isSure: boolean;
}

/** Something typed that cannot be answered, and why. */
export interface Refused {
  readonly refused: string;
}

/** The first step: what can be said before anything is asked for. */
export type First = Refused | Spot | { readonly words: string } | Postcode;

const LONGEST_SHOWN = 40;

/** The box's own words, from its file. Values are set apart from right-to-left words round them, each in its own direction (Unicode bidirectional isolates). */
export function nearSpeaker({ locale, words, rtl }: Pick<NearHere, 'locale' | 'words' | 'rtl'>): Say {
  const language: Language = { code: locale, name: '', direction: 'ltr', words };
  const say = speaker(language, language);
  const apart = (value: string | number) => (typeof value === 'number' ? value : `${/\p{sc=Arab}/u.test(value) ? '\u2067' : '\u2066'}${value}\u2069`);
  return rtl ? (key, values = {}) => say(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value)]))) : say;
}

/** Reads what was typed. On the national site (no area) words are left to the list of councils in the page. */
export function firstAnswer(text: string, here: NearHere, say: Say): First {
  const told: Asked = asked(text);
  if (told.is === 'nothing') return { refused: say('near.empty') };
  if (told.is === 'wrong') return { refused: say('near.wrong', { typed: told.typed }) };
  if (told.is === 'outside') return { refused: elsewhere(`near.in-${told.where}`, told.written, say) };
  if (told.is === 'postcode') return told;
  const known = placeNamed(told.words, here);
  if (!known) return { words: told.words };
  return { at: known, where: known.name, notes: [say('near.middle', { where: known.name })], authorities: [], isSure: false };
}

/** Reads the shard of a postcode's outcode; nothing when there is none of that name. */
export function postcodeAnswer(postcode: Postcode, shard: OutcodeShard | undefined, here: NearHere, say: Say): Refused | Spot {
  const { written: where, typed, outcode, sector, unit } = postcode;
  const slip = typed ? [say('near.slip', { typed, where })] : [];
  if (!shard) return { refused: [...slip, say('near.unknown', { where })].join(' ') };
  const found = whereabouts(shard, postcode);
  const [country = ''] = found.authorities.every((code) => /^[SW]/.test(code)) ? (found.authorities[0] ?? '') : '';
  if (country) return { refused: [...slip, elsewhere(`near.in-${country.toLowerCase()}`, where, say)].join(' ') };
  const part = found.exactness === 'sector' ? `${outcode} ${sector ?? ''}` : outcode;
  const isPart = part === where;
  const about = found.exactness === 'unit' ? [] : [isPart ? say('near.middle', { where }) : say('near.about', { where, part })];
  return { at: found, where, notes: [...slip, ...(here.code ? about : [])], authorities: found.authorities, isSure: Boolean(unit && found.authority) };
}

/** What to say when words are no place we know. */
export const noSuchPlace = (words: string, say: Say): Refused => ({
  refused: say('near.no-place', { words: words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words }),
});

const elsewhere = (key: string, where: string, say: Say) => `${say(key, { where })} ${say('near.england')}`;

/** A part of the area, or a place in it, of this name: the whole name first, then one that has it in whole words. */
function placeNamed(words: string, { known = [], places = [] }: NearHere): (LatLng & Pick<Named, 'name'>) | undefined {
  const plain = (text: string) => wordsIn(text).join(' ');
  const wanted = plain(words);
  const all = [...known, ...places].flatMap(({ name, lat, lng }) => (lat === undefined || lng === undefined ? [] : [{ name, lat, lng }]));
  if (wanted.length < 3) return undefined;
  return all.find(({ name }) => plain(name) === wanted) ?? all.find(({ name }) => ` ${plain(name)} `.includes(` ${wanted} `));
}
