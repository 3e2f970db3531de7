/** The style of an area's map, light and dark: /geo/tiles/x/light.json. */
import type { APIRoute } from 'astro';
import { mapStyle } from '../../../../formats/map-style.ts';
import { MAP_COLOURS } from '../../../../model/map-colours.ts';
import { mapOf } from '../../../../maps.ts';
import { type AreaRoot, englishRoots, frameOf } from '../../../../site.ts';

const LOOKS = ['light', 'dark'] as const;

export const getStaticPaths = () =>
  englishRoots
    .filter(({ area }) => mapOf(area).geojson ?? mapOf(area).tiles)
    .flatMap((root) => LOOKS.map((look) => ({ params: { area: root.area.id, look }, props: { root, look } })));

export const GET: APIRoute = ({ props }) => {
  const { root, look } = props as { root: AreaRoot; look: (typeof LOOKS)[number] };
  const { schema, tiles, bounds, credit } = mapOf(root.area);
  const folder = frameOf(root).file(`geo/tiles/${root.area.id}`);
  const data = tiles ? { tiles: `packed://${folder}/{z}/{x}/{y}.pbf`, least: tiles.least, most: tiles.most, bounds } : { geojson: `${folder}/map.geojson` };
  return new Response(JSON.stringify(mapStyle(schema, MAP_COLOURS[look], data, credit)));
};
