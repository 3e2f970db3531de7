/** All the words of an area's records that the small file leaves out, for the full-text index behind it: stems, once a record, as lean as can be. */
import type { AreaFrame } from './frame.ts';
import type { Spoken } from './said.ts';
import { foundIn } from './search-records.ts';
import { EMPTY, stem, wordsIn } from './search-text.ts';

/** A word that more than this part of the records have tells them apart least, and costs the most bytes. */
const TOO_MANY = 0.04;

/** One text a record, in the order of the small file. Words in another language than the frame's stay out, so that record's text is empty. */
export function fullTexts(frame: AreaFrame): readonly string[] {
  const stems = foundIn(frame).map(({ of, title, summary }) => {
    const shown = new Set(wordsIn(`${title.text} ${summary.text}`).map(stem));
    const words = textsOf(frame.read(of.words), frame.language.code).flatMap(wordsIn);
    return new Set(words.filter((word) => word.length > 2 && !EMPTY.includes(word)).flatMap((word) => (shown.has(stem(word)) ? [] : stem(word))));
  });
  const having = new Map<string, number>();
  for (const own of stems) for (const word of own) having.set(word, (having.get(word) ?? 0) + 1);
  const most = Math.max(3, stems.length * TOO_MANY);
  return stems.map((own) =>
    [...own]
      .filter((word) => (having.get(word) ?? 0) <= most)
      .sort()
      .join(' '),
  );
}

/** Every text of a record that is in the language, however deep it stands. */
function textsOf(words: Spoken<object>, language: string): readonly string[] {
  const inside = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(inside) : [];
  return Object.values(words).flatMap((said) => (said?.language === language ? inside(said.text) : []));
}
