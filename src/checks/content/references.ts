/** One file names another by its file name. Each name must be that of a file that is there. */
import type { Kind } from '../../schema/files.ts';
import type { Finding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import { choice, fieldName, quoted } from '../quote.ts';
import { type RecordFile, recordsOf, type SourceFile } from '../source-file.ts';
import { stringsAt } from '../strings-at.ts';

type Target = 'place' | 'service' | 'line' | 'helpline' | 'guide' | 'panel' | 'area' | 'locality' | 'language';

const CONTACTS_OF_AREA = ['fis', 'earlyHelp', 'sendiass', 'parentCarerForum', 'sflLead.contact', 'keyContact', 'complaints', 'suggestService', 'feedback', 'accessibility.contact'];

/** Which fields name which files. */
const NAMES: Partial<Record<Kind, readonly (readonly [field: string, targets: readonly Target[]])[]>> = {
  area: [
    ...['mainLine', 'mashLine', 'outOfHoursLine', ...CONTACTS_OF_AREA.map((contact) => `${contact}.line`)].map((field) => [field, ['line']] as const),
    ['neighbours.*.area', ['area']],
    ['languages.*.code', ['language']],
  ],
  place: [['parentHub', ['place']], ['locality', ['locality']], ['stops.*.place', ['place']]],
  service: [['places.*', ['place']], ['sessions.*.place', ['place']], ['lines.*', ['line']], ['contact.line', ['line']], ['related.*', ['service']]],
  helpline: [['related.*', ['helpline']]],
  guide: [['helplines.*', ['helpline']], ['related.*', ['guide']]],
  offer: [['stages.*.phone.*', ['line', 'helpline']], ['stages.*.online.*', ['guide', 'service']], ['hardCopy.requestLine', ['line']]],
  panel: [['localities.*', ['locality']], ['meetings.*.place', ['place']], ['contact.line', ['line']]],
  way: [['contact.line', ['line']]],
  change: [['place', ['place']], ['panel', ['panel']]],
  resource: [['services.*', ['service']], ['helplines.*', ['helpline']]],
};
const CALLED: Record<Target, string> = {
  place: 'place',
  service: 'service',
  line: 'phone line',
  helpline: 'national helpline',
  guide: 'guide',
  panel: 'panel',
  area: 'area',
  locality: 'locality in area.yml',
  language: 'language in national/words',
};
const FEW = 8;

/** A must-fix finding for each name that no file has. */
export function references(files: readonly SourceFile[]): Finding[] {
  const known = new Map<string, readonly string[]>();
  const names = (target: Target, area: string | undefined) => {
    const key = `${target} ${area ?? ''}`;
    const made = known.get(key) ?? namesOf(target, area, files);
    known.set(key, made);
    return made;
  };
  return files
    .filter(({ language }) => language === 'en')
    .flatMap((file) => (NAMES[file.kind] ?? []).flatMap(([field, targets]) => brokenIn(file, field, targets.flatMap((target) => names(target, file.area)), targets)));
}

function brokenIn(file: SourceFile, field: string, names: readonly string[], targets: readonly Target[]): Finding[] {
  const called = choice(targets.map((target) => CALLED[target]));
  return stringsAt(file.data, field)
    .filter(({ text }) => !names.includes(text))
    .map(({ path, text }) => {
      const near = nearest(text.split('/').at(-1) ?? text, names);
      const few = names.length > 0 && names.length <= FEW ? ` There is ${choice(names, 'and')}.` : '';
      const write = near ? `Did you mean ${near}?` : `Write the name of a file that is there, without its ending, or take it out.${few}`;
      return { level: 'must', rule: 'broken-reference', path: file.path, line: file.lineOf(path), found: `${fieldName(path)} names ${quoted(text)}, and there is no such ${called}.`, write };
    });
}

/** The names a file may use: those of its own area and of the whole country. */
function namesOf(target: Target, area: string | undefined, files: readonly SourceFile[]): string[] {
  const here = <K extends Kind>(kind: K): RecordFile<K>[] => recordsOf(files, kind).filter((file) => file.area === undefined || file.area === area);
  if (target === 'locality') return here('area').flatMap(({ data }) => stringsAt(data, 'localities.*.id').map(({ text }) => text));
  if (target === 'area') return recordsOf(files, 'area').flatMap((file) => file.area ?? []);
  if (target === 'language') return recordsOf(files, 'words').map(({ id }) => id);
  return [...new Set(here(target).map(({ id }) => id))];
}
