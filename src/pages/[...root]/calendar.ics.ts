/** The calendar of everything on in an area: /x/calendar.ics. None where no times are known: an empty calendar is not one (RFC 5545, 3.6). */
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../formats/calendar.ts';
import { isOpenToFamilies } from '../../model/bands.ts';
import { hasCalendar } from '../../model/sessions.ts';
import { type AreaRoot, englishRoots, frameOf } from '../../site.ts';

export const getStaticPaths = () =>
  englishRoots.filter(({ area }) => hasCalendar(area.sessions.filter(isOpenToFamilies))).map((root) => ({ params: { root: root.path }, props: { root } }));

export const GET: APIRoute = ({ props, site }) => {
  const { root } = props as { root: AreaRoot };
  return calendarResponse(root.area.words.english.networkName, root.area.sessions.filter(isOpenToFamilies), frameOf(root), site);
};
