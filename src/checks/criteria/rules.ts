/** Every rule by the id of its criterion, gathered from the files of the catalogue's sections. */
import { rules as annexE11 } from './rules/annex-e-1-1.ts';
import { rules as annexE12 } from './rules/annex-e-1-2.ts';
import { rules as annexE14 } from './rules/annex-e-1-4.ts';
import { rules as annexE2 } from './rules/annex-e-2.ts';
import { rules as annexF01 } from './rules/annex-f-01.ts';
import { rules as annexF03 } from './rules/annex-f-03.ts';
import { rules as annexF04 } from './rules/annex-f-04.ts';
import { rules as annexF07 } from './rules/annex-f-07.ts';
import { rules as annexF10 } from './rules/annex-f-10.ts';
import { rules as annexF13 } from './rules/annex-f-13.ts';
import { rules as annexF14 } from './rules/annex-f-14.ts';
import { rules as annexF19 } from './rules/annex-f-19.ts';
import { rules as annexF23 } from './rules/annex-f-23.ts';
import { rules as law } from './rules/law.ts';
import { rules as programmeFeeding } from './rules/programme-feeding.ts';
import { rules as programmeOffer } from './rules/programme-offer.ts';
import { rules as programmePanels } from './rules/programme-panels.ts';
import { rules as programmeParenting } from './rules/programme-parenting.ts';
import { rules as programmeReporting } from './rules/programme-reporting.ts';
import { rules as statements } from './rules/statements.ts';
import { rules as visionOffer } from './rules/vision-offer.ts';
import { rules as visionRest } from './rules/vision-rest.ts';
import { rules as year2026 } from './rules/year-2026.ts';
import { software } from './claims.ts';
import { SAME_AS } from './same-as.ts';
import type { Rule } from './verdict.ts';

const OWN: Readonly<Record<string, Rule>> = {
  ...annexE11,
  ...annexE12,
  ...annexE14,
  ...annexE2,
  ...annexF01,
  ...annexF03,
  ...annexF04,
  ...annexF07,
  ...annexF10,
  ...annexF13,
  ...annexF14,
  ...annexF19,
  ...annexF23,
  ...law,
  ...programmeFeeding,
  ...programmeOffer,
  ...programmePanels,
  ...programmeParenting,
  ...programmeReporting,
  ...statements,
  ...visionOffer,
  ...visionRest,
  ...year2026,
};

/** Every part that the rows it repeats are made of. Those that content does not answer are answered by the software. */
const together =
  (ids: readonly string[]): Rule =>
  (here) =>
    ids.flatMap((id) => OWN[id]?.(here) ?? software(id));

export const RULES: Readonly<Record<string, Rule>> = {
  ...OWN,
  ...Object.fromEntries(Object.entries(SAME_AS).map(([id, others]) => [id, together(others)])),
};
