/** The topics every service, guide and helpline is filed under (Annex F 1 to 24, then the 2026 programme's). Slugs never change. */
import { z } from 'zod';

export interface Topic {
  readonly slug: TopicSlug;
  /** Its number in Annex F of the Family Hub Model Framework, or nothing for later topics. */
  readonly annexF?: number;
  /** What it is within the conception-to-two offer; nothing when it is not part of it (PG-DEF-1). */
  readonly offer?: 'core' | 'wider';
}

export const topicSlug = z.enum([
  'activities-0-5',
  'birth-registration',
  'money-and-debt',
  'domestic-abuse',
  'early-language',
  'childcare',
  'health-visiting',
  'housing',
  'infant-feeding',
  'family-support',
  'public-health',
  'mental-health',
  'midwifery',
  'healthy-weight',
  'oral-health',
  'parent-infant',
  'parenting',
  'parental-conflict',
  'send',
  'stop-smoking',
  'drugs-and-alcohol',
  'separation',
  'youth-justice',
  'youth',
  'safeguarding',
  'vaccinations',
  'food',
  'school-attendance',
  'family-in-prison',
]);
export type TopicSlug = z.infer<typeof topicSlug>;

const CORE: readonly TopicSlug[] = ['health-visiting', 'infant-feeding', 'midwifery', 'parent-infant', 'send', 'safeguarding'];
const OUTSIDE_THE_OFFER: readonly TopicSlug[] = ['youth-justice', 'youth', 'school-attendance', 'family-in-prison'];

/** All 29 topics, Annex F's first and in its order. */
export const TOPICS: readonly Topic[] = topicSlug.options.map((slug, at) => ({
  slug,
  ...(at < 24 && { annexF: at + 1 }),
  ...(!OUTSIDE_THE_OFFER.includes(slug) && { offer: CORE.includes(slug) ? ('core' as const) : ('wider' as const) }),
}));
