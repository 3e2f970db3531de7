/** Opening hours in words. Whether it is open now is for the reader's own clock to say. */
import type { z } from 'zod';
import type { hours as hoursSchema } from '../schema/record.ts';
import type { Say } from './language.ts';
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
