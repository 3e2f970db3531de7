/** Opening hours in words. Whether it is open now is for the reader's own clock to say. */
import type { z } from 'zod';
import type { hours as hoursSchema } from '../schema/record.ts';
import type { Line, Place } from './entities.ts';
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
export function openingOf({ id, file }: Place | Line, staffed: boolean, today: string): { opening: Opening; known: boolean } {
  const hours = known('staffedHours' in file && staffed ? file.staffedHours : file.hours);
  if (!('hoursExceptions' in file) && !('dropIn' in file) && !('address' in file)) return { opening: { hours }, known: hours !== undefined };
  const exceptions = file.hoursExceptions?.filter(({ date }) => date >= today).map(({ date, closed, from, to }) => ({ date, closed, from, to }));
  return {
    opening: { hours, place: id, ...(exceptions?.length && { exceptions }), ...(file.dropIn === false && { appointment: true }) },
    known: hours !== undefined || Boolean(exceptions?.length) || file.dropIn === false,
  };
}
