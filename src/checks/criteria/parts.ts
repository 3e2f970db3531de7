/** The few sentences every rule is made of: this field is said, each of these says it, there is one of these. */
import { isGap } from '../../model/gap.ts';
import { at, edit } from './known.ts';
import type { Known } from './known.ts';
import type { Published } from './published.ts';
import type { Evidence, Part, Remedy } from './verdict.ts';

/** A field of one record is said: not left out, not empty, not false. `path` has dots for what is inside, as in "fis.url". `gaps` are other places it may be said honestly. */
export function field(record: Known, path: string, write: string, gaps: readonly Evidence[] = []): Part {
  const value = valueAt(record.file, path);
  if (isGap(value)) return { found: [], gaps: [{ ...at(record, path), says: value.reason }], lacks: [] };
  return some(isSaid(value) ? [at(record, path)] : [], edit(record, path, write), gaps);
}

/** There is at least one (or `least`) of something; or a gap says why not; or an editor is told what to write. */
export function some(found: readonly Evidence[], remedy: Remedy, gaps: readonly Evidence[] = [], least = 1): Part {
  if (found.length >= least) return { found, gaps: [], lacks: [] };
  return gaps.length > 0 ? { found, gaps, lacks: [] } : { found, gaps: [], lacks: [remedy] };
}

/**
 * Each record says the field; with `is`, that holds of it instead. A record with an honest gap in that field, or an area with one of `gaps`,
 * passes as a gap. With no records at all it does not hold.
 */
export function each<File extends object>(
  here: Published,
  records: readonly Known<File>[],
  path: string,
  write: string,
  { is, gaps }: { readonly is?: (file: File) => boolean; readonly gaps?: readonly Evidence[] } = {},
): Part {
  if (records.length === 0) return some([], edit(here.area, '', `There is nothing to look at yet. When there is: ${write}`), gaps);
  const parts = records.map((record) => {
    const value = valueAt(record.file, path);
    if (!is || isGap(value)) return field(record, path, write, gaps);
    return some(is(record.file) ? [at(record, path)] : [], edit(record, path, write), gaps);
  });
  return { found: parts.flatMap(({ found }) => found), gaps: [...new Set(parts.flatMap((part) => part.gaps))], lacks: parts.flatMap(({ lacks }) => lacks) };
}

/** The same, of what only the council can give: the site can show it and cannot make it. */
export const council = (part: Part): Part => ({ ...part, fromCouncil: true });

/** Nobody asks this of the area, and why. */
export const notAsked = (why: string): Part => ({ found: [], gaps: [], lacks: [], notAsked: why });

const isSaid = (value: unknown) => value !== undefined && value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);

const valueAt = (file: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inside, name) => (typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[name] : undefined), file);
