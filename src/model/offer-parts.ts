/** The parts of a Start for Life offer: the six kinds of help that it must have (PG-DEF-1), then what else is in it. */
import { core } from '../schema/vocabulary.ts';
import type { Area, Service } from './entities.ts';
import type { Gap } from './gap.ts';

export const OFFER_PARTS = [...core.options, 'wider'] as const;
export type OfferPart = (typeof OFFER_PARTS)[number];

/** The key of a part's name in the interface's words. */
export const partWord = (part: OfferPart) => (part === 'wider' ? 'offer.wider' : `core.${part}`);

/** What an area has of a part. It comes from the services; only a gap is written with the offer. */
export function offerPart(
  part: OfferPart,
  { services, offer }: Pick<Area, 'services' | 'offer'>,
): { readonly services: readonly Service[]; readonly gap?: Gap } {
  const inOffer = services.filter(({ file }) => file.sfl);
  if (part === 'wider') return { services: inOffer.filter(({ file }) => !file.core?.length) };
  const gap = offer?.file.coreGaps?.[part];
  return { services: inOffer.filter(({ file }) => file.core?.includes(part)), ...(gap && { gap }) };
}
