/** Joins everything once and freezes it; pages only choose from it (design 2B). Pure: the same contents and date give the same directory. */
import { WORDS } from '../schema/translation.ts';
import { joinArea } from './area.ts';
import { holidayDates } from './bank-holidays.ts';
import type { Contents } from './contents.ts';
import type { Directory } from './entities.ts';
import { REVIEW_MONTHS, freshness, ladder } from './freshness.ts';
import { type Join, isShown } from './join.ts';
import { languageOf } from './language.ts';
import { wordsOf } from './said.ts';
import { secretPlaces, withoutSecrets } from './sensitive.ts';

/** Builds the directory. `today` is an ISO date in Europe/London. Throws only when a reference is broken, which the check reports first. */
export function directory(contents: Contents, today: string): Directory {
  const translations = Map.groupBy(contents.translations, ({ kind, area, id }) => `${kind} ${area ?? ''} ${id}`);
  const secret = new Map(contents.areas.map(({ id }): [string | undefined, ReadonlySet<string>] => [id, secretPlaces(contents.places, id)]));
  const join: Join = (kind, entry) => {
    const { id, area, file, body } = withoutSecrets(kind, entry, secret.get(entry.area) ?? new Set());
    return {
      id,
      file,
      words: wordsOf(Object.keys(WORDS[kind].shape), file, body, file.wordsChanged ?? file.reviewed, translations.get(`${kind} ${area ?? ''} ${id}`) ?? []),
      freshness: freshness(file.reviewed, file.reviewIntervalMonths ?? REVIEW_MONTHS[kind], today),
      ladder: ladder(file.reviewed, file.reviewIntervalMonths ?? REVIEW_MONTHS[kind]),
    };
  };
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const languages = byId(contents.words.map(({ file }) => ({ id: file.language.code, ...languageOf(file) })));
  const guides = byId(contents.guides.filter((guide) => !guide.area && isShown(guide)).map((guide) => join<typeof guide.file, never>('guide', guide)));
  const helplines = byId(contents.helplines.filter(isShown).map((helpline) => join<typeof helpline.file, never>('helpline', helpline)));
  const bankHolidays = holidayDates(contents.bankHolidays.map(({ date }) => date));
  const national = { today, guides, helplines, languages, bankHolidays };
  const areas = new Map(
    contents.areas
      .toSorted((one, other) => one.file.name.localeCompare(other.file.name, 'en'))
      .map((entry) => [entry.id, joinArea(entry, contents, national, join)]),
  );
  return freeze({ ...national, areas, authorities: contents.authorities, searchWords: contents.searchWords });
}

/** Freezes an object and all it holds, so that no page can change what another will read. */
function freeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  const inside = value instanceof Map ? value.values() : Object.values(value);
  for (const item of inside) freeze(item, seen);
  return Object.freeze(value);
}
