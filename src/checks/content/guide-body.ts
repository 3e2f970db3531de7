/** The text of a guide: there is some, its sections are the ones it promises, and its headings begin under the page's own. */
import type { Finding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import { quoted } from '../quote.ts';
import { isShown, type RecordFile, recordsOf, type SourceFile } from '../source-file.ts';
import { bodyParts } from './body-parts.ts';

/** Must fix: no text, or a heading under "sections" that is not in the text. Should fix: a heading of the first level, which is the page's own. */
export function guideBody(files: readonly SourceFile[]): Finding[] {
  return [
    ...recordsOf(files, 'guide')
      .filter(isShown)
      .flatMap((file) => [...noText(file), ...sections(file)]),
    ...files.flatMap(firstLevel),
  ];
}

const noText = (file: RecordFile<'guide'>): Finding[] =>
  file.data === undefined || file.body.trim() !== ''
    ? []
    : [
        {
          level: 'must',
          rule: 'no-text',
          path: file.path,
          line: file.bodyLine,
          found: 'There is no text under the fields, so the page would be blank.',
          write: 'Write the guide under the second line of three hyphens (---).',
        },
      ];

function sections(file: RecordFile<'guide'>): Finding[] {
  const headings = bodyParts(file).headings.map(({ text }) => text);
  return (file.fields.sections ?? []).flatMap(({ heading }, at): Finding[] => {
    if (headings.includes(heading.trim())) return [];
    const near = nearest(heading, headings);
    const write = near
      ? `Did you mean ${quoted(near)}? Both must be the same, word for word.`
      : `Write "## ${heading.trim()}" in the text, or take the section out of the list.`;
    return [
      {
        level: 'must',
        rule: 'section-missing',
        path: file.path,
        line: file.lineOf(['sections', at, 'heading']),
        found: `The text has no heading ${quoted(heading)}.`,
        write,
      },
    ];
  });
}

const firstLevel = (file: SourceFile): Finding[] =>
  bodyParts(file)
    .headings.filter(({ level }) => level === 1)
    .map(({ text, line }) => ({
      level: 'should',
      rule: 'heading-level',
      path: file.path,
      line,
      found: `${quoted(text)} is a heading of the first level. The page has one already: its name.`,
      write: `Write "## ${text}".`,
    }));
