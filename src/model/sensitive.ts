/** What is taken off a record before anything else sees it: facts that could lead someone dangerous to a door (F4-H-2), and numbers nobody confirmed. */
import type { PlaceFile } from '../schema/place.ts';
import type { ServiceFile } from '../schema/service.ts';
import type { Entry } from './contents.ts';

const WHERE_AND_WHEN = [
  'address',
  'coordinates',
  'gettingThere',
  'hours',
  'staffedHours',
  'hoursExceptions',
  'stops',
  'photo',
  'venue',
  'sessions',
  'whenItRuns',
  'locality',
  'areaServed',
];
const NUMBERS = ['phone'];

/** The entry without where and when if it is sensitive, and without its number if nobody has verified it. */
export function withoutSecrets<File extends PlaceFile | ServiceFile>(entry: Entry<File>): Entry<File> {
  const hidden = new Set([...(entry.file.sensitive ? WHERE_AND_WHEN : []), ...(entry.file.verification === 'unverified' ? NUMBERS : [])]);
  const file = Object.fromEntries(Object.entries(entry.file).filter(([field]) => !hidden.has(field)));
  if (entry.file.sensitive && 'places' in file) file['places'] = [];
  if (entry.file.verification === 'unverified' && file['contact']) file['contact'] = { ...file['contact'], phone: undefined };
  return { ...entry, file: file as File };
}
