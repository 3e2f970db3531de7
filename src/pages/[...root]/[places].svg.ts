/** All places of an area as a picture, numbered as its list: /x/places.svg, and /x/places-wide.svg for a computer. */
import type { APIRoute } from 'astro';
import { placesPicture, placesView } from '../../formats/area-pictures.ts';
import type { View } from '../../model/map-view.ts';
import { mapOf } from '../../maps.ts';
import { type AreaRoot, englishRoots } from '../../site.ts';

const PAPERS = { places: 'narrow', 'places-wide': 'wide' } as const;

export const getStaticPaths = () =>
  englishRoots.flatMap((root) =>
    Object.entries(PAPERS).flatMap(([places, paper]) => {
      const view = placesView(root.area, paper, mapOf(root.area));
      return view ? [{ params: { root: root.path, places }, props: { root, view } }] : [];
    }),
  );

export const GET: APIRoute = ({ props }) => {
  const { root, view } = props as { root: AreaRoot; view: View };
  return new Response(placesPicture(root.area, view, mapOf(root.area)), { headers: { 'Content-Type': 'image/svg+xml' } });
};
