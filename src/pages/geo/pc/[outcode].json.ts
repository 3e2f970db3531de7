/** The postcodes of an outcode: /geo/pc/FY1.json. The only thing that is ever asked for of a postcode. */
import type { APIRoute } from 'astro';
import { shards } from '../../../postcodes.ts';

export const getStaticPaths = () => [...shards].map(([outcode, text]) => ({ params: { outcode }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response((props as { text: () => string }).text());
