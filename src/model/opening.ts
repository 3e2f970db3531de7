/** Opening hours in words. Whether it is open now is for the reader's own clock to say. */
import type { z } from 'zod';
import type { hours as hoursSchema } from '../schema/record.ts';
import type { Helpline, Line, Place, Session } from './entities.ts';
import { END_OF_DAY } from './days.ts';
import { known } from './gap.ts';
import { listed, type Say } from './language.ts';
import type { Opening } from './open-now.ts';
import { daysWords, spanWords } from './when.ts';

export type OpeningHours = z.infer<typeof hoursSchema>;

/** One line for the same days, as in "Monday to Friday, 9am to 5pm", "Saturday and Sunday, all day and night". */
export function hoursLines(hours: OpeningHours, language: string, say: Say): readonly string[] {
  if (hours === 'always') return [say('hours.always')];
  const alike = Map.groupBy(hours, ({ days, termTimeOnly = false, note = '' }) => [...days, termTimeOnly, note].join());
  return [...alike.values()].map((spells) => {
    const [{ days, termTimeOnly, note } = { days: [], termTimeOnly: false, note: undefined }] = spells;
    const times = spells
      .toSorted((one, other) => one.from.localeCompare(other.from))
      .map(({ from, to }) => (from === '00:00' && to === END_OF_DAY ? say('time.all-day') : spanWords(from, to, language, say)));
    const words = [daysWords(days, language, say), listed(times, language), termTimeOnly && say('repeat.term-time'), language === 'en' && note];
    const line = words.filter(Boolean).join(say('list.join'));
    return line.charAt(0).toLocaleUpperCase(language) + line.slice(1);
  });
}

/** True when a session or the hours of a place are in term time only, so that its page needs the terms. */
export function usesTerms(sessions: readonly Session[], { file }: Place): boolean {
  const spells = [known(file.hours), known(file.staffedHours)].flatMap((weekly) => (Array.isArray(weekly) ? weekly : []));
  return [...sessions.map(({ rule }) => rule), ...spells].some(({ termTimeOnly }) => termTimeOnly);
}

/** Why a place keeps other hours on a day. That it is closed is already said. */
export const whyOtherHours = (reason: string) => {
  const why = reason.replace(/^(closed|shut)\b( (for|on|because of))? */i, '');
  return why.charAt(0).toUpperCase() + why.slice(1);
};

/** What the reader's browser needs to say whether it is open now, and whether anybody knows. `staffed` asks for the hours when someone is there to talk to. */
export function openingOf(of: Place | Line | Helpline, staffed: boolean, today: string): { opening: Opening; known: boolean } {
  if (!('isHub' in of)) return { opening: { hours: known(of.file.hours) }, known: known(of.file.hours) !== undefined };
  const { hours, staffedHours, hoursExceptions = [], dropIn } = of.file;
  const weekly = known(staffed ? staffedHours : hours);
  const exceptions = hoursExceptions.filter(({ date }) => date >= today).map(({ date, closed, from, to }) => ({ date, closed, from, to }));
  const appointment = dropIn === false;
  return {
    opening: { hours: weekly, place: of.id, ...(exceptions.length > 0 && { exceptions }), ...(appointment && { appointment }) },
    known: weekly !== undefined || (exceptions.length > 0 && !staffed) || appointment,
  };
}
