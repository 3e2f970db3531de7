/** The directory of what editors wrote, read from the content folder, for tests and benches that need no built site. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contents, Entry, TranslationEntry } from '../../src/model/contents.ts';
import { directory } from '../../src/model/directory.ts';
import { frame, type AreaFrame } from '../../src/model/frame.ts';
import { placeOf, schemaOf } from '../../src/schema/files.ts';
import { parseSource } from '../../src/schema/front-matter.ts';

/** Reads a content folder. `today` is an ISO date. */
export function wholeDirectory(today: string, folder = 'content') {
  const entries = globSync('**/*.{md,yml}', { cwd: folder })
    .sort()
    .flatMap((path) => {
      const place = placeOf(path);
      if (!place) return [];
      const { data, body } = parseSource(readFileSync(join(folder, path), 'utf8'), path.endsWith('.md') ? 'md' : 'yml');
      const file = schemaOf(place.kind, place.language).parse(data) as object;
      const { kind, area, language } = place;
      return [{ kind, language, id: kind === 'area' ? (area ?? '') : place.id, ...(area && { area }), file, body }];
    });
  const of = <File>(kind: string) => entries.filter((entry) => entry.kind === kind && entry.language === 'en') as unknown as Entry<File>[];
  const wordsFiles = entries.filter(({ kind }) => kind === 'words') as unknown as Contents['words'];
  const contents: Contents = {
    areas: of('area'),
    places: of('place'),
    services: of('service'),
    lines: of('line'),
    helplines: of('helpline'),
    guides: of('guide'),
    offers: of('offer'),
    panels: of('panel'),
    ways: of('way'),
    changes: of('change'),
    resources: of('resource'),
    notices: of('notice'),
    words: wordsFiles,
    authorities: of<{ authorities: Contents['authorities'] }>('authorities')[0]?.file.authorities ?? [],
    bankHolidays: of<{ bankHolidays: Contents['bankHolidays'] }>('holidays')[0]?.file.bankHolidays ?? [],
    searchWords: of<NonNullable<Contents['searchWords']>>('searchWords')[0]?.file,
    translations: entries.filter(({ language, kind }) => language !== 'en' && kind !== 'words') as unknown as TranslationEntry[],
  };
  return directory(contents, today);
}

/** The frame of an area in a language, as a page under the root of the site has it. */
export function frameIn(whole: ReturnType<typeof directory>, area: string, language = 'en'): AreaFrame {
  const own = whole.areas.get(area);
  const spoken = whole.languages.get(language);
  if (!own || !spoken) throw new Error(`There is no ${area} in ${language}.`);
  return frame(whole, spoken, own, { base: '/', alone: false }, own.languages) as AreaFrame;
}
