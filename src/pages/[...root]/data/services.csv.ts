/** The services of an area for the council's quarterly return: /x/data/services.csv (2026-9, 2026-11). */
import type { APIRoute } from 'astro';
import { csv } from '../../../formats/csv.ts';
import { serviceRows } from '../../../formats/quarterly-services.ts';
import { type AreaRoot, englishRoots, underEach } from '../../../site.ts';

export const getStaticPaths = () => underEach(englishRoots);

export const GET: APIRoute = ({ props }) => {
  const { area } = (props as { root: AreaRoot }).root;
  return new Response(csv(serviceRows(area.services)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
