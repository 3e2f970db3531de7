/**
 * How old a reader must be to read a page with ease: the Flesch-Kincaid grade plus five years, counted over sentences of English prose.
 * Only what ends as a sentence ends is counted: the formula was made for prose, not for lists of names, times and addresses.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { all, type Element, first, textOf } from './html.ts';
import type { Page } from './site.ts';

const PROSE = 'p, li, dd, summary, h1, h2, h3';
const FEWEST_WORDS = 4;
const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsIn = new Intl.Segmenter('en', { granularity: 'word' });

/** The reading age in years of an English page's own words, to one decimal; nothing when it has hardly any sentences. */
export function readingAge({ top }: Pick<Page, 'top'>): number | undefined {
  const blocks = all(first(top, 'main'), PROSE).filter((block) => all(block, PROSE).every((inner) => inner === block));
  const sentences = blocks.flatMap(sentencesOf);
  if (sentences.length < 5) return undefined;
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return Math.round((fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }) + 5) * 10) / 10;
}

function sentencesOf(block: Element): readonly (readonly string[])[] {
  return [...sentencesIn.segment(textOf(block))]
    .filter(({ segment }) => /[.?!]\s*$/.test(segment))
    .map(({ segment }) =>
      [...wordsIn.segment(segment)].filter(({ isWordLike, segment: word }) => isWordLike && /[a-z]/i.test(word)).map(({ segment: word }) => word),
    )
    .filter((words) => words.length >= FEWEST_WORDS);
}
