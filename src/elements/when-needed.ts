/** What the search asks for only when a question needs it: the program that puts slips right, and the one that knows where places are. */
import type { Vocabulary } from '../model/search-correct.ts';
import type { SearchFile } from '../model/search-file.ts';
import type { SearchIndex } from '../model/search-index.ts';
import type { Measured } from './near-found.ts';

/** After so long, what was found is shown without its distance. */
const PATIENCE_MS = 4000;

/** A file of the search, made ready. */
export interface Known extends Pick<SearchFile, 'topics' | 'groups' | 'urgent'> {
  readonly index: SearchIndex;
  /** Made when a word is not known to the index: it takes a phone a tenth of a second. */
  known?: Vocabulary;
}

/** Plain words with their slips put right; as they are when the program for that cannot be had. */
export async function putRight(words: string, file: Known): Promise<string> {
  const program = await import('../model/search-correct.ts').catch(() => undefined);
  return program ? program.corrected(words, (file.known ??= program.vocabulary(file, file.index.records))) : words;
}

/** Where a place is that stood with other words, for the element whose data names the files. Says so when that cannot be had in time. */
export function measured(box: HTMLElement, where: string): Promise<Measured> {
  const failed: Measured = { told: box.dataset['failed'] ?? '', heading: '' };
  const late = new Promise<Measured>((resolve) => setTimeout(resolve, PATIENCE_MS, failed));
  return Promise.race([late, import('./near-found.ts').then((program) => program.measured(box, where))]).catch(() => failed);
}
