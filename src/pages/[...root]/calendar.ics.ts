/** The calendar of everything on in an area: /x/calendar.ics. */
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../formats/calendar.ts';
import { isForFamilies } from '../../model/bands.ts';
import { type AreaRoot, englishRoots, frameOf } from '../../site.ts';

export const getStaticPaths = () => englishRoots.map((root) => ({ params: { root: root.path }, props: { root } }));

export const GET: APIRoute = ({ props, site }) => {
  const { root } = props as { root: AreaRoot };
  return calendarResponse(root.area.words.english.networkName, root.area.sessions.filter(isForFamilies), frameOf(root), site);
};
