/** What families say, as the browser is given it: plain, and no phrase that another decides already. */
import type { SearchWordsFile } from '../schema/search-words.ts';
import type { SearchFile } from './search-file.ts';
import { stem, wordsIn } from './search-text.ts';

/** The groups, and what someone in danger types: in English and the page's own language, by its code, and in all others. */
export function searchSaid(words: SearchWordsFile | undefined, own: string): Pick<SearchFile, 'groups' | 'urgent' | 'elsewhere'> {
  const { groups = [], urgent = [] } = words ?? {};
  return {
    groups: groups.map(({ say, find }) => [fewest(say), find]),
    urgent: urgent.map(({ need, say, in: also }) => [need, fewest([...say, ...(also?.[own] ?? [])])]),
    elsewhere: urgent.map(({ need, in: also }) => [need, fewest(Object.entries(also ?? {}).flatMap(([code, said]) => (code === own ? [] : said)))]),
  };
}

/** The phrases that decide, plain: one that holds another of two words or more is found whenever that one is. */
function fewest(phrases: readonly string[]): readonly string[] {
  const all = phrases.map((phrase) => ({ plain: wordsIn(phrase).join(' '), stems: wordsIn(phrase).map(stem) }));
  const isNeedless = ({ stems }: (typeof all)[number], at: number) =>
    all.some((other, before) => other.stems.every((one) => stems.includes(one)) && (other.stems.length < stems.length ? other.stems.length > 1 : before < at));
  return all.filter((one, at) => !isNeedless(one, at)).map(({ plain }) => plain);
}
