/**
 * Words that families must not be called, and words they do not use, each with what to write instead. Add a word here and nowhere else.
 * After criteria E1.3-L1-2, V-OFFER-5 and PG-DEF-2, and the words of our style.
 */

export interface Avoid {
  /** Found whole, in capitals or not. */
  readonly word: RegExp;
  readonly instead: string;
}

const whole = (words: string): RegExp => new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'iu');

/** Labels: a family that reads one of these closes the page. The build stops. */
export const LABELS: readonly Avoid[] = [
  { word: whole('targeted'), instead: '"more help if you need it", or say which families it is for' },
  { word: whole('troubled'), instead: '"having a hard time"' },
  { word: whole('hard[- ]to[- ]reach|seldom[- ]heard|hard[- ]to[- ]engage'), instead: 'who they are, as in "families who are new to the area"' },
  { word: whole('vulnerable'), instead: 'what people may need, as in "families who need more help"' },
  { word: whole('deprived|disadvantaged|underprivileged'), instead: 'the name of the neighbourhood, or "families on a low income"' },
  {
    word: whole('problem famil(?:y|ies)|chaotic famil(?:y|ies)|dysfunctional|broken homes?|failing parents?'),
    instead: 'what happens at home, without a verdict',
  },
  { word: whole('illegitimate|unmarried mothers?|unwed'), instead: '"single parents"' },
  { word: whole('junkies?|addicts?|drug abusers?|alcohol abusers?'), instead: '"people who use drugs" or "people who drink"' },
  { word: whole('handicapped|wheelchair[- ]bound|suffers? from a disability'), instead: '"disabled" or "uses a wheelchair"' },
];

/** Jargon: families do not say these. Worth mending. */
export const JARGON: readonly Avoid[] = [
  { word: whole('signpost(?:s|ed|ing)?'), instead: '"tell you who can help"' },
  { word: whole('access(?:ing)? (?:support|services?)'), instead: '"get help"' },
  { word: whole('service[- ]users?'), instead: '"people who come" or "families"' },
  { word: whole('universal(?! credit)(?:[- ]plus)?'), instead: '"for everyone"' },
  { word: whole('holistic(?:ally)?'), instead: '"all of what matters to you"' },
  { word: whole('early help assessments?'), instead: '"a talk about what would help your family"' },
  { word: whole('multi[- ]?agency|multi[- ]?disciplinary'), instead: '"people from different services who work together"' },
  { word: whole('0[-–]19'), instead: '"from birth to 19"' },
  { word: whole('interventions?'), instead: '"help" or "a course"' },
  { word: whole('perinatal'), instead: '"in pregnancy and after birth"' },
  { word: whole('practitioners?'), instead: 'the role, as in "health visitor" or "family worker"' },
  { word: whole('(?:referral |care )?pathways?'), instead: '"the steps to get help"' },
  { word: whole('stakeholders?'), instead: 'who they are' },
  { word: whole('wrap[- ]?around'), instead: 'what it does, as in "before and after school"' },
  { word: whole('co-?produced|co-?production'), instead: '"made with parents"' },
  { word: whole('commission(?:ed|ing|ers?)'), instead: '"paid for by"' },
  { word: whole('caseload|cohort|thresholds?'), instead: 'plain words for what it means for a family' },
];

/** Words for one parent only. */
export const MUM = whole('mums?|mummy|mummies|mothers?(?! (?:and baby|tongue))');

/** Words that make it plain that others are meant too. */
export const EVERYONE = whole(
  'dads?|fathers?|partners?|parents?|parental|carers?|family|families|grandparents?|anyone|everyone|(?:two|both)(?: \\w+){0,3} mums',
);
