/**
 * How the site is built. What changes from one deployment to another comes from the environment:
 * SITE_URL (the domain), SITE_BASE (a folder it stands under), SITE_AREA (one area alone at the root), SITE_OUT (where it is written).
 */
import { globSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fullText } from './src/full-text.ts';
import { parseSource } from './src/schema/front-matter.ts';

const content = process.env.SITE_CONTENT ?? 'content';
const base = `/${process.env.SITE_BASE ?? ''}/`.replace(/\/+/g, '/');

/** Folders of example areas: they stay out of the sitemap as well as out of search engines. */
const examples = globSync('areas/*/area.yml', { cwd: content })
  .filter((path) => parseSource(readFileSync(`${content}/${path}`, 'utf8'), 'yml').data?.status === 'example')
  .map((path) => path.split('/')[1]);

const isExample = (page) => {
  const [area] = new URL(page).pathname.slice(base.length).split('/');
  return examples.includes(process.env.SITE_AREA ?? area);
};

/**
 * What says "today", "next" and "open now" is one file: three small ones would be a tenth heavier. The clock alone is all that guides need; what
 * asks for a script later stands with it, so that a page that only does that does not fetch the calendar too.
 */
const CHUNKS = {
  maplibre: /node_modules\/maplibre-gl\//,
  when: /src\/(model\/(days|language|next-words|open-now|open-words|packed|recurrence|today|when|when-here)|elements\/(on-next|open-now|map-here))\.ts/,
  clock: /src\/model\/london\.ts|vite\/preload-helper/,
};
const manualChunks = (id) => Object.keys(CHUNKS).find((name) => CHUNKS[name].test(id));

/** A script asked for later is asked for as it is: what Vite wraps round it, to preload what goes with it, is longer than our scripts are. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  // The lists of what goes with it are written last of all, and nothing reads them then.
  generateBundle: {
    order: 'post',
    handler: (_, files) => {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = file.code.replace(/^const __vite__mapDeps=.*\n/, '').replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://front-door.example',
  base,
  outDir: process.env.SITE_OUT ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [plainImports],
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false, resolveDependencies: () => [] }, rollupOptions: { output: { manualChunks } } },
  },
  integrations: [sitemap({ filter: (page) => !isExample(page) }), fullText()],
});
