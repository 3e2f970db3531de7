/** What criteria ask of a guide: that it is there, and what it has a part about. */
import { at, edit } from './known.ts';
import { some } from './parts.ts';
import type { Published } from './published.ts';
import { add } from './shorthand.ts';
import type { Part } from './verdict.ts';

/** The guide of that topic or file name has these sections, named for checks. */
export function sections(here: Published, of: string, ids: readonly string[]): Part {
  const guide = here.guide(of);
  if (!guide) return some([], add(here, 'guides', `Write the guide ${of}.`));
  const lacks = ids.filter((id) => !guide.file.sections?.some((section) => section.id === id));
  return some(
    lacks.length === 0 ? [at(guide, 'sections')] : [],
    edit(guide, 'sections', `Write about this, and list the heading under sections with the id ${lacks.join(', ')}.`),
  );
}

/** The guide of that file name. Ids stand for the topics of the catalogue that are not topics of ours, as becoming-a-parent does for transition to parenthood. */
export function guideOn(here: Published, id: string): Part {
  const guide = here.guide(id);
  return some(guide ? [at(guide)] : [], add(here, 'guides', `Write the guide ${id}.`));
}
