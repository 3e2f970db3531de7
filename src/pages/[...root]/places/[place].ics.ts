/** The calendar of what is on at a place, or where a moving one stops: /x/places/y.ics. */
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../formats/calendar.ts';
import type { Place } from '../../../model/entities.ts';
import { hasCalendar } from '../../../model/sessions.ts';
import { type AreaRoot, englishRoots, frameOf } from '../../../site.ts';

export const getStaticPaths = () =>
  englishRoots.flatMap((root) =>
    [...root.area.hubs, ...root.area.otherPlaces]
      .filter(({ file, sessions, stops }) => !file.sensitive && hasCalendar([...sessions, ...stops]))
      .map((place) => ({ params: { root: root.path, place: place.id }, props: { root, place } })),
  );

export const GET: APIRoute = ({ props, site }) => {
  const { root, place } = props as { root: AreaRoot; place: Place };
  return calendarResponse(place.words.english.name, [...place.sessions, ...place.stops], frameOf(root), site);
};
