/**
 * Writes a content folder with as many areas as wanted, of the shape and size of a real one. The same seed and day give the same bytes.
 * It is made in a folder of its own and never published: its names, numbers and places belong to nobody.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Recipe, areaFile, offerFile, takingPart } from './generated-area.ts';
import { lineFiles, placeFiles, serviceFiles } from './generated-records.ts';
import { sentences, urduSentences } from './generated-words.ts';
import { type Random, randomFrom } from './random.ts';

/** The text of each file, by its path under content/. */
export type Files = ReadonlyMap<string, string>;

/** The second of every three areas has its pages in Urdu as well: the interface, and these shares of its records' words. */
const isInUrdu = (number: number) => number % 3 === 2;
const TRANSLATED = { services: 0.3, places: 1, lines: 1 };

/** Makes `count` areas under `folder`, with everything the whole country shares copied from `national`. */
export function writeContent(folder: string, national: string, count: number, seed: number, today: string): void {
  cpSync(national, join(folder, 'national'), { recursive: true });
  for (let number = 1; number <= count; number++)
    for (const [path, text] of generatedArea(number, seed, today)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
}

/** Every file of one area. It is the same however many others there are. */
export function generatedArea(number: number, seed: number, today: string): Files {
  const id = `area-${String(number).padStart(3, '0')}`;
  const random = randomFrom(seed * 1000 + number);
  const recipe: Recipe = { random, number, name: `Area ${String(number).padStart(3, '0')}`, today };
  const urdu = isInUrdu(number);
  const records = { places: placeFiles(recipe), lines: lineFiles(recipe), services: serviceFiles(recipe) };
  const files: [string, string][] = [
    ['area.yml', stringify(areaFile(recipe, urdu))],
    ['offer.md', markdown(offerFile(recipe))],
    ...takingPart(recipe).map(([path, file]): [string, string] => [path, markdown(file)]),
    ...Object.entries(records).flatMap(([folder, named]) =>
      named.map(([name, file]): [string, string] => [`${folder}/${name}.md`, markdown(file, body(random, folder))]),
    ),
    ...(urdu ? translations(records, random, today) : []),
  ];
  return new Map(files.map(([path, text]) => [`areas/${id}/${path}`, text]));
}

const markdown = (fields: object, text = '') => `---\n${stringify(fields)}---\n${text}`;

/** One service in ten says more in a text of its own. */
const body = (random: Random, folder: string) =>
  folder === 'services' && random.chance(0.1)
    ? `\n## What it is like\n\n${sentences(random, 5)}\n\n- ${sentences(random, 1)}\n- ${sentences(random, 1)}\n`
    : '';

function translations(
  records: Readonly<Record<keyof typeof TRANSLATED, readonly (readonly [string, object])[]>>,
  random: Random,
  today: string,
): [string, string][] {
  return Object.entries(TRANSLATED).flatMap(([folder, share]) =>
    records[folder as keyof typeof TRANSLATED]
      .filter(() => random.chance(share))
      .map(([name]): [string, string] => [`${folder}/${name}.ur.md`, markdown({ translates: today, machine: true, summary: urduSentences(random, 3) })]),
  );
}
