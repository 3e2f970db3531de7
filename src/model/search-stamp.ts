/** Tells the order of one build's records from another's: the full text names records by their numbers, and comes later than they do. */
import { createHash } from 'node:crypto';

/** A short name for these records in this order. */
export const searchStamp = (hrefs: readonly string[]): string => createHash('sha256').update(hrefs.join('\n')).digest('base64url').slice(0, 12);
