/** Every rule by the id of its criterion, gathered from the files of the catalogue's sections. */
import { rules as annexE11 } from './rules/annex-e-1-1.ts';
import { rules as annexE12 } from './rules/annex-e-1-2.ts';
import { rules as annexE14 } from './rules/annex-e-1-4.ts';
import { rules as annexE2 } from './rules/annex-e-2.ts';
import { rules as law } from './rules/law.ts';
import { rules as programmeFeeding } from './rules/programme-feeding.ts';
import { rules as programmeOffer } from './rules/programme-offer.ts';
import { rules as programmePanels } from './rules/programme-panels.ts';
import { rules as programmeParenting } from './rules/programme-parenting.ts';
import { rules as programmeReporting } from './rules/programme-reporting.ts';
import { rules as statements } from './rules/statements.ts';
import { rules as year2026 } from './rules/year-2026.ts';
import type { Rule } from './verdict.ts';

export const RULES: Readonly<Record<string, Rule>> = {
  ...annexE11,
  ...annexE12,
  ...annexE14,
  ...annexE2,
  ...law,
  ...programmeFeeding,
  ...programmeOffer,
  ...programmePanels,
  ...programmeParenting,
  ...programmeReporting,
  ...statements,
  ...year2026,
};
