/** Every rule by the id of its criterion, gathered from the files of the catalogue's sections. */
import { rules as annexE11 } from './rules/annex-e-1-1.ts';
import { rules as annexE12 } from './rules/annex-e-1-2.ts';
import { rules as annexE14 } from './rules/annex-e-1-4.ts';
import { rules as annexF01 } from './rules/annex-f-01.ts';
import { rules as annexF03 } from './rules/annex-f-03.ts';
import { rules as annexF04 } from './rules/annex-f-04.ts';
import { rules as annexF07 } from './rules/annex-f-07.ts';
import { rules as annexF10 } from './rules/annex-f-10.ts';
import { rules as annexF13 } from './rules/annex-f-13.ts';
import { rules as annexF14 } from './rules/annex-f-14.ts';
import { rules as annexF19 } from './rules/annex-f-19.ts';
import { rules as annexF23 } from './rules/annex-f-23.ts';
import { rules as visionOffer } from './rules/vision-offer.ts';
import { rules as visionRest } from './rules/vision-rest.ts';
import { withSame } from './same-as.ts';
import type { Rule } from './verdict.ts';

export const RULES: Readonly<Record<string, Rule>> = withSame<Rule>(
  {
    ...annexE11,
    ...annexE12,
    ...annexE14,
    ...annexF01,
    ...annexF03,
    ...annexF04,
    ...annexF07,
    ...annexF10,
    ...annexF13,
    ...annexF14,
    ...annexF19,
    ...annexF23,
    ...visionOffer,
    ...visionRest,
  },
  (rules) => (here) => rules.flatMap((rule) => rule(here)),
);
