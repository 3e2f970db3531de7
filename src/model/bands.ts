/** The few ages that families choose from in a list of what is on. */
import type { ServiceFile } from '../schema/service.ts';
import type { Ages } from './ages.ts';
import type { Session } from './entities.ts';
import { isOwnWay } from './routes.ts';

export const BANDS = ['pregnancy', '0-2', '2-5', '5-11', '11-19', 'send'] as const;
export type Band = (typeof BANDS)[number];

/** From and to in months. */
const SPANS: Partial<Record<Band, readonly [number, number]>> = { '0-2': [0, 24], '2-5': [24, 60], '5-11': [60, 132], '11-19': [132, 228] };

/** The bands a session is for. One for grown-ups, or with no age given, is for families with a child of any age. */
export function bandsOf({ file, service }: Session): Band[] {
  const ages = file.ages ?? service?.file.ages;
  const audiences = file.audiences ?? service?.file.audiences ?? [];
  const isSend = isForSend({ ages, audiences, topics: service?.file.topics });
  return BANDS.filter((band) => {
    const span = SPANS[band];
    if (band === 'pregnancy') return ages?.pregnancy ?? false;
    return span ? touches(ages, span) : isSend;
  });
}

/** What of a service, or of a session of one, says whether it is for families of children with SEND. */
type ForWhom = { readonly [Field in 'ages' | 'audiences' | 'topics']?: ServiceFile[Field] | undefined };

/** True of what is about SEND, made for families of children with SEND, or open to young people with SEND until 25. */
export const isForSend = ({ ages, audiences, topics }: ForWhom) => Boolean(ages?.sendTo25 || audiences?.includes('send-families') || topics?.includes('send'));

/** True when a family that reads of a session can join it: it is not only for people who work with families, nor only for those who were asked. */
export const isOpenToFamilies = ({ file, service }: Session) => {
  const audiences = file.audiences ?? service?.file.audiences ?? [];
  const isForThem = audiences.length === 0 || audiences.some((audience) => audience !== 'professionals');
  const isByInvitation = file.access.includes('by-invitation') && !file.access.includes('drop-in');
  return isForThem && !isByInvitation && file.access.some(isOwnWay);
};

function touches(ages: Ages | undefined, [from, to]: readonly [number, number]): boolean {
  if (ages?.from === undefined && ages?.to === undefined) return ages === undefined || ages.adults || !ages.pregnancy;
  const youngest = ages.from ?? 0;
  return youngest < to && Math.max(ages.to ?? 228, youngest + 1) > from;
}
