/** What the rows ask of a guide: that it is there, its parts, what it links, and the forms it comes in. */
import type { GuideFile } from '../../schema/guide.ts';
import { at, edit } from './known.ts';
import type { Known } from './known.ts';
import { some } from './parts.ts';
import type { Published } from './published.ts';
import { add } from './shorthand.ts';
import type { Evidence, Part } from './verdict.ts';

type Ask = (here: Published) => Part;

/** The guide to a topic, or of that file name, of which `is` holds. */
export const guide =
  (of: string, write: string, is: (file: GuideFile) => boolean = () => true): Ask =>
  (here) =>
    asked(here, of, '', write, (found) => (is(found.file) ? [at(found)] : []));

/** The guide has a section of each of these ids. */
export const sections =
  (of: string, ...ids: readonly string[]) =>
  (here: Published): readonly Part[] =>
    ids.map((id) =>
      asked(here, of, 'sections', `Write a part about ${id.replaceAll('-', ' ')} under a heading of its own, and list it with id: ${id}.`, (found) =>
        (found.file.sections ?? []).flatMap((section) => (section.id === id ? [{ ...at(found, 'sections'), says: section.heading }] : [])),
      ),
    );

/** The guide links at least `least` of the named addresses; all of them when not said. */
export const links =
  (of: string, named: Readonly<Record<string, RegExp>>, least = Object.keys(named).length): Ask =>
  (here) => {
    const files = here.guide(of)?.file.links ?? [];
    const missing = Object.entries(named).flatMap(([name, address]) => (files.some(({ url }) => address.test(url)) ? [] : [name]));
    return asked(
      here,
      of,
      'links',
      `Link ${missing.join(', ')}.`,
      (found) => Object.values(named).flatMap((address) => linked(found, address).slice(0, 1)),
      least,
    );
  };

/** The guide leads on to another page of this site, in its words or among related guides. */
export const leadsTo =
  (of: string, page: 'domestic-abuse' | 'worried-about-a-child', write: string): Ask =>
  (here) =>
    asked(here, of, 'related', write, (found) =>
      found.file.related?.includes(page) || new RegExp(`\\]\\(/(topics/)?${page}/`).test(found.body) ? [at(found)] : [],
    );

/** The links of a guide that lead to the address. */
export const linked = (found: Known<GuideFile>, address: RegExp): readonly Evidence[] =>
  (found.file.links ?? []).flatMap(({ url, label }) => (address.test(url) ? [{ ...at(found, 'links'), says: label }] : []));

function asked(here: Published, of: string, field: string, write: string, look: (guide: Known<GuideFile>) => readonly Evidence[], least = 1): Part {
  const found = here.guide(of);
  if (!found) return some([], add(here, 'guides', `Write a guide about ${of.replaceAll('-', ' ')}. ${write}`));
  return some(look(found), edit(found, field, write), [], least);
}
