/** Something on paper: what it is about, and where families find it. It is made from the other records. */
import { z } from 'zod';
import { line, paragraph, slug } from './parts.ts';
import { record } from './record.ts';
import { topicSlug } from './topics.ts';
import { printPlaceKind } from './vocabulary.ts';

export const resourceWords = z.strictObject({
  name: line(120).describe('The heading on the paper.'),
  summary: paragraph(280).describe('What it says, in one or two sentences.'),
});

export const resource = z.strictObject({
  ...record,
  ...resourceWords.shape,
  kind: z.enum(['offer-booklet', 'leaflet', 'poster', 'discreet-card', 'qr-sheet']).describe('What sort of paper it is.'),
  topic: topicSlug.optional().describe('The topic it is about.'),
  services: z.array(slug).optional().describe('Services on it, by file name.'),
  helplines: z.array(slug).optional().describe('Helplines on it, by file name.'),
  whereShown: z.array(printPlaceKind).optional().describe('The kinds of place it is put in.'),
});

export type ResourceFile = z.infer<typeof resource>;
