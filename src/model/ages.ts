/** Ages and stages. Ages are whole months; 0 is birth and is not "missing". */
import type { ServiceFile } from '../schema/service.ts';
import { stage as stageList } from '../schema/vocabulary.ts';
import type { Say } from './language.ts';

export type Ages = ServiceFile['ages'];
export type Stage = (typeof stageList.options)[number];

/** From and to in months of each stage that has an age (content-model.md section 3). */
const SPANS: Partial<Record<Stage, readonly [number, number]>> = {
  'birth-to-6-weeks': [0, 1],
  '0-2': [0, 24],
  '2-5': [24, 60],
  '5-11': [60, 132],
  '11-16': [132, 192],
  '16-19': [192, 228],
};

const TO_25 = 300;

/** All stages, youngest first. */
export const STAGES: readonly Stage[] = stageList.options;

/** The oldest age in months of anyone it is for: 25 years where it is for young people with SEND to 25; nothing when nobody has said. */
export const oldest = ({ to, sendTo25 }: Ages) => (sendTo25 ? TO_25 : to);

/** The stages a service is for: those its editor named, or those its ages touch for more than an edge. */
export function stagesOf(ages: Ages, named: readonly Stage[] = []): readonly Stage[] {
  if (named.length > 0) return STAGES.filter((stage) => named.includes(stage));
  return STAGES.filter((stage) => {
    if (stage === 'pregnancy') return ages.pregnancy;
    if (stage === '19-25-send') return ages.sendTo25;
    const span = SPANS[stage];
    if (!span || (ages.from === undefined && ages.to === undefined)) return false;
    const from = ages.from ?? 0;
    return from < span[1] && Math.max(ages.to ?? 228, from + 1) > span[0];
  });
}

/** The ages in words, as in "Pregnancy to 2 years"; nothing when they were not given. That it is to 25 with SEND is not said of what is to 25 for all. */
export function ageWords(ages: Ages, say: Say): string | undefined {
  const isLonger = ages.sendTo25 && (ages.to ?? 0) < TO_25;
  const words = [childWords(ages, say), isLonger && say('ages.send-to-25'), ages.adults && say('ages.adults')].filter(Boolean).join(say('list.join'));
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
}

function childWords({ from, to, pregnancy }: Ages, say: Say): string | undefined {
  if (from === undefined && to === undefined) return pregnancy ? say('ages.pregnancy') : undefined;
  if (pregnancy && (from ?? 0) === 0) return to === undefined ? say('ages.pregnancy-on') : say('ages.pregnancy-to', { to: age(to, say) });
  const span =
    to === undefined
      ? say('ages.from', { from: age(from ?? 0, say) })
      : from
        ? say('ages.between', { from: age(from, say), to: age(to, say) })
        : say('ages.up-to', { to: age(to, say) });
  return pregnancy ? say('ages.pregnancy-and', { span }) : span;
}

const age = (months: number, say: Say) => {
  if (months === 0) return say('ages.birth');
  return months % 12 === 0 || months > 36 ? say('ages.years', { count: Math.floor(months / 12) }) : say('ages.months', { count: months });
};
