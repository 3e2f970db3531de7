/** The full text behind the first results: Pagefind's program and index, asked for when someone is about to search. */
import type { FullTextIds } from '../model/search-file.ts';
import { having, type SearchIndex } from '../model/search-index.ts';
import { EMPTY, stem, wordsIn } from '../model/search-text.ts';

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (word: string) => Promise<{ results: { id: string }[] }>;
}

/** Words of a question that are looked up: each may need a part of the index of its own. */
const MOST = 5;

/** The full text in a folder. `built` tells its files from those of another day. */
export function fullText(folder: string, built: string) {
  let loading: Promise<readonly [Pagefind, FullTextIds]> | undefined;
  const start = async () => {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    await pagefind.options({ noWorker: true, metaCacheTag: built });
    await pagefind.init();
    return pagefind;
  };
  const warm = () => {
    loading ??= Promise.all([start(), fetch(`${folder}ids.json`).then((response) => response.json() as Promise<FullTextIds>)]);
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return {
    warm,
    /** Numbers of the records that have all the words somewhere, best first. Throws when the files cannot be had; none when they are of other records. */
    mentions: async (index: SearchIndex, stamp: string, words: string): Promise<number[]> => {
      const [pagefind, { of, ids }] = await warm();
      if (of !== stamp) return [];
      const wanted = wordsIn(words).filter((word) => word.length > 2 && !EMPTY.includes(word));
      const found = await Promise.all(
        [...new Set(wanted.map(stem))].slice(0, MOST).map(async (word) => {
          const { results } = await pagefind.search(word);
          return new Set([...results.map(({ id }) => ids.indexOf(id.replace(/^.*_/, ''))), ...having(index, ` ${word} `).keys()]);
        }),
      );
      return [...(found[0] ?? [])].filter((at) => at >= 0 && found.every((one) => one.has(at)));
    },
  };
}
