/** Which two areas a link names: they stand in its fragment, "#blackpool,wrenmouth", which no server sees. */

export interface Choice {
  readonly pair?: readonly [one: string, other: string];
  /** What is wrong with it: an area that we do not have, or not two areas. */
  readonly wrong?: 'unknown' | 'two';
}

/** The fragment that brings two areas again. */
export const choiceFragment = (areas: readonly string[]) => `#${areas.join(',')}`;

/**
 * What a fragment chooses of the areas there are; an empty one chooses nothing. Undefined when it has no comma, and so leads to a part of the
 * page. Some messengers write the comma as %2C.
 */
export function choiceIn(fragment: string, areas: readonly string[]): Choice | undefined {
  if (fragment.length <= 1) return {};
  const ids = fragment.slice(1).split(/,|%2C/i);
  if (ids.length === 1) return undefined;
  if (ids.some((id) => id && !areas.includes(id))) return { wrong: 'unknown' };
  const [one, other] = ids;
  return ids.length === 2 && one && other && one !== other ? { pair: [one, other] } : { wrong: 'two' };
}
