/** A file that nothing reads: we say what to call it, because its words would be missing from the site without a sound. */
import { placeOf } from '../schema/files.ts';
import { nearest } from './nearest.ts';
import { quoted } from './quote.ts';

const TOP = ['areas', 'national'];
const NATIONAL = ['guides', 'helplines', 'words', 'authorities.yml', 'criteria.yml', 'bank-holidays.yml', 'search-words.yml'];
const AREA = ['places', 'services', 'lines', 'guides', 'panels', 'ways', 'changes', 'resources', 'notices', 'area.yml', 'offer.md'];

/**
 * Files of the content folder that are not content: hidden ones, the two that explain it, the map of a made-up area, which src/import reads,
 * and what the criteria said last time, which npm run criteria writes.
 */
export const isAside = (path: string) =>
  path.split('/').some((part) => part.startsWith('.')) ||
  path === 'FIELDS.md' ||
  path === 'README.md' ||
  /^areas\/[^/]+\/(geography\/|criteria-last\.json$)/.test(path);

/** What we found and what to write, for a path (relative to content) that is no kind of ours. */
export function unknownPath(path: string): { found: string; write: string } {
  const found = `Nothing reads a file called ${quoted(path)}.`;
  const better = [tidy(path), respelt(tidy(path))].find((candidate) => placeOf(candidate));
  if (better) return { found, write: `Rename it to ${better}.` };
  const ending = /\.([^./]+)\.(md|yml)$/.exec(path);
  if (ending && placeOf(path.replace(`.${ending[1]}`, '')))
    return { found, write: `A translation ends in a language code of two or three small letters, as in ${path.replace(`.${ending[1]}`, '.ur')}.` };
  return {
    found,
    write: 'Move it to where content/FIELDS.md says, or delete it. Names are small letters, numbers and hyphens, as in services/stay-and-play.md.',
  };
}

const tidy = (path: string) =>
  path
    .toLowerCase()
    .replace(/\.(yaml|yml|ylm)$/, '.yml')
    .replace(/\.(markdown|mdx|mdown|txt|md)(\.(txt|md))?$/, '.md')
    .split('/')
    .map((part) =>
      part
        .trim()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^-+|-+(?=\.|$)/g, ''),
    )
    .join('/');

function respelt(path: string): string {
  const [top = '', second = '', third = '', ...rest] = path.split('/');
  const folder = nearest(top, TOP) ?? top;
  const parts = folder === 'national' ? [folder, nearest(second, NATIONAL) ?? second, third] : [folder, second, nearest(third, AREA) ?? third];
  return [...parts, ...rest].filter(Boolean).join('/');
}
