/** What of an area stands beside another's: asked for when a reader has chosen the two. */
import type { APIRoute } from 'astro';
import { compareFile } from '../../model/compare.ts';
import { type AreaRoot, comparedRoots, frameOf, underEach } from '../../site.ts';

export const getStaticPaths = () => underEach(comparedRoots);

export const GET: APIRoute = ({ props }) => Response.json(compareFile(frameOf((props as { root: AreaRoot }).root)));
