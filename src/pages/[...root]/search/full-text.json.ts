/** The words of every record, for the index that src/full-text.ts makes of them when the build is done. It is taken away again then. */
import type { APIRoute } from 'astro';
import { fullTexts } from '../../../model/search-texts.ts';
import { type AreaRoot, areaRoots, frameOf, underEach } from '../../../site.ts';

export const getStaticPaths = () => underEach(areaRoots);

export const GET: APIRoute = ({ props }) => Response.json(fullTexts(frameOf((props as { root: AreaRoot }).root)));
