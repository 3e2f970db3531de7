/** Who is said to be welcome at a service: by name, wherever someone could doubt it (look.md). */
import type { Service } from './entities.ts';

/** From this age (months) a service made for young people is theirs alone, as a youth club is at any age: their parents are not invited. */
const OWN_AGE = 120;

/** The words that say who can come. Nothing is said of sensitive help, because the partner may be the one who harms; grown-ups are not welcomed to what is young people's own. */
export function welcomed({ sensitive, audiences = [], topics, ages, dadsPartnersWelcome, allCarers }: Service['file']): readonly string[] {
  if (sensitive) return [];
  const named = audiences.filter((audience) => audience !== 'professionals').map((audience) => `audience.${audience}`);
  if (audiences.includes('young-people') && ((ages.from ?? 0) >= OWN_AGE || topics[0] === 'youth')) return named;
  return [...(dadsPartnersWelcome === 'mums-only' ? [] : [`dads.${dadsPartnersWelcome}`]), ...(allCarers ? ['carers.all'] : []), ...named];
}
