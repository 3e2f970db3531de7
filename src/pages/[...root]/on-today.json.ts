/** What an area's home fetches to say what is on today: /x/on-today.json. */
import type { APIRoute } from 'astro';
import { onToday } from '../../model/on-today.ts';
import { type AreaRoot, areaRoots, frameOf, underEach } from '../../site.ts';

export const getStaticPaths = () => underEach(areaRoots);

export const GET: APIRoute = ({ props }) => Response.json(onToday(frameOf((props as { root: AreaRoot }).root)));
