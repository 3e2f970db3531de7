/** What is taken off a record before anything else sees it: facts that could lead someone dangerous to a door (F4-H-2), and numbers nobody confirmed. */
import type { Entry } from './contents.ts';

/** What this module reads of a record, whatever its kind. */
interface MaybeSecret {
  readonly sensitive?: boolean | undefined;
  readonly verification?: string | undefined;
  readonly places?: readonly string[] | undefined;
  readonly contact?: object | undefined;
}

const WHERE_AND_WHEN = [
  'address',
  'coordinates',
  'locality',
  'areaServed',
  'venue',
  'gettingThere',
  'transportHelp',
  'onArrival',
  'quietTimes',
  'adjustmentsContact',
  'previousUse',
  'premises',
  'parentHub',
  'coLocatedWith',
  'photo',
  'hours',
  'staffedHours',
  'hoursExceptions',
  'sessions',
  'stops',
  'whenItRuns',
  'milestones',
];
/** A phone line keeps its hours though it is sensitive: they say when someone answers, not where. */
const HAS_A_DOOR = new Set(['place', 'service']);
const NUMBERS = ['phone', 'number', 'numberNote', 'text', 'textphone'];

/** The entry without where and when if it is sensitive and has a door, and without its numbers if nobody has verified them. */
export function withoutSecrets<File extends object>(kind: string, entry: Entry<File>): Entry<File> {
  const { sensitive, verification, places, contact } = entry.file as MaybeSecret;
  const secret = sensitive === true && HAS_A_DOOR.has(kind);
  const unverified = verification === 'unverified';
  if (!secret && !unverified) return entry;
  const hidden = new Set([...(secret ? WHERE_AND_WHEN : []), ...(unverified ? NUMBERS : [])]);
  const file = Object.fromEntries(Object.entries(entry.file).filter(([field]) => !hidden.has(field)));
  if (secret && places) file['places'] = [];
  if (unverified && contact) file['contact'] = { ...contact, phone: undefined };
  return { ...entry, file: file as File };
}
