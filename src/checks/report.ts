/** Tells what was found: to people by file, to machines as JSON, to GitHub as notes beside the lines. */
import { styleText } from 'node:util';
import { countOf, type Finding, type Level, LEVELS } from './findings.ts';

const NAMES: Record<Level, string> = { must: 'must fix', should: 'should fix', soon: 'soon' };
const COLOURS = { must: 'red', should: 'yellow', soon: 'cyan' } as const;
const COMMANDS: Record<Level, string> = { must: 'error', should: 'warning', soon: 'notice' };

/** The findings as people read them, a group a file, with a count at the end. Paths begin with `folder`. */
export function asText(findings: readonly Finding[], folder: string, files: number, colour: boolean): string {
  const painted = (level: Level, text: string) => (colour ? styleText(COLOURS[level], text, { validateStream: false }) : text);
  const groups = [...Map.groupBy(findings, ({ path }) => path).values()].map((group) =>
    group
      .map(({ level, path, line, found, write }) => `${folder}/${path}:${line}  ${painted(level, NAMES[level])}\n  Found: ${found}\n  To do: ${write}\n`)
      .join(''),
  );
  const counts = LEVELS.map((level) => `${countOf(level, findings)} ${NAMES[level]}`).join(', ');
  return `${[...groups, `${counts}, in ${files} files.`].join('\n')}\n`;
}

/** The findings as one JSON array, each with its path from where the command was run. */
export const asJson = (findings: readonly Finding[], folder: string) => `${JSON.stringify(withFolder(findings, folder), null, 2)}\n`;

/** The findings as GitHub workflow commands (docs.github.com, "Workflow commands", setting an error message). */
export const asAnnotations = (findings: readonly Finding[], folder: string) =>
  withFolder(findings, folder)
    .map(
      ({ level, path, line, found, write, rule }) =>
        `::${COMMANDS[level]} file=${property(path)},line=${line},title=${property(`${NAMES[level]}: ${rule}`)}::${escaped(`${found} ${write}`)}\n`,
    )
    .join('');

const withFolder = (findings: readonly Finding[], folder: string) => findings.map((finding) => ({ ...finding, path: `${folder}/${finding.path}` }));
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
