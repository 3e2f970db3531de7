/** Every service of an area in Open Referral UK: /x/data/services.json (PG-ADD-5). */
import type { APIRoute } from 'astro';
import { openReferralPage } from '../../../formats/open-referral.ts';
import { type AreaRoot, englishRoots, frameOf, underEach } from '../../../site.ts';

export const getStaticPaths = () => underEach(englishRoots);

export const GET: APIRoute = ({ props, site }) => {
  const { root } = props as { root: AreaRoot };
  return Response.json(openReferralPage(root.area.services, frameOf(root), site));
};
