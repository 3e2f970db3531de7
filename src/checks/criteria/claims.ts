/** What the software itself does for every area, each held by a named test of this repository. */

export interface Claim {
  /** What the site does, in one sentence. */
  readonly says: string;
  /** The test file, from the root of the repository. */
  readonly file: string;
  /** The name of the test in it, word for word. */
  readonly test: string;
}

export const CLAIMS: Readonly<Record<string, Claim>> = {};
