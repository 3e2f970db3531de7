/** Groups of families that Annex E and the Vision say are rarely heard, or may not come by themselves. */
import type { z } from 'zod';
import type { audience } from '../../schema/vocabulary.ts';

type Audience = z.infer<typeof audience>;

const EVERYONE_ELSE: readonly Audience[] = ['young-people', 'friends-family', 'professionals', 'separated'];

/** True when something is made for a group that is rarely heard. */
export const isRarelyHeard = ({ audiences = [] }: { readonly audiences?: readonly Audience[] | undefined }) =>
  audiences.some((one) => !EVERYONE_ELSE.includes(one));
