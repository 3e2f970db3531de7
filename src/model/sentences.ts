/** Joining what editors wrote into sentences, whether or not they ended each with a full stop. */

/** The texts as sentences, each ending once; missing ones are left out. */
export const sentences = (...texts: readonly (string | undefined)[]) =>
  texts
    .flatMap((text) => text?.trim() || [])
    .map((text) => (/[.!?؟۔]$/.test(text) ? text : `${text}.`))
    .join(' ');
