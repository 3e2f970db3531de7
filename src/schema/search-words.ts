/** The words families type, and what our pages call the same thing. Editors keep them in one file for every area. */
import { z } from 'zod';
import { isoDate, line, slug } from './parts.ts';

const phrases = z.array(line(60)).min(1);

export const searchWords = z.strictObject({
  reviewed: isoDate.describe('The day the list was last checked.'),
  reviewedBy: line(80).describe('The role of whoever checked it.'),
  groups: z
    .array(
      z.strictObject({
        say: phrases.describe('What families type, in small letters, slips and slang too. A phrase counts when all its words are typed, in any order.'),
        find: phrases.describe('Words that stand in the names, summaries or topics of our pages. Pages with these words are found as well.'),
      }),
    )
    .min(1)
    .describe('Each group is words families say, and the words our pages use for the same thing.'),
  urgent: z
    .array(
      z.strictObject({
        need: z
          .enum(['suicide', 'very-ill', 'violence', 'child-danger'])
          .describe('What may be happening. It decides which urgent box stands above the results.'),
        say: phrases.describe('What someone in danger might type. A search with these words never stays in the history.'),
        in: z
          .record(z.string().regex(/^[a-z]{2,3}$/), phrases)
          .optional()
          .describe('The same in other languages, each under its code: ur, ar, pl, ro. They count on the pages of every language.'),
        helplines: z.array(slug).min(1).describe('National helplines to show, by file name, the best first.'),
      }),
    )
    .min(1)
    .describe('Words that put the right numbers above the results.'),
});

export type SearchWordsFile = z.infer<typeof searchWords>;
