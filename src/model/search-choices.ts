/** The choices a search can be narrowed by, in the order they stand in the form. What none of the area's records has is left out. */
import { stage } from '../schema/vocabulary.ts';
import { TOPICS } from '../schema/topics.ts';
import { accessRoute, audience } from '../schema/vocabulary.ts';
import { WEEK } from './days.ts';
import type { AreaFrame } from './frame.ts';
import { foundIn } from './search-records.ts';
import { weekdayWords } from './when.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The language of the label when it is not the page's: languages are named in their own letters. */
  readonly language?: string;
  readonly count: number;
}

export interface Choices {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The choices of an area, with how many records fit each. */
export function choicesOf(frame: AreaFrame): readonly Choices[] {
  const { say, language } = frame;
  const counts = new Map<string, number>();
  for (const { fits } of foundIn(frame)) for (const one of fits) counts.set(one, (counts.get(one) ?? 0) + 1);
  const group = (name: string, label: string, options: readonly (readonly [value: string, label: string, language?: string])[]): Choices => ({
    name,
    label,
    choices: options.flatMap(([value, label, own]) => {
      const count = counts.get(`${name}=${value}`) ?? 0;
      return count > 0 ? [{ value, label, count, ...(own && { language: own }) }] : [];
    }),
  });
  const homeVisit = say('method.home-visit');
  return [
    group(
      'topic',
      say('narrow.topic'),
      TOPICS.map(({ slug }) => [slug, say(`topic.${slug}`)]),
    ),
    group(
      'age',
      say('search.age'),
      stage.options.map((value) => [value, say(`stage.${value}`)]),
    ),
    group('how', say('search.how'), [
      ['hub', say('mode.hub')],
      ['elsewhere', say('mode.elsewhere')],
      ['home', homeVisit],
      ['virtual', say('mode.virtual')],
    ]),
    group('free', say('narrow.cost'), [['1', say('cost.free')]]),
    group(
      'route',
      say('search.route'),
      accessRoute.options.map((value) => [value, say(`route.${value}`)]),
    ),
    group(
      'day',
      say('search.day'),
      WEEK.map((day) => [day, weekdayWords(day, language.code)]),
    ),
    group(
      'for',
      say('search.for'),
      audience.options.map((value) => [value, say(`audience.${value}`)]),
    ),
    group('language', say('narrow.language'), languagesOf(frame)),
  ].filter(({ choices }) => choices.length > 0);
}

/** The languages that services, sessions and places of the area come in, by their own names. */
function languagesOf({ area, language }: AreaFrame): readonly (readonly [string, string, string])[] {
  const offered = [
    ...area.services.flatMap(({ file }) => file.languages ?? []),
    ...area.sessions.flatMap(({ file }) => file.language ?? []),
    ...[...area.hubs, ...area.otherPlaces].flatMap(({ file }) => file.languagesSpoken ?? []),
  ];
  return [...new Map(offered.map(({ code, name }) => [code, name]))]
    .sort(([, one], [, other]) => one.localeCompare(other, language.code))
    .map(([code, name]) => [code, name, code]);
}
