/** What the command was asked for. */
import { parseArgs } from 'node:util';

export const PARTS = ['bytes', 'builds', 'alone', 'lighthouse'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** Sizes to build, in areas, smallest first. */
  readonly areas: readonly number[];
  /** Another file to write the figures to. */
  readonly json?: string;
}

export const USAGE = `npm run bench                            everything: about 10 minutes and 10 GB of memory
npm run bench -- --only bytes,lighthouse some of: ${PARTS.join(', ')}
npm run bench -- --areas 1,10            other sizes than 1,10,150 areas
npm run bench -- --json figures.json     the figures there too; they are always in .cache/bench.json`;

/** Reads the arguments. Throws a message for people when they make no sense. */
export function optionsOf(args: readonly string[]): Options {
  const { only, areas, json } = read(args);
  const parts = only.split(',').map((part) => PARTS.find((one) => one === part.trim()) ?? refuse(`There is no part "${part.trim()}".`));
  const sizes = areas.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 900)) refuse('Areas are whole numbers from 1 to 900 with commas between.');
  return { parts, areas: [...new Set(sizes)].sort((one, other) => one - other), ...(json !== undefined && { json }) };
}

function read(args: readonly string[]) {
  try {
    const text = (value?: string) => ({ type: 'string' as const, ...(value !== undefined && { default: value }) });
    const { values } = parseArgs({ args: [...args], options: { only: text(PARTS.join()), areas: text('1,10,150'), json: { type: 'string' } } });
    return { only: String(values.only), areas: String(values.areas), json: values.json };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const refuse = (message: string): never => {
  throw new Error(`${message}\n\n${USAGE}`);
};
