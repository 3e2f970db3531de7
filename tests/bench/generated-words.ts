/** The words of generated records: short plain sentences of about the length editors write, so that pages weigh what real ones do. */
import type { TopicSlug } from '../../src/schema/topics.ts';
import type { Random } from './random.ts';

/** Kinds of service, each under its topic. Every topic has at least one. */
export const SERVICE_KINDS: readonly (readonly [name: string, topic: TopicSlug])[] = [
  ['Stay and play', 'activities-0-5'],
  ['Registering a birth', 'birth-registration'],
  ['Money advice', 'money-and-debt'],
  ['Safe at home', 'domestic-abuse'],
  ['Chatter time', 'early-language'],
  ['Childcare advice', 'childcare'],
  ['Child health clinic', 'health-visiting'],
  ['Housing advice', 'housing'],
  ['Feeding group', 'infant-feeding'],
  ['Family help', 'family-support'],
  ['Healthy home visits', 'public-health'],
  ['Feeling low group', 'mental-health'],
  ['Midwife clinic', 'midwifery'],
  ['Cook and eat', 'healthy-weight'],
  ['Happy teeth', 'oral-health'],
  ['Baby and me', 'parent-infant'],
  ['Parenting course', 'parenting'],
  ['Getting on together', 'parental-conflict'],
  ['Little explorers', 'send'],
  ['Stop smoking clinic', 'stop-smoking'],
  ['Help with alcohol and drugs', 'drugs-and-alcohol'],
  ['When parents part', 'separation'],
  ['Back on track', 'youth-justice'],
  ['Youth club', 'youth'],
  ['Keeping children safe', 'safeguarding'],
  ['Vaccination clinic', 'vaccinations'],
  ['Food club', 'food'],
  ['Help with getting to school', 'school-attendance'],
  ['Families of people in prison', 'family-in-prison'],
  ['Toddler music', 'activities-0-5'],
];

/** Names of places; the first three are hubs. */
export const PLACE_NAMES = [
  'Harbour Family Hub',
  'Millfield Family Hub',
  'Orchard Family Hub',
  'Bridge Library',
  'Station Library',
  'Green Lane Health Centre',
  'Park View Clinic',
  'Riverside School',
  'Hillcrest Nursery',
  'Market Community Centre',
  'Chapel Hall',
  'The Barn Youth Centre',
  'Lakeside Leisure Centre',
  'Windmill Centre',
  'Kingfisher Rooms',
] as const;

const SENTENCES = [
  'Come as you are, and bring anyone you like.',
  'You do not need an appointment.',
  'Dads, grandparents and foster carers are welcome.',
  'Someone will show you round the first time.',
  'There is room for buggies by the door.',
  'You can talk to a health visitor while your child plays.',
  'If you are not sure, ring first and ask.',
  'We go at the pace that suits you.',
  'You can stop at any time and start again later.',
  'There is tea, water and a place to feed a baby.',
  'We listen first, then we plan the next step with you.',
  'Other parents there have been through the same.',
  'It is free, and nobody has to send you.',
  'We keep what you say private unless a child is in danger.',
  'You can bring a friend, or ask for an interpreter.',
  'Some families come once and some come for months.',
  'Tell us what would make it easier for your family.',
  'Children need an adult with them all the time.',
];

const URDU_SENTENCES = [
  'ہر خاندان آ سکتا ہے۔',
  'پہلے فون کر کے پوچھ لیں۔',
  'آپ اپنے ساتھ کسی کو بھی لا سکتے ہیں۔',
  'یہاں آنے کے لیے کسی کی اجازت کی ضرورت نہیں۔',
  'بچوں کے کھیلنے کی جگہ ہے۔',
  'آپ اپنی زبان میں بات کر سکتے ہیں۔',
  'ہم آپ کی بات سنیں گے۔',
  'یہ مفت ہے۔',
];

/** So many different sentences, one after the other. */
export const sentences = (random: Random, count: number) => random.some(SENTENCES, count).join(' ');

/** The same in Urdu. */
export const urduSentences = (random: Random, count: number) => random.some(URDU_SENTENCES, count).join(' ');

/** A file name made of a name. */
export const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
