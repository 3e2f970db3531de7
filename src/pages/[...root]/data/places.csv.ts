/** The places of an area for the council's quarterly return: /x/data/places.csv (2026-9, 2026-11). */
import type { APIRoute } from 'astro';
import { csv } from '../../../formats/csv.ts';
import { placeRows } from '../../../formats/quarterly-places.ts';
import { type AreaRoot, englishRoots, underEach } from '../../../site.ts';

export const getStaticPaths = () => underEach(englishRoots);

export const GET: APIRoute = ({ props }) => {
  const { area } = (props as { root: AreaRoot }).root;
  return new Response(csv(placeRows([...area.hubs, ...area.otherPlaces])), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
