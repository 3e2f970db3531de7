/** The offer as a whole: that it is published with all six core groups, and how parents get it on paper. The Vision, the guide and the rules of 2026 all ask. */
import { isGap } from '../../model/gap.ts';
import { core } from '../../schema/vocabulary.ts';
import { at } from './known.ts';
import { field, some } from './parts.ts';
import type { Published } from './published.ts';
import { add, list } from './shorthand.ts';
import type { Part, Remedy } from './verdict.ts';

/** Write this in the offer, in that field of it, whether there is a file yet or not. */
export const inOffer = ({ id, offer }: Published, write: string, field?: string): Remedy => ({
  path: offer?.path ?? `areas/${id}/offer.md`,
  ...(field && { field }),
  write,
});

/** Each of the six core groups has a service of the offer, or its honest gap (PG-DEF-1). */
export const coreGroups = (here: Published): readonly Part[] =>
  core.options.map((group) =>
    some(
      list(here.svc(undefined, ({ sfl, core: groups }) => sfl && (groups?.includes(group) ?? false))).slice(0, 3),
      add(here, 'services', `Write a service with sfl: true and core: [${group}]; or say why there is none in offer.md, under coreGaps: ${group}.`),
      here.gap('core', group),
    ),
  );

/** PG-OFFER-MIN-1: one page of the offer. The page lists every service with sfl: true by itself. */
export const offerPublished = (here: Published): readonly Part[] => [
  some(here.offer ? [at(here.offer)] : [], inOffer(here, 'Write the offer, with status: live.', 'status')),
  ...coreGroups(here),
];

/** PG-OFFER-MIN-2: a paper copy before the birth: how it is given, and a line to ask for one. That it prints is held by the tests of the built site. */
export function onPaperBeforeBirth(here: Published): readonly Part[] {
  const { offer } = here;
  const gaps = here.gap('other', 'printed-offer');
  if (!offer) return [some([], inOffer(here, 'Write the offer, and how to get it on paper.', 'hardCopy'), gaps)];
  const copy = offer.file.hardCopy;
  if (isGap(copy)) return [field(offer, 'hardCopy', '')];
  return [
    field(offer, 'howGiven', 'Write when and how every parent-to-be gets the paper copy.', gaps),
    some(list(here.lines.filter(({ id }) => id === copy.requestLine)), inOffer(here, 'Name the phone line to ask for a copy.', 'hardCopy.requestLine'), gaps),
  ];
}
