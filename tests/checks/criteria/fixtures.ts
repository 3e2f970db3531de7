/** Every fixture by the id of its criterion, gathered from one file a file of rules. */
import { fixtures as annexE11 } from './fixtures/annex-e-1-1.ts';
import { fixtures as annexE12 } from './fixtures/annex-e-1-2.ts';
import { fixtures as annexE14 } from './fixtures/annex-e-1-4.ts';
import type { Fixture } from './made-up.ts';

export const FIXTURES: Readonly<Record<string, Fixture>> = {
  ...annexE11,
  ...annexE12,
  ...annexE14,
};
