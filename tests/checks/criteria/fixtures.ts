/** Every fixture by the id of its criterion, gathered from one file a file of rules. */
import { fixtures as annexE11 } from './fixtures/annex-e-1-1.ts';
import { fixtures as annexE12 } from './fixtures/annex-e-1-2.ts';
import { fixtures as annexE14 } from './fixtures/annex-e-1-4.ts';
import { fixtures as annexE2 } from './fixtures/annex-e-2.ts';
import { fixtures as law } from './fixtures/law.ts';
import { fixtures as programmeFeeding } from './fixtures/programme-feeding.ts';
import { fixtures as programmeOffer } from './fixtures/programme-offer.ts';
import { fixtures as programmePanels } from './fixtures/programme-panels.ts';
import { fixtures as programmeParenting } from './fixtures/programme-parenting.ts';
import { fixtures as programmeReporting } from './fixtures/programme-reporting.ts';
import { fixtures as statements } from './fixtures/statements.ts';
import { fixtures as year2026 } from './fixtures/year-2026.ts';
import type { Fixture } from './made-up.ts';

export const FIXTURES: Readonly<Record<string, Fixture>> = {
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
