/** What the search is measured against: Pagefind alone and MiniSearch alone, each on a page of its own, over the same records of the same area. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { AreaFrame } from '../../src/model/frame.ts';
import { foundIn } from '../../src/model/search-records.ts';

export const RIVALS = ['pagefind', 'minisearch'] as const;

/** One script answers "find-words" with up to three lists of topics, as our own page does with its results. */
const PAGE = (name: string) => `<!doctype html><html lang="en"><title>${name}</title><script type="module" src="${name}.js"></script>
<form><input id="q" name="q"><button>Find</button></form><ol data-results></ol></html>`;

const SCRIPT = (find: string) => `${find}
const form = document.querySelector('form'), list = document.querySelector('ol');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  delete list.dataset.ready;
  const found = await find(form.q.value);
  list.replaceChildren(...found.map(({ title, topics }) => Object.assign(document.createElement('li'), { textContent: title, topics }))); 
  for (const item of list.children) { item.dataset.result = ''; item.dataset.topics = item.topics; }
  list.dataset.ready = '';
});
form.q.addEventListener('focus', () => warm());`;

const MINISEARCH = SCRIPT(`import MiniSearch from './minisearch/index.js';
let loading;
const warm = () => (loading ??= fetch('records.json').then((one) => one.json()).then((records) => {
  const index = new MiniSearch({ fields: ['title', 'summary', 'also', 'labels'], storeFields: ['title', 'topics'], searchOptions: { boost: { title: 3, also: 2 }, fuzzy: 0.2, prefix: true } });
  index.addAll(records);
  return index;
}));
const find = async (words) => (await warm()).search(words).slice(0, 10);`);

const PAGEFIND = SCRIPT(`let loading;
const warm = () => (loading ??= import('./pagefind/pagefind.js').then(async (one) => { await one.options({ noWorker: true }); await one.init(); return one; }));
const find = async (words) => {
  const { results } = await (await warm()).search(words);
  const found = await Promise.all(results.slice(0, 10).map((one) => one.data()));
  return found.map(({ meta }) => meta);
};`);

/** Writes both pages into a folder. Throws when Pagefind cannot make its index. */
export async function writeRivals(frame: AreaFrame, folder: string): Promise<void> {
  const records = foundIn(frame).map(({ title, summary, also, topics, of }, id) => ({
    id,
    title: title.text,
    summary: summary.text,
    also: also ?? '',
    labels: topics.map((topic) => frame.say(`topic.${topic}`)).join(' '),
    topics: topics.join(' '),
    words: JSON.stringify(of.words.english),
  }));
  write(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  write(join(folder, '404.html'), '');
  write(join(folder, 'minisearch.html'), PAGE('minisearch'));
  write(join(folder, 'minisearch.js'), MINISEARCH);
  write(join(folder, 'records.json'), JSON.stringify(records.map(({ words: _, ...record }) => record)));
  cpSync('node_modules/minisearch/dist/es', join(folder, 'minisearch'), { recursive: true });
  write(join(folder, 'pagefind.html'), PAGE('pagefind'));
  write(join(folder, 'pagefind.js'), PAGEFIND);
  const { index, errors } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error(errors.join(' '));
  for (const { id, title, summary, also, labels, topics, words } of records)
    await index.addCustomRecord({ url: `/${id}/`, language: 'en', content: `${title}. ${summary} ${also} ${labels} ${words}`, meta: { title, topics } });
  const { files } = await index.getFiles();
  for (const { path, content } of files) write(join(folder, 'pagefind', path), content);
  await close();
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
