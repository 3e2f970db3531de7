/** What the page of an age or stage chooses, so that a parent meets a few right things and not all there are. */
import type { TopicSlug } from '../schema/topics.ts';
import { STAGES, type Stage } from './ages.ts';
import type { Area, Guide, Helpline } from './entities.ts';

/** What families ask about most at each stage: the helplines of these topics come first, in the order their guides give. */
const FIRST: Readonly<Record<Stage, readonly TopicSlug[]>> = {
  planning: ['midwifery', 'stop-smoking'],
  pregnancy: ['midwifery', 'parent-infant'],
  'birth-to-6-weeks': ['infant-feeding', 'parent-infant'],
  '0-2': ['infant-feeding', 'parent-infant'],
  '2-5': ['parenting', 'childcare'],
  '5-11': ['parenting', 'mental-health'],
  '11-16': ['youth', 'mental-health'],
  '16-19': ['youth', 'mental-health'],
  '19-25-send': ['send'],
};
const MOST_GUIDES = 8;
const MOST_HELPLINES = 6;

/** The stages on either side. */
export function besideStage(stage: Stage): { readonly before: Stage | undefined; readonly after: Stage | undefined } {
  const at = STAGES.indexOf(stage);
  return { before: STAGES[at - 1], after: STAGES[at + 1] };
}

/** The guides of a stage, those written for fewest other stages first. */
export const stageGuides = (stage: Stage, guides: Area['guides']): readonly Guide[] =>
  [...guides.values()]
    .filter(({ file }) => file.stages?.includes(stage) && !file.perpetratorSupport && !file.sensitive)
    .sort((one, other) => (one.file.stages?.length ?? 0) - (other.file.stages?.length ?? 0))
    .slice(0, MOST_GUIDES);

/** The helplines of a stage: NHS 111, which is for everyone, then those for what families ask about most, then the others that name the stage. */
export function stageHelplines(stage: Stage, { topics, helplines }: Pick<Area, 'topics' | 'helplines'>): readonly Helpline[] {
  const first = FIRST[stage].flatMap((slug) => topics.find(({ topic }) => topic.slug === slug)?.helplines ?? []);
  const named = [...first, ...helplines.values()].filter(({ file }) => file.stages?.includes(stage) && !file.sensitive && !file.perpetratorSupport);
  const nhs = helplines.get('nhs111');
  return [...new Set([...(nhs ? [nhs] : []), ...named])].slice(0, MOST_HELPLINES);
}
