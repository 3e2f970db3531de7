/** The catalogue in chapters, one a page of the report: by delivery area first, as the framework has them, then the other documents. */
import type { Answered } from '../criteria.ts';

export interface Chapter {
  /** The last part of its address. */
  readonly slug: string;
  readonly name: string;
  readonly answers: readonly Answered[];
}

const CHAPTERS: readonly (readonly [slug: string, name: string, ids: RegExp])[] = [
  ['access', 'Access: finding and reaching help (Annex E 1)', /^E1\./],
  ['working-together', 'Working together (Annex E 2 and 3)', /^E[23]\./],
  ['communities', 'Communities and whole families (Annex E 4 and 5)', /^E[45]\./],
  ['services-1-to-12', 'Services 1 to 12 (Annex F)', /^F([1-9]|1[0-2])-/],
  ['services-13-to-24', 'Services 13 to 24 (Annex F)', /^F(1[3-9]|2[0-4])-/],
  ['parenting-and-babies', 'Parenting, and parents with their babies (programme guide)', /^PG-(PAR|PIR|ANXH|ANXI)-/],
  ['talking-and-feeding', 'Talking, home learning and feeding (programme guide)', /^PG-(HLE|IF)-/],
  ['offer-and-panels', 'Panels, the offer, names and reporting (programme guide)', /^PG-(PCP|ANXL|OFFER|ADD|BRAND|MI|DEF)-/],
  ['for-parents', 'What it will mean for parents (programme guide)', /^PG-I-/],
  ['vision', 'The Best Start for Life: a vision', /^V-/],
  ['programme-2026', 'Best Start Family Hubs and Healthy Babies, from April 2026', /^2026-/],
  ['guidance-and-law', 'Other guidance, and the law', /./],
];

/** The answers in chapters. A chapter with nothing in it is left out; every answer is in exactly one. */
export function chaptersOf(answers: readonly Answered[]): readonly Chapter[] {
  const slugs = Map.groupBy(answers, ({ row }) => CHAPTERS.find(([, , ids]) => ids.test(row.id))?.[0]);
  return CHAPTERS.flatMap(([slug, name]) => {
    const own = slugs.get(slug) ?? [];
    return own.length > 0 ? [{ slug, name, answers: own }] : [];
  });
}

/** The chapter a criterion stands in. */
export const chapterOf = (id: string) => CHAPTERS.find(([, , ids]) => ids.test(id))?.[0] ?? '';
