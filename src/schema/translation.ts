/**
 * Words of a record in another language. A translation has no field for a fact, so a translator cannot change a time (design 2C).
 * Every field but the date may be left out; what is left out is shown in English.
 */
import { z } from 'zod';
import { areaWords } from './area.ts';
import { guideWords } from './guide.ts';
import { lineWords } from './line.ts';
import { noticeWords } from './notice.ts';
import { offerWords } from './offer.ts';
import { isoDate, line } from './parts.ts';
import { placeWords } from './place.ts';
import { resourceWords } from './resource.ts';
import { serviceWords } from './service.ts';
import { changeWords, panelWords, wayWords } from './taking-part.ts';

const head = {
  translates: isoDate.describe('The date of the English words this was made from: its wordsChanged, or its reviewed.'),
  translatedBy: line(80).optional().describe('The role of whoever translated it.'),
  machine: z.boolean().default(false).describe('true until a speaker of the language has checked it.'),
};

/** The words of each kind: the fields a reader may get in another language. */
export const WORDS = {
  area: areaWords,
  place: placeWords,
  service: serviceWords,
  line: lineWords,
  helpline: lineWords,
  guide: guideWords,
  offer: offerWords,
  panel: panelWords,
  way: wayWords,
  change: changeWords,
  resource: resourceWords,
  notice: noticeWords,
} as const;

const of = <T extends z.ZodRawShape>(words: z.ZodObject<T>) => z.strictObject({ ...words.partial().shape, ...head });

export const translation = {
  area: of(WORDS.area),
  place: of(WORDS.place),
  service: of(WORDS.service),
  line: of(WORDS.line),
  helpline: of(WORDS.helpline),
  guide: of(WORDS.guide),
  offer: of(WORDS.offer),
  panel: of(WORDS.panel),
  way: of(WORDS.way),
  change: of(WORDS.change),
  resource: of(WORDS.resource),
  notice: of(WORDS.notice),
} as const;

export type Translated = keyof typeof translation;
