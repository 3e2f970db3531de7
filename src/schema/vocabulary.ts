/** The closed lists an editor chooses from. A value's public words are in content/national/words, as "list.value". */
import { z } from 'zod';

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

export const weekday = oneOf(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export const recordStatus = oneOf(['draft', 'live', 'planned', 'paused', 'closed']);
export const verification = oneOf(['confirmed-by-provider', 'from-official-page', 'from-document', 'from-press', 'unverified']);
export const gapStatus = oneOf(['not-offered', 'elsewhere', 'planned', 'not-confirmed']);

export const placeType = oneOf(['best-start-family-hub', 'working-towards-bsfh', 'family-hub', 'network-site', 'outreach', 'mobile', 'virtual']);
/** The place types that are hubs (criteria.md section 0, HUBS). */
export const HUB_TYPES: readonly string[] = ['best-start-family-hub', 'working-towards-bsfh', 'family-hub'];
export const premises = oneOf([
  'former-childrens-centre',
  'leisure-centre',
  'library',
  'school',
  'school-based-nursery',
  'other-early-years-setting',
  'gp-practice',
  'hospital',
  'other-nhs',
  'youth-centre',
  'community-centre',
  'faith-building',
  'other-council-building',
  'other',
]);

export const lineRole = oneOf([
  'family-hub-network',
  'hub',
  'fis',
  'mash',
  'childrens-social-care-out-of-hours',
  'early-help',
  'health-visiting',
  'school-nursing',
  'maternity',
  'sendiass',
  'infant-feeding',
  'parenting',
  'perinatal-mental-health',
  'mental-health',
  'domestic-abuse-local',
  'housing-homelessness',
  'registrars',
  'other',
]);
export const connectsTo = oneOf(['fis', 'mash', 'early-help', 'hub']);

export const mode = oneOf(['hub', 'elsewhere', 'virtual']);
export const method = oneOf([
  'in-person-group',
  'in-person-1to1',
  'virtual-group',
  'virtual-1to1',
  'phone',
  'clinic',
  'community-event',
  'peer-support',
  'online-peer-group',
  'mentoring',
  'home-visit',
  'mobile-app',
  'website',
  'helpline',
  'outreach',
  'text-chat',
  'other',
]);
export const accessRoute = oneOf([
  'drop-in',
  'book',
  'self-refer',
  'register-interest',
  'professional-referral',
  'hub-can-refer',
  'automatic',
  'by-invitation',
]);
export const tier = oneOf(['universal', 'universal-plus', 'targeted', 'specialist']);
export const core = oneOf(['maternity', 'health-visiting', 'infant-feeding', 'parent-infant', 'send', 'safeguarding']);
export const stage = oneOf(['planning', 'pregnancy', 'birth-to-6-weeks', '0-2', '2-5', '5-11', '11-16', '16-19', '19-25-send']);
export const providerType = oneOf(['local-authority', 'nhs', 'vcfs', 'school', 'private', 'national']);
export const relationshipStatus = oneOf(['together', 'separating', 'separated']);
export const dadsWelcome = oneOf(['yes', 'dads-only', 'mums-only']);
export const sessionKind = oneOf(['group', 'clinic', 'class', 'peer', 'social', 'appointment', 'stop']);

/** The nine groups that Annex E 1.3 names (AUD-E). */
export const SELDOM_HEARD = [
  'dads-partners',
  'minority-ethnic',
  'armed-forces',
  'rural',
  'complex-needs',
  'send-families',
  'social-worker',
  'harm-outside-home',
  'ill-health',
] as const;
export const audience = oneOf([
  ...SELDOM_HEARD,
  'young-parents',
  'single-parents',
  'lgbt-families',
  'adoptive',
  'foster',
  'kinship',
  'disabled-baby',
  'english-additional-language',
  'gypsy-roma-traveller',
  'no-public-funds',
  'separated',
  'homelessness-risk',
  'domestic-abuse',
  'alcohol-drugs',
  'parent-in-prison',
  'looked-after',
  'young-people',
  'young-carers',
  'baby-loss',
  'friends-family',
  'professionals',
]);

export const facility = oneOf([
  'private-room',
  'wellbeing-space',
  'breastfeeding-space',
  'baby-change',
  'bottle-warming',
  'kitchen',
  'drinking-water',
  'play-area',
  'outdoor-play',
  'book-corner',
  'teen-space',
  'sensory-room',
  'social-area',
  'clinic-room',
  'meeting-room',
  'public-computers',
  'free-wifi',
  'toy-library',
  'equipment-loan',
  'food-support',
]);
/** ACCESS-KEYS of content-model.md section 3: each is a question families ask before they set out. */
export const ACCESS_KEYS = [
  'step-free-entrance',
  'wide-or-automatic-door',
  'lift-or-ground-floor',
  'accessible-toilet',
  'changing-places-toilet',
  'blue-badge-parking',
  'drop-off-point',
  'hearing-loop',
  'quiet-space',
  'quiet-times',
  'low-glare',
  'wheelchair-room',
  'reachable-baby-change',
  'assistance-dogs',
  'easy-read-on-site',
  'bsl-or-interpreter',
  'help-with-forms',
  'buggy-access',
] as const;
export const accessKey = oneOf(ACCESS_KEYS);
export const accessAnswer = oneOf(['yes', 'no', 'partly']);
export const adviceTopic = oneOf([
  'money-benefits',
  'childcare-costs',
  'housing',
  'feeding',
  'health',
  'mental-health',
  'parenting',
  'relationships',
  'domestic-abuse',
  'send',
  'school',
  'youth',
  'alcohol-drugs',
  'work-training',
  'getting-online',
]);
export const lead = oneOf(['oral-health', 'mental-health', 'substance-use', 'infant-feeding', 'send']);
export const channelKind = oneOf([
  'web',
  'phone',
  'print',
  'fis',
  'social',
  'outreach',
  'midwife',
  'health-visitor',
  'text',
  'email',
  'event',
  'community-leader',
]);
export const altFormat = oneOf(['easy-read', 'large-print', 'audio', 'bsl', 'braille', 'other-language']);
export const printPlaceKind = oneOf(['library', 'community-leisure', 'faith', 'gp', 'hub', 'maternity', 'school', 'pharmacy', 'shop']);
/** How much a criterion counts, in the order people read it. A minimum is any of the first three. */
export const CRITERION_LEVELS = ['min L1', 'min L2', 'min', 'go further', 'vision', 'I-statement', '2026', 'guidance', 'law', 'bill'] as const;
export const criterionLevel = oneOf(CRITERION_LEVELS);
