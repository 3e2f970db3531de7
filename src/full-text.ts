/**
 * Makes the full-text search of each area and language when the pages stand: a Pagefind bundle of the texts each root wrote, and a list that
 * tells its results from the numbers of the small file, so that no fragment is ever asked for. Only what a browser asks for is written.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const TEXTS = 'full-text.json';
const RECORDS = 'records.json';
/** What our words are to Pagefind: already stemmed, so in a language it does not know. */
const LANGUAGE = 'xx';
const ASKED_FOR = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.[^/]*pf_meta|index\/.*)$/;

/** The step of the build. */
export const fullText = (): AstroIntegration => ({
  name: 'full-text',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const out = fileURLToPath(dir);
      for (const texts of globSync(`**/search/${TEXTS}`, { cwd: out }).sort()) {
        const folder = join(out, dirname(texts));
        const { stamp } = read(join(folder, RECORDS)) as { stamp: string };
        await bundle(read(join(out, texts)) as string[], stamp, join(folder, 'full'));
        rmSync(join(out, texts));
      }
      await close();
    },
  },
});

/** Writes the bundle of one root. `stamp` is of the small file whose numbers the list gives. Throws when Pagefind cannot make it. */
async function bundle(texts: readonly string[], stamp: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, writePlayground: false });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  for (const [at, content] of texts.entries()) if (content) await index.addCustomRecord({ url: String(at), content, language: LANGUAGE });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const ids: string[] = texts.map(() => '');
  for (const { path, content } of files) {
    const [, id] = /_(\w+)\.pf_fragment$/.exec(path) ?? [];
    if (id) ids[urlOf(content)] = id;
    else if (ASKED_FOR.test(path)) write(join(folder, path), content);
  }
  write(join(folder, 'ids.json'), JSON.stringify({ of: stamp, ids }));
}

/** A fragment is packed JSON after a word of Pagefind's own. */
const urlOf = (fragment: Uint8Array) => {
  const text = String(gunzipSync(fragment));
  return Number((JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url);
};

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
