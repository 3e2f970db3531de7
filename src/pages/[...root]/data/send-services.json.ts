/** The services for families of children with SEND in Open Referral UK, for the council's Local Offer to show: /x/data/send-services.json (F19-V-GF2). */
import type { APIRoute } from 'astro';
import { openReferralPage } from '../../../formats/open-referral.ts';
import { isForSend } from '../../../model/bands.ts';
import { type AreaRoot, englishRoots, frameOf, underEach } from '../../../site.ts';

export const getStaticPaths = () => underEach(englishRoots);

export const GET: APIRoute = ({ props, site }) => {
  const { root } = props as { root: AreaRoot };
  const services = root.area.services.filter(({ file }) => isForSend(file));
  return Response.json(openReferralPage(services, frameOf(root), site));
};
