/** How words are compared: without capitals, accents and endings, so that "Vaccinations", "vaccinated" and "vaccine" are one word. */

/** The words of a text, plain: small letters, no accents, no apostrophes. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const ENDING = /(ations?|ating|ated|ates?|ings?|ments?|ness|ers?|ies|ied|es|ed|(?<!s)s|y|e)$/;

/** Stems by their words: an area's texts say few words many times, and a slow phone makes each stem once. */
const made = new Map<string, string>();

/** A plain word without its ending; at least three letters stay. Light on purpose: a wrong join hurts more than a missed one. */
export function stem(word: string): string {
  const known = made.get(word);
  if (known !== undefined) return known;
  const cut = word.replace(ENDING, '');
  const own = cut.length < 3 ? word : cut.replace(/([bdgmnprt])\1$/, '$1').replace(/wiv$/, 'wif');
  made.set(word, own);
  return own;
}

/** Words that say nothing of what is looked for. */
export const EMPTY: readonly string[] =
  'a an and are as at be been but by can do does for from get give got have having he help her him his how i if im in into is it its me my need not of on or our out please she so some someone something that the their them they this to too up us want was we what when where who why will with you your'.split(
    ' ',
  );
