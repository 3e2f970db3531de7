/** The streets round a place as a picture: /x/places/y.svg. A sensitive place has no position, and so none. */
import type { APIRoute } from 'astro';
import { placePicture, placeView } from '../../../formats/area-pictures.ts';
import { type Numbered, numbered } from '../../../model/pins.ts';
import { mapOf } from '../../../maps.ts';
import { type AreaRoot, englishRoots } from '../../../site.ts';

export const getStaticPaths = () =>
  englishRoots.flatMap((root) => numbered(root.area).map((pin) => ({ params: { root: root.path, place: pin.place.id }, props: { root, pin } })));

export const GET: APIRoute = ({ props }) => {
  const { root, pin } = props as { root: AreaRoot; pin: Numbered };
  const map = mapOf(root.area);
  const svg = placePicture(pin.place, pin.at, placeView(root.area, pin.at, map), map);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
