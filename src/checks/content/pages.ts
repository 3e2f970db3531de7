/** The addresses an editor may link to, from the root of an area. A test over the built site holds that each is a page. */
import { TOPICS } from '../../schema/topics.ts';
import { stage } from '../../schema/vocabulary.ts';
import { isShown, recordsOf, type SourceFile } from '../source-file.ts';

const ALWAYS = [
  '/',
  '/about/',
  '/accessibility/',
  '/ages/',
  '/guides/',
  '/have-your-say/',
  '/help-now/',
  '/helplines/',
  '/offer/',
  '/phone-lines/',
  '/places/',
  '/privacy/',
  '/professionals/',
  '/services/',
  '/topics/',
  '/whats-on/',
  '/worried-about-a-child/',
  ...TOPICS.map(({ slug }) => `/topics/${slug}/`),
  ...stage.options.map((name) => `/ages/${name}/`),
];

/** Guides that stand at an address of their own. */
const OWN_ADDRESS: Readonly<Record<string, string>> = { 'worried-about-a-child': '/worried-about-a-child/', 'for-professionals': '/professionals/' };

/** Where a guide stands: a topic's guide is the topic's page. */
export const addressOfGuide = (id: string, topic: string | undefined) => OWN_ADDRESS[id] ?? (topic ? `/topics/${topic}/` : `/guides/${id}/`);

/** Every address an area has, or with no area, those that every area has. */
export function pagesOf(files: readonly SourceFile[], area: string | undefined): ReadonlySet<string> {
  const here = (file: { readonly area?: string }) => file.area === undefined || file.area === area;
  const guides = recordsOf(files, 'guide').filter((file) => here(file) && isShown(file));
  const own = (kind: 'place' | 'service') => recordsOf(files, kind).filter((file) => here(file) && isShown(file));
  return new Set([
    ...ALWAYS,
    ...guides.map(({ id, fields }) => addressOfGuide(id, fields.topic)),
    ...own('place').map(({ id }) => `/places/${id}/`),
    ...own('service').map(({ id }) => `/services/${id}/`),
  ]);
}
