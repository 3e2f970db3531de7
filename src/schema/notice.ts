/** Something families must know for a while: a hub shut for a burst pipe, a line that is down. It shows and goes by itself. */
import { z } from 'zod';
import { isoDate, line, paragraph, slug } from './parts.ts';
import { record } from './record.ts';

const { status, reviewed, reviewedBy, notes, wordsChanged } = record;

/** The words of a notice: what a translation may hold. */
export const noticeWords = z.strictObject({
  name: line(120).describe('What has happened, in a few words, as in "Harbour hub is shut on Friday".'),
  text: paragraph(500).describe('What it means for families, and what to do instead.'),
});

export const notice = z
  .strictObject({
    status,
    reviewed,
    reviewedBy,
    notes,
    wordsChanged,
    ...noticeWords.shape,
    place: slug.optional().describe('The place it is about, by file name. Leave out when it is about the whole area.'),
    closed: z
      .boolean()
      .default(false)
      .describe('true when the place (or, with no place, every place in the area) is shut on these days. Its sessions then say they are not on.'),
    from: isoDate.describe('The first day families see it.'),
    to: isoDate.describe('The last day families see it. After that day it goes by itself.'),
  })
  .refine((entry) => entry.from <= entry.to, { message: 'write a last day that is not before the first day', path: ['to'] });

export type NoticeFile = z.infer<typeof notice>;
export type NoticeWords = z.infer<typeof noticeWords>;
