/** `npm run reading-age`: the reading age of every English page of the built site, the hardest first, and the middle one of each kind. */
import { readContent } from '../site/built/content.ts';
import { readingAge } from '../site/built/reading-age.ts';
import { readSite } from '../site/built/site.ts';

const { pages } = readSite({ folder: process.env['SITE_DIST'] ?? 'dist' }, readContent('content'));
const measured = pages
  .filter(({ language, kind }) => language === 'en' && kind !== '404')
  .flatMap((page) => {
    const age = readingAge(page);
    return age === undefined ? [] : [{ age, path: page.path, kind: page.kind }];
  })
  .sort((one, other) => other.age - one.age);

const middle = (ages: readonly number[]) => ages[Math.floor(ages.length / 2)];
const kinds = [...Map.groupBy(measured, ({ kind }) => kind)].map(([kind, group]) => ({
  kind,
  pages: group.length,
  middle: middle(group.map(({ age }) => age)),
  highest: group[0]?.age,
  page: group[0]?.path,
}));

console.table(kinds);
console.table(measured.slice(0, 15));
console.log(
  `${measured.length} English pages. Middle reading age ${middle(measured.map(({ age }) => age))}, highest ${measured[0]?.age} (${measured[0]?.path}).`,
);
