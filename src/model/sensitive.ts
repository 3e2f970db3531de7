/** What is taken off a record before anything else sees it: facts that could lead someone dangerous to a door (F4-H-2), and numbers nobody confirmed. */
import type { Entry } from './contents.ts';

/** What this module reads of a record, whatever its kind. */
interface MaybeSecret {
  readonly sensitive?: boolean | undefined;
  readonly verification?: string | undefined;
  readonly places?: readonly string[] | undefined;
  readonly contact?: object | undefined;
}

/** The fields, each of some kinds of record, that name a place by its file name. */
interface LeadsToPlaces {
  readonly place?: string;
  readonly parentHub?: string;
  readonly places?: readonly string[];
  readonly sessions?: unknown;
  readonly stops?: unknown;
  readonly meetings?: unknown;
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

/** Words of a record about when and where, which cannot be told apart by place. */
const WORDS_OF_WHEN = ['whenItRuns', 'milestones'];
const TIMETABLES = ['sessions', 'stops', 'meetings'];

/** The file names of an area's sensitive places, whether families see them or not. */
export const secretPlaces = (places: readonly Pick<Entry<object>, 'id' | 'area' | 'file'>[], area: string | undefined): ReadonlySet<string> =>
  new Set(places.filter((place) => place.area === area && (place.file as MaybeSecret).sensitive).map(({ id }) => id));

/**
 * The entry without where and when if it is sensitive and has a door, and without its numbers if nobody has verified them.
 * However open the record is, it leads to no sensitive place of its area (`secret`): that is for the place's own page, which tells neither.
 */
export function withoutSecrets<File extends object>(kind: string, entry: Entry<File>, secret: ReadonlySet<string>): Entry<File> {
  return withoutOwnSecrets(kind, secret.size > 0 ? awayFrom(secret, entry) : entry);
}

/** The entry without the places in `secret` and its times there. If it names one, its own words of when it runs go too. */
function awayFrom<File extends object>(secret: ReadonlySet<string>, entry: Entry<File>): Entry<File> {
  const { place, parentHub, places, ...lists } = entry.file as LeadsToPlaces;
  const isSecret = (id: string | undefined) => id !== undefined && secret.has(id);
  const timetables = TIMETABLES.flatMap((field) => {
    const list = (lists as Record<string, unknown>)[field];
    return Array.isArray(list) ? [[field, list as readonly LeadsToPlaces[]] as const] : [];
  });
  const named = [place, parentHub, ...(places ?? []), ...timetables.flatMap(([, list]) => list.map((one) => one.place))];
  if (!named.some(isSecret)) return entry;
  const gone = new Set([...WORDS_OF_WHEN, ...(isSecret(place) ? ['place'] : []), ...(isSecret(parentHub) ? ['parentHub'] : [])]);
  const file = {
    ...Object.fromEntries(Object.entries(entry.file).filter(([field]) => !gone.has(field))),
    ...(places && { places: places.filter((id) => !isSecret(id)) }),
    ...Object.fromEntries(timetables.map(([field, list]) => [field, list.filter((one) => !isSecret(one.place))])),
  };
  return { ...entry, file: file as File };
}

function withoutOwnSecrets<File extends object>(kind: string, entry: Entry<File>): Entry<File> {
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
