/**
 * The command: npm run new -- <kind> ... Makes a file that is ready to fill in, says where it is and what to do next. Never writes over a
 * file. Exits with 2 when it was asked for something it cannot make, and then nothing is written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { nearest } from '../checks/nearest.ts';
import { quoted } from '../checks/quote.ts';
import { stringsAt } from '../checks/strings-at.ts';
import { placeOf } from '../schema/files.ts';
import { parseSource } from '../schema/front-matter.ts';
import { authorities } from '../schema/national.ts';
import { topicSlug } from '../schema/topics.ts';
import { translation } from '../schema/translation.ts';
import { areaFiles, authorityCalled } from './area-files.ts';
import { asked, type Asked } from './asked.ts';
import { blankFile } from './blank-file.ts';
import { nextSteps } from './next-steps.ts';
import { translationFile } from './translation-file.ts';

const folder = (process.env['SITE_CONTENT'] || 'content').replace(/\/+$/, '');

/** Runs the command with its words. Returns what to tell the editor. */
function run(words: readonly string[]): string {
  if (!existsSync(folder)) throw new Error(`There is no folder ${quoted(folder)} here. Go to the folder of the project first (cd).`);
  const areas = namesIn('areas').filter((name) => existsSync(join(folder, 'areas', name, 'area.yml')));
  const languages = namesIn('national/words').map((name) => name.replace('.yml', ''));
  const wanted = asked(words, { areas, languages });
  const files = filesFor(wanted);
  const there = [...files.keys()].find((path) => existsSync(join(folder, path)));
  if (there !== undefined) throw new Error(`${folder}/${there} is there already, and nothing was changed. Open that file, or give the new one another name.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  return nextSteps([...files.keys()], folder, languages, [...files.keys()].flatMap(languagesOfAreaOf));
}

function filesFor(wanted: Asked): ReadonlyMap<string, string> {
  if (wanted.make === 'translation') return new Map([translated(wanted.english, wanted.language)]);
  if (wanted.make === 'file') return new Map([[wanted.path, blankFile(wanted.kind, { name: wanted.name, ...topicOf(wanted) }, replaced(wanted))]]);
  const authority = authorityCalled(wanted.name, knownAuthorities());
  if (!authority && !/\p{Lu}/u.test(wanted.name))
    throw new Error(`Write the name as families know it, with its capitals, as in:\n\n  npm run new -- area "${withCapitals(wanted.name)}"`);
  const id = authority?.id ?? wanted.id;
  if (existsSync(join(folder, 'areas', id))) throw new Error(`There is a folder ${folder}/areas/${id} already, and nothing was changed.`);
  return areaFiles(id, wanted.name, authority, today());
}

const withCapitals = (name: string) => name.replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

type File = Extract<Asked, { make: 'file' }>;

/** A guide that has the name of a topic is the guide to it. */
const topicOf = ({ kind, id }: File) => (kind === 'guide' && topicSlug.safeParse(id).success ? { topic: id } : {});

/** What to say above an area's guide that families read instead of the national one. */
const replaced = ({ kind, id, area }: File) =>
  kind === 'guide' && area !== undefined && existsSync(join(folder, `national/guides/${id}.md`))
    ? [`In this area families read this instead of ${folder}/national/guides/${id}.md.`]
    : [];

/** The path and the text of a translation. */
function translated(written: string, language: string): [string, string] {
  const path = insideContent(written);
  const place = placeOf(path);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((found) => found.replaceAll('\\', '/'))
    .filter((found) => placeOf(found));
  if (!place || !paths.includes(path)) {
    const near = nearest(path, paths);
    throw new Error(
      `There is no file ${quoted(written)} in ${folder}.${near ? ` Did you mean ${folder}/${near}?` : ' Write its whole path, as in content/areas/<area>/services/stay-and-play.md.'}`,
    );
  }
  if (place.language !== 'en') throw new Error(`${folder}/${path} is a translation itself. Write the path of the English file.`);
  if (!(place.kind in translation)) throw new Error(`${folder}/${path} has no words to translate.`);
  const english = parseSource(readFileSync(join(folder, path), 'utf8'), path.endsWith('.md') ? 'md' : 'yml');
  if (english.problems.length > 0 || typeof english.data !== 'object' || english.data === null)
    throw new Error(`${folder}/${path} cannot be read. Run npm run check and mend it first.`);
  return [path.replace(/\.(md|yml)$/, `.${language}.$1`), translationFile(english, place, path)];
}

/** A path as an editor wrote it, relative to the content folder. */
function insideContent(written: string): string {
  const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
  if (isAbsolute(path)) return relative(resolve(folder), path).replaceAll('\\', '/');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path.replace(/^content\//, '');
}

function knownAuthorities() {
  const path = join(folder, 'national/authorities.yml');
  const list = existsSync(path) ? authorities.safeParse(parseSource(readFileSync(path, 'utf8'), 'yml').data) : undefined;
  return list?.data?.authorities ?? [];
}

/** The languages that the area of a file lists. */
function languagesOfAreaOf(path: string): string[] {
  const list = join(folder, 'areas', placeOf(path)?.area ?? '', 'area.yml');
  return existsSync(list) ? stringsAt(parseSource(readFileSync(list, 'utf8'), 'yml').data, 'languages.*.code').map(({ text }) => text) : [];
}

const namesIn = (under: string) => (existsSync(join(folder, under)) ? readdirSync(join(folder, under)).sort() : []);

/** Today in Europe/London as an ISO date, or the day BUILD_DATE says. */
const today = () => process.env['BUILD_DATE'] || new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
