/** What families find on paper: leaflets and posters by topic, and the kinds of places that have them. */
import { at, edit } from './known.ts';
import { some } from './parts.ts';
import type { Published } from './published.ts';
import { add, list } from './shorthand.ts';
import type { Part } from './verdict.ts';

/** PG-PIR-H-2, PG-IF-H-2: something on paper about the topic. Not knowing what there is about the hubs, or where, says nothing of it. */
export const onPaper = (here: Published, topic: string): Part =>
  some(list(here.resources.filter(({ file }) => file.topic === topic)), add(here, 'resources', `Write a leaflet or poster with topic: ${topic}.`));

/** Kinds of places with posters and leaflets: at least so many of these. */
export function printPlaces(here: Published, kinds: readonly string[] | undefined, least: number): Part {
  const places = (here.area.file.printPlaces ?? []).filter(({ kind }) => kinds?.includes(kind) ?? true);
  const enough = new Set(places.map(({ kind }) => kind)).size >= least;
  return some(
    enough ? places.map(({ name }) => ({ ...at(here.area, 'printPlaces'), says: name })) : [],
    edit(here.area, 'printPlaces', `Write where posters and leaflets are: ${least} kinds of places or more${kinds ? ` of ${kinds.join(', ')}` : ''}.`),
    here.gap('other', 'posters-and-leaflets'),
  );
}
