/** Every fixture by the id of its criterion, gathered from one file a file of rules. */
import { withSame } from '../../../src/checks/criteria/same-as.ts';
import { fixtures as annexE11 } from './fixtures/annex-e-1-1.ts';
import { fixtures as annexE12 } from './fixtures/annex-e-1-2.ts';
import { fixtures as annexE14 } from './fixtures/annex-e-1-4.ts';
import { fixtures as annexE2 } from './fixtures/annex-e-2.ts';
import { fixtures as annexF01 } from './fixtures/annex-f-01.ts';
import { fixtures as annexF03 } from './fixtures/annex-f-03.ts';
import { fixtures as annexF04 } from './fixtures/annex-f-04.ts';
import { fixtures as annexF07 } from './fixtures/annex-f-07.ts';
import { fixtures as annexF10 } from './fixtures/annex-f-10.ts';
import { fixtures as annexF13 } from './fixtures/annex-f-13.ts';
import { fixtures as annexF14 } from './fixtures/annex-f-14.ts';
import { fixtures as annexF19 } from './fixtures/annex-f-19.ts';
import { fixtures as annexF23 } from './fixtures/annex-f-23.ts';
import { fixtures as law } from './fixtures/law.ts';
import { fixtures as programmeFeeding } from './fixtures/programme-feeding.ts';
import { fixtures as programmeOffer } from './fixtures/programme-offer.ts';
import { fixtures as programmePanels } from './fixtures/programme-panels.ts';
import { fixtures as programmeParenting } from './fixtures/programme-parenting.ts';
import { fixtures as programmeReporting } from './fixtures/programme-reporting.ts';
import { fixtures as statements } from './fixtures/statements.ts';
import { fixtures as visionOffer } from './fixtures/vision-offer.ts';
import { fixtures as visionRest } from './fixtures/vision-rest.ts';
import { fixtures as year2026 } from './fixtures/year-2026.ts';
import type { Fixture } from './made-up.ts';

export const FIXTURES: Readonly<Record<string, Fixture>> = withSame<Fixture>(
  {
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
  },
  (fixtures) => ({
    breaks: (draft) => fixtures[0]?.breaks(draft),
    meets: (draft) => {
      for (const { meets } of fixtures) meets?.(draft);
    },
  }),
);
