/**
 * Which files are which collection. Our own loader, not Astro's, so that the site reads a file with the very parser the checks use:
 * dates stay as they were written, and a fault has the same line in both.
 */
import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { KINDS, type Kind, placeOf, schemaOf } from './schema/files.ts';
import { parseSource } from './schema/front-matter.ts';

const CONTENT = resolve(process.env['SITE_CONTENT'] ?? 'content');

const isTranslation = (path: string) => {
  const place = placeOf(path);
  return place !== undefined && place.language !== 'en';
};
const isRecord = (kind: Kind) => (path: string) => placeOf(path)?.kind === kind && !isTranslation(path);

export const collections = {
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, { schema }]) => [kind, defineCollection({ loader: loaderOf(isRecord(kind as Kind)), schema })])),
  translation: defineCollection({ loader: loaderOf(isTranslation), schema: z.looseObject({}) }),
};

function loaderOf(wanted: (path: string) => boolean): Loader {
  return {
    name: 'front-door-content',
    async load(context) {
      await loadAll(context, wanted);
      for (const event of ['add', 'change', 'unlink'] as const)
        context.watcher?.on(event, (path) => {
          if (wanted(relative(CONTENT, path))) void loadAll(context, wanted);
        });
    },
  };
}

async function loadAll({ store, parseData, generateDigest, logger, watcher }: LoaderContext, wanted: (path: string) => boolean) {
  store.clear();
  for (const path of globSync('**/*.{md,yml}', { cwd: CONTENT }).filter(wanted).sort()) {
    const text = readFileSync(resolve(CONTENT, path), 'utf8');
    const { data, body, problems } = parseSource(text, path.endsWith('.md') ? 'md' : 'yml');
    const place = placeOf(path);
    if (problems.length > 0 || !place) {
      logger.warn(`content/${path} could not be read. Run npm run check to see why.`);
      continue;
    }
    // While an editor works, a half-written file is left out; a build never leaves one out without a sound.
    if (watcher && !schemaOf(place.kind, place.language).safeParse(data).success) {
      logger.warn(`content/${path} is not finished, so it is not shown. Run npm run check to see what is left.`);
      continue;
    }
    const words = place.language === 'en' ? data : schemaOf(place.kind, place.language).parse(data);
    const parsed = await parseData({ id: path, data: words as Record<string, unknown> });
    store.set({ id: path, data: parsed, body, digest: generateDigest(text), filePath: relative('.', resolve(CONTENT, path)) });
  }
}
