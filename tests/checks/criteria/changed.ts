/** What many fixtures do to a made-up area, in a word each. */
import type { TopicSlug } from '../../../src/schema/topics.ts';
import type { audience } from '../../../src/schema/vocabulary.ts';
import type { z } from 'zod';
import type { Draft, Fixture } from './made-up.ts';

type Service = ReturnType<typeof services>[number];

/** The services filed under a topic. */
export const services = (draft: Draft, topic: TopicSlug) => draft.all('service').filter(({ topics }) => topics.includes(topic));

/** An area with nothing filed under the topic, and no reason why. */
export const without = (topic: TopicSlug): Fixture => ({
  breaks: (draft) => {
    delete draft.area.topicGaps;
    draft.remove('service', ({ topics }) => topics.includes(topic));
  },
});

/** An area in which each service of the topic is changed. */
export const each = (topic: TopicSlug, change: (service: Service) => void): Fixture => ({ breaks: (draft) => services(draft, topic).forEach(change) });

/** An area with nothing made for a group of families, and no reason why. */
export const nothingFor = (group: z.infer<typeof audience>): Fixture => ({
  breaks: (draft) => {
    delete draft.area.audienceGaps;
    for (const service of draft.all('service')) service.audiences = (service.audiences ?? []).filter((one) => one !== group);
  },
});

/** An area whose guide has lost a section, or a link to an address. */
export const guideLacks = (id: string, { section, link }: { readonly section?: string; readonly link?: RegExp }): Fixture => ({
  breaks: (draft) => {
    const guide = draft.one('guide', id);
    if (section) guide.sections = (guide.sections ?? []).filter((one) => one.id !== section);
    if (link) guide.links = (guide.links ?? []).filter(({ url }) => !link.test(url));
  },
});
