/** The tiles of an imported map, packed inside: /geo/tiles/x/14/8000/5300.pbf works on a host that sets no Content-Encoding. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { mapOf, tilesOf } from '../../../../../../maps.ts';
import { englishRoots } from '../../../../../../site.ts';

export const getStaticPaths = () =>
  englishRoots.flatMap(({ area }) =>
    tilesOf(mapOf(area)).map(({ z, x, y, file }) => ({ params: { area: area.id, z: `${z}`, x: `${x}`, y: `${y}` }, props: { file } })),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(readFileSync((props as { file: string }).file), { headers: { 'Content-Type': 'application/x-protobuf' } });
