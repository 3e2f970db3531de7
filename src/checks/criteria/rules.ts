/** Every rule by the id of its criterion, gathered from the files of the catalogue's sections. */
import { rules as annexE11 } from './rules/annex-e-1-1.ts';
import { rules as annexE12 } from './rules/annex-e-1-2.ts';
import { rules as annexE14 } from './rules/annex-e-1-4.ts';
import type { Rule } from './verdict.ts';

export const RULES: Readonly<Record<string, Rule>> = {
  ...annexE11,
  ...annexE12,
  ...annexE14,
};
