/** Opening hours in words. Whether it is open now is for the reader's own clock to say. */
import type { z } from 'zod';
import type { hours as hoursSchema } from '../schema/record.ts';
import type { Helpline, Line, Place } from './entities.ts';
import { known } from './gap.ts';
import type { Say } from './language.ts';
import type { Opening } from './open-now.ts';
import { daysWords, spanWords } from './when.ts';

export type OpeningHours = z.infer<typeof hoursSchema>;

/** One line a spell, as in "Monday to Friday, 9am to 5pm". */
export function hoursLines(hours: OpeningHours, language: string, say: Say): readonly string[] {
  if (hours === 'always') return [say('hours.always')];
  return hours.map(({ days, from, to, termTimeOnly, note }) =>
    [daysWords(days, language, say), spanWords(from, to, language, say), termTimeOnly && say('repeat.term-time'), language === 'en' && note]
      .filter(Boolean)
      .join(say('list.join')),
  );
}

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
