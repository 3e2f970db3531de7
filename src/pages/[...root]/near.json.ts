/** What the box of a root's pages must know to say what is near: asked for on the first look-up. */
import type { APIRoute } from 'astro';
import { nearHere } from '../../model/near.ts';
import { type Root, areaRoots, frameOf, nationalRoots, underEach } from '../../site.ts';

export const getStaticPaths = () => underEach<Root>([...nationalRoots, ...areaRoots]);

export const GET: APIRoute = ({ props }) => Response.json(nearHere(frameOf((props as { root: Root }).root)));
