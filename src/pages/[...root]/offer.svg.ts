/** The code that leads to the offer, in each language of an area: /x/offer.svg (PG-OFFER-MIN-4). None while the site has no address of its own. */
import type { APIRoute } from 'astro';
import { scanCode } from '../../formats/scan-code.ts';
import { hasAddress } from '../../model/paths.ts';
import { type AreaRoot, areaRoots, frameOf, underEach } from '../../site.ts';

export const getStaticPaths = () => (hasAddress(new URL(import.meta.env.SITE)) ? underEach(areaRoots) : []);

export const GET: APIRoute = ({ props, site }) => {
  const { root } = props as { root: AreaRoot };
  return new Response(scanCode(new URL(frameOf(root).go('offer'), site)), { headers: { 'Content-Type': 'image/svg+xml' } });
};
