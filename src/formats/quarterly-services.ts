/**
 * The services of an area with the field names of the 2026 quarterly collection, "Core Data: Services" (its on-screen guidance, SMD01 to
 * SMD21). Funding (SMD02) and the lists of programmes (SMD10, SMD11) are the council's to add: this site does not hold them.
 */
import { oldest } from '../model/ages.ts';
import { known } from '../model/gap.ts';
import type { Service } from '../model/entities.ts';
import type { TopicSlug } from '../schema/topics.ts';

const HEADS = [
  'SMD01 Service Name',
  'SMD03 Service Status',
  'SMD04 Service Status (No Longer Offered)',
  'SMD05 Start Date',
  'SMD06 Service Frequency',
  'SMD08 Strand',
  'SMD12 Wider Service Categories',
  'SMD13 Lowest Age Benefit (months)',
  'SMD14 Highest Age Benefit (months)',
  'SMD15 Type of Service',
  'SMD16 Delivery Methods',
  'SMD18 Service Location (Other)',
  'SMD19 Service Location: Specific',
  'SMD20 Service Provider',
  'SMD21 External Provider Names',
] as const;

const STRANDS: Readonly<Partial<Record<TopicSlug, string>>> = {
  parenting: 'Parenting support',
  'parent-infant': 'Parent-infant relationships and perinatal mental health support',
  'infant-feeding': 'Infant feeding support',
  'early-language': 'Early language and the home learning environment',
  send: 'Children with additional needs',
};
const WIDER: Readonly<Partial<Record<TopicSlug, string>>> = {
  'health-visiting': 'Health Visiting',
  'public-health': 'Local Authority 0-to-19 public health services',
  midwifery: 'Midwifery/maternity and neonatal services',
  'healthy-weight': 'Healthy growth and nutrition support',
  vaccinations: 'Vaccinations',
  'birth-registration': 'Birth Registration',
  'family-in-prison': 'Children affected by parent/carer imprisonment',
  'parental-conflict': 'Reducing parent/carer conflict',
  separation: 'Support for separated and separating parents/carers',
  'family-support': 'Targeted family support, delivered by local family help teams',
  'mental-health': 'Mental health services (beyond perinatal mental health and PIR)',
  'oral-health': 'Oral health improvement',
  'stop-smoking': 'Stop smoking support',
  'drugs-and-alcohol': 'Substance (alcohol/drug) misuse support',
  'domestic-abuse': 'Domestic Abuse support',
  'money-and-debt': 'Debt advice, money guidance and welfare advice',
  housing: 'Housing',
  'youth-justice': 'Youth justice services',
  youth: 'Youth services – universal and targeted',
  food: 'Food support',
  'school-attendance': 'Support for school attendance',
};
const TIERS = { universal: 'Universal', 'universal-plus': 'Targeted', targeted: 'Targeted', specialist: 'Specialist' } as const;
const METHODS: Readonly<Record<Service['file']['methods'][number], string>> = {
  'in-person-group': 'In-person coordinator-led group sessions',
  'in-person-1to1': 'In-person one-to-one sessions',
  'virtual-group': 'Virtual coordinator-led group sessions',
  'virtual-1to1': 'Virtual one-to-one sessions',
  phone: 'Virtual one-to-one sessions',
  clinic: 'Clinical appointments or clinical drop-in',
  'community-event': 'Community/drop-in/awareness event',
  'peer-support': 'Peer support',
  'online-peer-group': 'Peer support',
  mentoring: 'Peer support',
  'home-visit': 'Home visits',
  'mobile-app': 'A mobile app',
  website: 'A website',
  helpline: 'A telephone helpline',
  outreach: 'Other',
  'text-chat': 'Other',
  other: 'Other',
};
const PROVIDERS = {
  'local-authority': 'Local authority',
  nhs: 'NHS',
  vcfs: 'Voluntary, community or faith organisation',
  school: 'School or early years setting',
  private: 'Private organisation',
  national: 'National organisation',
} as const;

/** The rows, heads first, one a service of the network. Where a sensitive service happens is not in it. */
export const serviceRows = (services: readonly Service[]): readonly (readonly string[])[] => [
  HEADS,
  ...services.filter(({ file }) => file.partOfNetwork).map((service) => rowOf(service, service.words.english.name)),
];

function rowOf({ file, places, sessions }: Service, name: string): readonly string[] {
  const { ages, topics, tier, methods, provider } = file;
  const [main] = topics;
  const each = (values: readonly (string | undefined)[]) => [...new Set(values.filter(Boolean))].join('; ');
  return [
    file.methods.includes('outreach') && !/outreach/i.test(name) ? `${name} (outreach)` : name,
    file.status === 'planned' ? 'Planned for implementation' : file.status === 'live' ? 'Live' : '',
    known(file.endsOn) ?? '',
    file.startsOn ?? '',
    each(sessions.map(({ file: { every, dates } }) => every ?? dates?.join(' '))),
    (main && STRANDS[main]) ?? 'Wider Services',
    each(topics.map((topic) => WIDER[topic])),
    ages.pregnancy ? 'Up to birth' : String(ages.from ?? ''),
    String(oldest(ages) ?? (ages.pregnancy ? 'Up to birth' : '')),
    TIERS[tier],
    each(methods.map((method) => METHODS[method])),
    file.sensitive ? '' : (file.venue ?? ''),
    each(places.map(({ words }) => words.english.name)),
    PROVIDERS[provider.type],
    provider.type === 'local-authority' ? '' : provider.name,
  ];
}
