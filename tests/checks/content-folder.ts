/** A content folder for a test: the sound one of tests/fixtures, with some of its files written anew, and gone when the test is over. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/checks/check.ts';
import type { Finding } from '../../src/checks/findings.ts';
import { readContent } from '../../src/checks/read.ts';
import type { SourceFile } from '../../src/checks/source-file.ts';

export const SOUND = 'tests/fixtures/sound';
/** The day on which nothing in the sound folder is overdue or due. */
export const TODAY = '2026-11-21';

/** What to write, by path; `[from, to]` changes one piece of the sound file. */
export type Changes = Readonly<Record<string, string | Uint8Array | readonly [from: string, to: string]>>;

/** Runs `use` with a copy of the sound folder in which the changes are made. */
export function withFolder<Result>(changes: Changes, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(SOUND, folder, { recursive: true });
    for (const [path, change] of Object.entries(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof change === 'string' || change instanceof Uint8Array ? change : changed(path, ...change));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is found in the sound folder with the changes made. */
export const findingsWith = (changes: Changes, today = TODAY): readonly Finding[] => withFolder(changes, (folder) => checkContent(folder, today).findings);

/** The files of the sound folder with the changes made. */
export const filesWith = (changes: Changes): readonly SourceFile[] => withFolder(changes, (folder) => readContent(folder).files);

function changed(path: string, from: string, to: string): string {
  const text = readFileSync(join(SOUND, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  return text.replace(from, () => to);
}
