/** What an editor is told when the files are made: where they are, and what to do next. */
import { addressOfGuide } from '../checks/content/pages.ts';
import { type Kind, type Place, placeOf } from '../schema/files.ts';

/** Where a file is seen, from the root of its area; nothing for one that has no page. */
const SEEN: Partial<Record<Kind, (id: string) => string>> = {
  area: () => '/',
  offer: () => '/offer/',
  place: (id) => `/places/${id}/`,
  service: (id) => `/services/${id}/`,
  line: () => '/phone-lines/',
  guide: (id) => addressOfGuide(id, undefined),
  helpline: () => '/helplines/',
  panel: () => '/have-your-say/',
  way: () => '/have-your-say/',
  change: () => '/have-your-say/',
  notice: () => '/',
};
const SITE = 'http://localhost:4321';

/** The words for the terminal. `paths` are the files made, relative to the content folder. `listed` are the languages of the area's pages, if known. */
export function nextSteps(paths: readonly string[], folder: string, languages: readonly string[], listed: readonly string[] = []): string {
  const [first = ''] = paths;
  const place = placeOf(paths.find((path) => placeOf(path)?.kind === 'area') ?? first);
  const option = place?.area === undefined ? '' : ` -- --area ${place.area}`;
  const steps = [
    paths.length > 1 ? 'Open these files, the first one first, and write between the quote marks "".' : 'Open the file and write between the quote marks "".',
    `Run: npm run check${option}\n   It says what is left. Nothing of a half-written file reaches families: the site is not built until it says 0 must fix.`,
    ...(place ? seen(place) : []),
  ];
  return [
    paths.length > 1 ? 'These files are ready to fill in:' : 'This file is ready to fill in:',
    ...paths.map((path) => `  ${folder}/${path}`),
    '',
    'What to do next:',
    ...steps.map((step, at) => `${at + 1}. ${step}`),
    ...(place ? seenWhen(place, folder, languages, listed) : []),
    '',
  ].join('\n');
}

function seen({ kind, area, id, language }: Place): string[] {
  const address = SEEN[kind]?.(id);
  if (address === undefined) return [];
  return [
    `See it: npm run dev, then ${SITE}${[area, language === 'en' ? undefined : language]
      .filter(Boolean)
      .map((part) => `/${part}`)
      .join('')}${address}`,
  ];
}

/** What it still takes for a translation to be seen; nothing when the area has pages in its language. */
function seenWhen({ language, area }: Place, folder: string, languages: readonly string[], listed: readonly string[]): string[] {
  if (language === 'en' || (listed.includes(language) && languages.includes(language))) return [];
  const areas = area === undefined ? 'in each area whose area.yml' : `when ${folder}/areas/${area}/area.yml`;
  const lists = listed.includes(language) ? [] : [`Families see it ${areas} lists ${language}. Add it there under "languages":`, ...languageLines(language)];
  const words = languages.includes(language)
    ? []
    : [`There is no ${folder}/national/words/${language}.yml yet. It holds the words of buttons and headings, and comes first.`];
  return ['', ...lists, ...words];
}

/** The lines of area.yml that give an area pages in a language. */
const languageLines = (language: string) => [
  '',
  'languages:',
  `  - code: "${language}"`,
  `    name: "${new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? ''}"`,
];
