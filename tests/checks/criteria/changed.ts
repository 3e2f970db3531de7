/** What many fixtures do to a made-up area to break it, in a word each. */
import type { TopicSlug } from '../../../src/schema/topics.ts';
import type { audience } from '../../../src/schema/vocabulary.ts';
import type { z } from 'zod';
import type { Draft } from './made-up.ts';

type Change = (draft: Draft) => void;
type Service = ReturnType<typeof services>[number];

/** The services filed under a topic. */
export const services = (draft: Draft, topic: TopicSlug) => draft.all('service').filter(({ topics }) => topics.includes(topic));

/** Nothing is filed under the topic, or none of those of which `is` holds; and no reason why. */
export const without =
  (topic: TopicSlug, is: (service: Service) => boolean = () => true): Change =>
  (draft) => {
    delete draft.area.topicGaps;
    draft.remove('service', (service) => service.topics.includes(topic) && is(service));
  };

/** Each service of the topic is changed. */
export const each =
  (topic: TopicSlug, change: (service: Service) => void): Change =>
  (draft) =>
    services(draft, topic).forEach(change);

/** Nothing is made for a group of families, and there is no reason why. */
export const nothingFor =
  (group: z.infer<typeof audience>): Change =>
  (draft) => {
    delete draft.area.audienceGaps;
    for (const service of draft.all('service')) service.audiences = (service.audiences ?? []).filter((one) => one !== group);
  };

/** No service has one of these methods. */
export const withoutMethod =
  (...methods: readonly Service['methods'][number][]): Change =>
  (draft) => {
    for (const service of draft.all('service')) service.methods = service.methods.filter((method) => !methods.includes(method));
  };

/** A guide has lost a section, or a link to an address. */
export const guideLacks =
  (id: string, { section, link }: { readonly section?: string; readonly link?: RegExp }): Change =>
  (draft) => {
    const guide = draft.one('guide', id);
    if (section) guide.sections = (guide.sections ?? []).filter((one) => one.id !== section);
    if (link) guide.links = (guide.links ?? []).filter(({ url }) => !link.test(url));
  };
