/** The last step of an import: a folder that was written whole beside another takes its place. */
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts the folder `writing` at `place`. `previous` is where the old one stands meanwhile; what a run that was ended left there goes first. Throws with the old one back in its place. */
export function swapIn(place: string, writing: string, previous: string): void {
  rmSync(previous, { recursive: true, force: true });
  const isThere = existsSync(place);
  if (isThere) renameSync(place, previous);
  try {
    renameSync(writing, place);
  } catch (error) {
    if (isThere) renameSync(previous, place);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
