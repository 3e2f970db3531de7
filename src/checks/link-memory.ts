/** What we remember of each address between runs: one bad day is a hiccup, two are a broken link. */

/** What became of asking: the HTTP status, or why there was no answer. */
export type Answer = { readonly status: number } | { readonly failed: string };

export interface Remembered {
  /** The day it was last asked. */
  readonly asked: string;
  readonly answer: Answer;
  /** The days it failed since it last worked, first to last. */
  readonly failures: readonly string[];
}

export type Memory = Readonly<Record<string, Remembered>>;
export type Verdict = 'works' | 'refuses' | 'may be down' | 'broken';

/** Days that a good answer is believed for. */
const BELIEVED = 7;
/** Answers of sites that are there and do not talk to programs. */
const REFUSALS = [401, 403, 405, 406, 429, 451];

export const isGood = (answer: Answer) => 'status' in answer && (answer.status < 400 || REFUSALS.includes(answer.status));

/** True when the address must be asked again today. */
export const isDue = (known: Remembered | undefined, today: string) =>
  known === undefined || (known.asked !== today && (known.failures.length > 0 || Date.parse(today) - Date.parse(known.asked) >= BELIEVED * 86_400_000));

/** What we remember after asking today. */
export function remember(known: Remembered | undefined, answer: Answer, today: string): Remembered {
  return { asked: today, answer, failures: isGood(answer) ? [] : [...new Set([...(known?.failures ?? []), today])] };
}

/** What to say of an address. */
export function verdict({ answer, failures }: Remembered): Verdict {
  if (isGood(answer)) return 'status' in answer && answer.status >= 400 ? 'refuses' : 'works';
  return failures.length > 1 ? 'broken' : 'may be down';
}
