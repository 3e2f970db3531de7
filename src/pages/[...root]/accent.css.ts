/** The colour an area chose for itself, as a stylesheet of its own because styles may not stand inside a page (design 8). */
import type { APIRoute } from 'astro';
import { type AreaRoot, areaRoots } from '../../site.ts';

export const getStaticPaths = () =>
  areaRoots.filter(({ language, area }) => language.code === 'en' && area.file.brand.accent).map((root) => ({ params: { root: root.path }, props: { root } }));

export const GET: APIRoute = ({ props }) => {
  const { accent, accentDark } = (props as { root: AreaRoot }).root.area.file.brand;
  const dark = accentDark ? `@media (prefers-color-scheme:dark){:root{--accent:${accentDark}}}` : '@media (prefers-color-scheme:dark){:root{--accent:#8fd3de}}';
  return new Response(`:root{--accent:${accent}}${dark}`, { headers: { 'content-type': 'text/css' } });
};
