/** Every address off the site that content leads to, with where it is written. Addresses that are made up (.example) are not asked. */
import { bodyParts } from './content/body-parts.ts';
import type { SourceFile } from './source-file.ts';

export interface Written {
  readonly path: string;
  readonly line: number;
}

/** The addresses in the order of their names. */
export function outwardLinks(files: readonly SourceFile[]): ReadonlyMap<string, readonly Written[]> {
  const found = new Map<string, Written[]>();
  for (const file of files) {
    const links = [
      ...addressesIn(file.data, []).map(({ url, path }) => ({ url, line: file.lineOf(path) })),
      ...bodyParts(file).links.map(({ text, line }) => ({ url: text, line })),
    ];
    for (const { url, line } of links) if (isOutward(url)) found.set(url, [...(found.get(url) ?? []), { path: file.path, line }]);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const isOutward = (text: string) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text) && !new URL(text).hostname.endsWith('.example');

function addressesIn(value: unknown, path: readonly PropertyKey[]): { url: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return isOutward(value) ? [{ url: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([part, inside]) => addressesIn(inside, [...path, part]));
}
