/** A service's calendar: /x/services/y.ics. None for a sensitive one: its times are nobody's to carry about. */
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../formats/calendar.ts';
import type { Service } from '../../../model/entities.ts';
import { hasCalendar } from '../../../model/sessions.ts';
import { type AreaRoot, englishRoots, frameOf } from '../../../site.ts';

export const getStaticPaths = () =>
  englishRoots.flatMap((root) =>
    root.area.services
      .filter(({ file, sessions }) => !file.sensitive && hasCalendar(sessions))
      .map((service) => ({ params: { root: root.path, service: service.id }, props: { root, service } })),
  );

export const GET: APIRoute = ({ props, site }) => {
  const { root, service } = props as { root: AreaRoot; service: Service };
  return calendarResponse(service.words.english.name, service.sessions, frameOf(root), site);
};
