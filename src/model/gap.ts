/** Telling a value from the honest gap that may stand in its place. */
import type { z } from 'zod';
import type { gap } from '../schema/record.ts';
import type { Said } from './said.ts';
import { sentences } from './sentences.ts';

export type Gap = z.infer<typeof gap>;

/** True when an editor wrote a gap instead of the value. */
export const isGap = (value: unknown): value is Gap => typeof value === 'object' && value !== null && 'whatToDoInstead' in value;

/** The value, or nothing when it is missing or a gap. */
export const known = <T>(value: T): Exclude<T, Gap> | undefined => (isGap(value) ? undefined : (value as Exclude<T, Gap>));

/** What families are told in its place: why, and what to do. Editors write gaps in English only. */
export const gapWords = ({ reason, whatToDoInstead }: Gap): Said => ({ text: sentences(reason, whatToDoInstead), language: 'en' });
