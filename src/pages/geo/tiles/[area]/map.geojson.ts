/** The geography of an area that has no tiles, for the map that moves. */
import type { APIRoute } from 'astro';
import type { FeatureCollection } from 'geojson';
import { mapOf } from '../../../../maps.ts';
import { englishRoots } from '../../../../site.ts';

export const getStaticPaths = () =>
  englishRoots.flatMap(({ area }) => {
    const { geojson } = mapOf(area);
    return geojson ? [{ params: { area: area.id }, props: { geojson } }] : [];
  });

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify((props as { geojson: FeatureCollection }).geojson));
