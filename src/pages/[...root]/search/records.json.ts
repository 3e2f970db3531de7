/** What a search needs in the reader's browser: /<area>/search/records.json. */
import type { APIRoute } from 'astro';
import { searchFile } from '../../../model/search-records.ts';
import { type AreaRoot, areaRoots, frameOf, underEach } from '../../../site.ts';

export const getStaticPaths = () => underEach(areaRoots);

export const GET: APIRoute = ({ props }) => Response.json(searchFile(frameOf((props as { root: AreaRoot }).root)));
