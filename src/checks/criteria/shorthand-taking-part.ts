/** Ways families shape what there is, and what changed because of them. */
import { monthsAfter } from '../../model/freshness.ts';
import type { PanelFile, WayFile } from '../../schema/taking-part.ts';
import type { Known } from './known.ts';
import { notAsked, some } from './parts.ts';
import type { Published } from './published.ts';
import { add, list } from './shorthand.ts';
import type { Part, Rule } from './verdict.ts';

/** A way to take part of one of these kinds. */
export const way = (here: Published, kinds: readonly WayFile['kind'][], write: string, is: (file: WayFile) => boolean = () => true, least = 1): Part =>
  some(list(here.ways.filter(({ file }) => kinds.includes(file.kind) && is(file))), add(here, 'ways', write), [], least);

/** The same day a year before. */
export const yearAgo = (today: string) => monthsAfter(today, -12);

/** E1.2-L2-1, 2026-8 and others: something families asked for, changed in the last 12 months. */
export const recentChange = (here: Published): Part =>
  some(
    list(here.changes.filter(({ file }) => file.date >= yearAgo(here.today))),
    add(here, 'changes', 'Write something that changed in the last year because families asked: what they said, and what was done.'),
    here.gap('other', 'changes-families-asked-for'),
  );

const NO_LONGER = 'From April 2026 a panel is no longer required: 2026-7 asks for any clear way to take part.';

/** PG-PCP: the rule for areas that must have a panel, or that have one all the same. */
export const withPanel =
  (rule: (here: Published, panels: readonly Known<PanelFile>[]) => Part | readonly Part[]): Rule =>
  (here) => {
    const panels = here.panels.filter(({ file }) => file.kind === 'parent-carer-0-2');
    if (panels.length > 0) return rule(here, panels);
    if (here.year >= 2026) return notAsked(NO_LONGER);
    return some([], add(here, 'panels', 'Write the panel of parents and carers, from pregnancy to 2.'), here.gap('other', 'parent-panels'));
  };
