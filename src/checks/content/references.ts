/** One file names another by its file name. Each name must be that of a file that is there. */
import type { Kind } from '../../schema/files.ts';
import type { Finding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import { choice, fieldName, quoted } from '../quote.ts';
import { recordsOf, type SourceFile } from '../source-file.ts';
import { stringsAt } from '../strings-at.ts';

type Target = 'place' | 'service' | 'line' | 'helpline' | 'guide' | 'panel' | 'area' | 'locality' | 'language';

const CONTACTS_OF_AREA = [
  'fis',
  'earlyHelp',
  'sendiass',
  'parentCarerForum',
  'sflLead.contact',
  'keyContact',
  'complaints',
  'suggestService',
  'feedback',
  'accessibility.contact',
];

/** Which fields name which files. */
const NAMES: Partial<Record<Kind, readonly (readonly [field: string, targets: readonly Target[]])[]>> = {
  area: [
    ...['mainLine', 'mashLine', 'outOfHoursLine', ...CONTACTS_OF_AREA.map((contact) => `${contact}.line`)].map((field) => [field, ['line']] as const),
    ['neighbours.*.area', ['area']],
    ['keyPages.*.easyRead', ['guide']],
    ['languages.*.code', ['language']],
  ],
  place: [
    ['parentHub', ['place']],
    ['locality', ['locality']],
    ['stops.*.place', ['place']],
  ],
  service: [
    ['places.*', ['place']],
    ['sessions.*.place', ['place']],
    ['lines.*', ['line']],
    ['contact.line', ['line']],
    ['related.*', ['service']],
  ],
  helpline: [['related.*', ['helpline']]],
  guide: [
    ['helplines.*', ['helpline']],
    ['related.*', ['guide']],
  ],
  offer: [
    ['stages.*.phone.*', ['line', 'helpline']],
    ['stages.*.online.*', ['guide', 'service']],
    ['hardCopy.requestLine', ['line']],
  ],
  panel: [
    ['localities.*', ['locality']],
    ['meetings.*.place', ['place']],
    ['contact.line', ['line']],
  ],
  way: [['contact.line', ['line']]],
  change: [
    ['place', ['place']],
    ['panel', ['panel']],
  ],
  resource: [
    ['services.*', ['service']],
    ['helplines.*', ['helpline']],
  ],
  notice: [['place', ['place']]],
  searchWords: [['urgent.*.helplines.*', ['helpline']]],
};
/** The fields of a kind of record that name a place. */
export const fieldsNamingPlaces = (kind: Kind): readonly string[] =>
  (NAMES[kind] ?? []).flatMap(([field, targets]) => (targets.includes('place') ? [field] : []));

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
  const known = new Map<Target, ReadonlyMap<string | undefined, readonly string[]>>();
  const names = (target: Target, area: string | undefined) => {
    const byArea = known.get(target) ?? namesByArea(target, files);
    known.set(target, byArea);
    return [...new Set([...(byArea.get(undefined) ?? []), ...(area === undefined ? [] : (byArea.get(area) ?? []))])];
  };
  return files
    .filter(({ language }) => language === 'en')
    .flatMap((file) =>
      (NAMES[file.kind] ?? []).flatMap(([field, targets]) => brokenIn(file, field, () => targets.flatMap((target) => names(target, file.area)), targets)),
    );
}

function brokenIn(file: SourceFile, field: string, namesOf: () => readonly string[], targets: readonly Target[]): Finding[] {
  const texts = stringsAt(file.data, field);
  const names = texts.length > 0 ? namesOf() : [];
  const called = choice(targets.map((target) => CALLED[target]));
  return texts
    .filter(({ text }) => !names.includes(text))
    .map(({ path, text }) => {
      const near = nearest(text.split('/').at(-1) ?? text, names);
      const few = names.length > 0 && names.length <= FEW ? ` There is ${choice(names, 'and')}.` : '';
      const write = near ? `Did you mean ${near}?` : `Write the name of a file that is there, without its ending, or take it out.${few}`;
      return {
        level: 'must',
        rule: 'broken-reference',
        path: file.path,
        line: file.lineOf(path),
        found: `${fieldName(path)} names ${quoted(text)}, and there is no such ${called}.`,
        write,
      };
    });
}

/** The names there are of a target, by area; those of the whole country are under no area. */
function namesByArea(target: Target, files: readonly SourceFile[]): ReadonlyMap<string | undefined, readonly string[]> {
  if (target === 'area') return new Map([[undefined, recordsOf(files, 'area').flatMap((file) => file.area ?? [])]]);
  if (target === 'language') return new Map([[undefined, recordsOf(files, 'words').map(({ id }) => id)]]);
  if (target === 'locality')
    return new Map(recordsOf(files, 'area').map(({ area, data }) => [area, stringsAt(data, 'localities.*.id').map(({ text }) => text)]));
  const byArea = Map.groupBy(recordsOf(files, target), ({ area }) => area);
  return new Map([...byArea].map(([area, records]) => [area, records.map(({ id }) => id)]));
}
