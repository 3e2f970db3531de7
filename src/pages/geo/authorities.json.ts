/** The authorities of England by ONS code: the name, and the page of each council that helps families find it. */
import type { APIRoute } from 'astro';
import { site } from '../../site.ts';

export const GET: APIRoute = () => Response.json(Object.fromEntries(site.authorities.map(({ code, name, url }) => [code, [name, url]])));
