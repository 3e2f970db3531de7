/** Things that many fixtures take out of Wrenmouth. */
import type { ServiceFile } from '../../../src/schema/service.ts';
import type { TopicSlug } from '../../../src/schema/topics.ts';
import type { Draft } from './made-up.ts';

type Change = (draft: Draft) => void;

/** No service has one of these methods. */
export const withoutMethod =
  (...methods: readonly ServiceFile['methods'][number][]): Change =>
  (draft) =>
    draft.all('service').forEach((service) => (service.methods = service.methods.filter((method) => !methods.includes(method))));

/** No service is of the topic, or none of those of which `is` holds. */
export const withoutService =
  (topic: TopicSlug, is: (service: ServiceFile) => boolean = () => true): Change =>
  (draft) =>
    draft.remove('service', (service) => service.topics.includes(topic) && is(service));

/** A guide has no section of this id. */
export const withoutSection =
  (guide: string, section: string): Change =>
  (draft) =>
    draft
      .all('guide')
      .filter((one) => one.topic === guide || one === draft.one('guide', guide))
      .forEach((one) => (one.sections = one.sections?.filter(({ id }) => id !== section)));

/** No service names this audience. */
export const withoutAudience =
  (...audiences: readonly NonNullable<ServiceFile['audiences']>[number][]): Change =>
  (draft) =>
    draft.all('service').forEach((service) => (service.audiences = service.audiences?.filter((audience) => !audiences.includes(audience))));
