/** Where each guide stands: a topic's is on the topic's page, a few have a page of their own name, the rest are under guides. */
import type { GuideFile } from '../schema/guide.ts';
import type { Guide } from './entities.ts';

const OWN_PAGES: Readonly<Record<string, string>> = { 'worried-about-a-child': 'worried-about-a-child', 'for-professionals': 'professionals' };

/** The parts of a guide's address after the root. */
export function guideParts({ id, file }: { readonly id: string; readonly file: Pick<GuideFile, 'topic'> }): readonly string[] {
  if (file.topic) return ['topics', file.topic];
  const own = OWN_PAGES[id];
  return own ? [own] : ['guides', id];
}

/**
 * The guides of an area in the order they count: its own, then the country's that it did not write anew. Whoever looks for the guide to a
 * topic takes the first, so an area's own stands on the topic's page under whatever file name; the criteria look at the same.
 */
export const ownFirst = <One extends { readonly id: string }>(own: readonly One[], national: readonly One[]): readonly One[] => [
  ...own,
  ...national.filter(({ id }) => !own.some((one) => one.id === id)),
];

/** Guides that stand under /guides/. */
export const guidesAlone = (guides: ReadonlyMap<string, Guide>): readonly Guide[] => [...guides.values()].filter((guide) => guideParts(guide)[0] === 'guides');

/** The guides that go with one, without those that victims' pages never lead to (F4-H-6). */
export const relatedGuides = (guide: Guide, guides: ReadonlyMap<string, Guide>): readonly Guide[] =>
  (guide.file.related ?? [])
    .flatMap((id) => guides.get(id) ?? [])
    .filter(({ file }) => !file.perpetratorSupport || !guide.file.sensitive || guide.file.perpetratorSupport);
