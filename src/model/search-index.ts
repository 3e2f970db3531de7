/**
 * Ranks an area's records against what was typed, in the reader's own browser. Each word, and each group of words that mean the same, is one
 * ask; a record's score adds what it has of each. Records on the topic that most of the best ones share stand higher.
 */
import type { SearchFile, SearchGroup, SearchRecord } from './search-file.ts';
import { EMPTY, stem, wordsIn } from './search-text.ts';

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 6, also: 4, topic: 4, otherTopic: 1.5, summary: 1.5 };
/** What a word weighs at least that stands in a name or a main topic. */
const STRONG = 4;
/** What a group's words count beside the word itself. */
const GROUP = 0.9;
/** What single words of a phrase still count once a group has taken the phrase. */
const TAKEN = 0.35;
/** How much the topic of the best records lifts others of that topic. */
const TOPIC = 0.6;
/** What a record that nobody has checked in time loses. */
const OVERDUE = 0.7;

/** A text as its stems with a space round each, so that a phrase can be looked for in it. */
type Stems = string;

export interface SearchIndex {
  readonly records: readonly SearchRecord[];
  /** What is read of each record, and how much words there count. */
  readonly fields: readonly (readonly (readonly [Stems, number])[])[];
  readonly groups: readonly SearchGroup[];
}

/** Scores of records by number. */
export type Scores = ReadonlyMap<number, number>;

const stemsIn = (text: string) => wordsIn(text).map(stem);
const phrase = (text: string): Stems => ` ${stemsIn(text).join(' ')} `;

/** Makes records ready to be looked through: a few hundred take some hundredths of a second. `topics` are names by number. */
export function searchIndex(records: readonly SearchRecord[], topics: readonly string[], groups: readonly SearchGroup[]): SearchIndex {
  const named = topics.map(phrase);
  const fields = records.map(({ title, also = '', summary, topics: [main, ...others] }): [Stems, number][] => [
    [phrase(title), WEIGHTS.title],
    [phrase(also), WEIGHTS.also],
    [named[main ?? -1] ?? '', WEIGHTS.topic],
    [phrase(summary), WEIGHTS.summary],
    ...others.map((topic): [Stems, number] => [named[topic] ?? '', WEIGHTS.otherTopic]),
  ]);
  return { records, fields, groups };
}

/** How much a text counts in each record that has it. A list of all stems would answer sooner, and takes longer to make than most readers search. */
export const having = ({ fields }: SearchIndex, text: Stems): Scores =>
  new Map(
    fields.flatMap((own, at) => {
      const weight = own.reduce((sum, [stems, counts]) => sum + (stems.includes(text) ? counts : 0), 0);
      return weight > 0 ? [[at, weight]] : [];
    }),
  );

/** True when each word of a plain text stands in some record: nothing of it is a slip. */
export const knowsAll = ({ fields }: SearchIndex, text: string): boolean =>
  stemsIn(text).every((word) => fields.some((own) => own.some(([stems]) => stems.includes(` ${word} `))));

/** Scores of the records that have any of what was typed. `typed` is already corrected; `today` is an ISO date. */
export function scores(index: SearchIndex, typed: string, today: string): Scores {
  const words = stemsIn(typed);
  const full = wordsIn(typed)
    .filter((word) => !EMPTY.includes(word))
    .map(stem);
  const asked = full.length > 0 ? full : words;
  const matched = index.groups.flatMap(([say, find]) => {
    const [longest] = typedOf(say, words).sort((one, other) => other.length - one.length);
    return longest ? [{ longest, find }] : [];
  });
  // A phrase that stands within a longer one says less than it: "food" in "no money for food".
  const kept = matched.filter(({ longest }) => !matched.some((other) => other.longest.length > longest.length && holds(other.longest, longest)));
  const taken = new Set(kept.flatMap(({ longest }) => longest));
  const total = new Map<number, number>();
  const add = (part: Scores, times: number) => part.forEach((score, at) => total.set(at, (total.get(at) ?? 0) + score * times));
  asked.forEach((word, at) => {
    const isLast = at === asked.length - 1;
    add(best([ofWord(index, word, isLast), ofWord(index, word + (asked[at + 1] ?? '~'), false)]), taken.has(word) ? TAKEN : 1);
  });
  for (const { longest, find } of kept) add(best(find.map((one) => ofPhrase(index, phrase(one)))), GROUP * Math.sqrt(longest.length));
  return lifted(index.records, total, today);
}

/** A record by its number, with its score. */
export type Ranked = readonly [at: number, score: number];

/** The records that have any of what was typed, the best first: what is called by its name before what only speaks of it. `typed` and `today` as for scores. */
export function ranked(index: SearchIndex, typed: string, today: string): readonly Ranked[] {
  const found = scores(index, typed, today);
  const top = Math.max(...found.values(), 0);
  const text = phrase(typed);
  const worth = ([at, score]: Ranked) => score + top * calledBy(index.fields[at]?.[0]?.[0] ?? '', text) * ownWeight(index.records[at] as SearchRecord, today);
  return [...found]
    .map((one) => [one, worth(one)] as const)
    .sort(([[at], one], [[other], two]) => two - one || at - other)
    .map(([one]) => one);
}

/** How much of a name was typed, or how much of what was typed is the name: 1 when they are the same, and 0 when they share a word alone. */
function calledBy(name: Stems, typed: Stems): number {
  const part = (whole: Stems, some: Stems) => (whole === some || (whole.includes(some) && some.trim().includes(' ')) ? some.length / whole.length : 0);
  return Math.max(part(name, typed), part(typed, name));
}

/** The scores with those raised that are on the topics of the best, and those lowered that nobody has checked in time. */
function lifted(records: readonly SearchRecord[], total: Scores, today: string): Scores {
  const byTopic = new Map<number, number>();
  for (const [at, score] of [...total].sort(([, one], [, other]) => other - one).slice(0, 12))
    for (const topic of records[at]?.topics.slice(0, 2) ?? []) byTopic.set(topic, (byTopic.get(topic) ?? 0) + score);
  const top = Math.max(...byTopic.values(), 1);
  return new Map(
    [...total].map(([at, score]) => {
      const record = records[at] as SearchRecord;
      const lift = 1 + (TOPIC * Math.max(...record.topics.slice(0, 2).map((topic) => byTopic.get(topic) ?? 0), 0)) / top;
      return [at, score * lift * ownWeight(record, today)];
    }),
  );
}

/** How much a record counts beside others: less when nobody has checked it in time. */
const ownWeight = ({ weight = 1, overdue }: SearchRecord, today: string) => weight * (today >= overdue ? OVERDUE : 1);

/** Of the records by number, those that fit what was chosen: any of the choices of one name, and each name. */
export function fitting({ choices, index }: Pick<SearchFile, 'choices'> & { index: SearchIndex }, all: readonly number[], chosen: readonly string[]): number[] {
  const names = [...Map.groupBy(chosen, (one) => one.split('=')[0]).values()].map((some) => some.map((one) => choices.indexOf(one)));
  return all.filter((at) => names.every((some) => some.some((choice) => index.records[at]?.fits.includes(choice))));
}

/** What may be happening to whoever typed this; empty when nothing says so. */
export function needOf(urgent: SearchFile['urgent'], typed: string): string {
  const words = stemsIn(typed);
  return urgent.find(([, say]) => typedOf(say, words).length > 0)?.[0] ?? '';
}

/**
 * Those of many plain phrases, as stems, whose words are all among the stems that were typed. Stems are made only of phrases that begin as one of those
 * does: to make them of all takes a slow phone a tenth of a second. A stem keeps the first two letters of its word.
 */
const typedOf = (phrases: readonly string[], words: readonly string[]) =>
  phrases
    .filter((one) => words.some((word) => one.startsWith(word.slice(0, 2))))
    .map(stemsIn)
    .filter((one) => holds(words, one));

/** True when all the words of a phrase are among the words. */
const holds = (words: readonly string[], phrase: readonly string[]) => phrase.every((word) => words.includes(word));

const saturated = (weight: number) => weight / (weight + 3);
const rarity = ({ records }: SearchIndex, found: number) => Math.log(1 + records.length / (found || 1));

const scored = (index: SearchIndex, weights: Scores, rare: number, times = 1): Scores =>
  new Map([...weights].map(([at, weight]) => [at, rarity(index, rare) * saturated(weight) * times]));

/** Records with the word; or with one it begins, as the last word may not be typed to its end yet. */
function ofWord(index: SearchIndex, word: string, isLast: boolean): Scores {
  const whole = having(index, ` ${word} `);
  const begun = isLast && word.length > 2 ? having(index, ` ${word}`) : whole;
  return best([scored(index, whole, whole.size), scored(index, begun, begun.size, 0.5)]);
}

/** Records with the phrase; it counts as much as records are rare that have it in a name or among their topics. */
function ofPhrase(index: SearchIndex, find: Stems): Scores {
  const weights = having(index, find);
  const named = [...weights.values()].filter((weight) => weight >= STRONG).length;
  return scored(index, weights, named || weights.size);
}

/** The best score of each record. */
function best(all: readonly Scores[]): Scores {
  const found = new Map<number, number>();
  for (const one of all) one.forEach((score, at) => found.set(at, Math.max(found.get(at) ?? 0, score)));
  return found;
}
