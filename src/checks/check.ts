/** Every check of the content, in one call: what the command, the build and the tests share. */
import { avoidedWords } from './content/avoided-words.ts';
import { curlyQuotes } from './content/curly-quotes.ts';
import { gettingHelp } from './content/getting-help.ts';
import { guideBody } from './content/guide-body.ts';
import { html } from './content/html.ts';
import { interfaceWords } from './content/interface-words.ts';
import { links } from './content/links.ts';
import { mainLine } from './content/main-line.ts';
import { names } from './content/names.ts';
import { pdfOnly } from './content/pdf-only.ts';
import { phoneNumbers } from './content/phone-numbers.ts';
import { references } from './content/references.ts';
import { review } from './content/review.ts';
import { sensitive } from './content/sensitive.ts';
import { sessions } from './content/sessions.ts';
import { silentGaps } from './content/silent-gaps.ts';
import { translations } from './content/translations.ts';
import { victims } from './content/victims.ts';
import { where } from './content/where.ts';
import { withoutEchoes } from './echoes.ts';
import { type Finding, sorted } from './findings.ts';
import { readContent } from './read.ts';
import { schemaFindings } from './schema-findings.ts';
import type { SourceFile } from './source-file.ts';

export interface Checked {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

const RULES: readonly ((files: readonly SourceFile[], today: string) => Finding[])[] = [
  references,
  mainLine,
  names,
  translations,
  where,
  sensitive,
  html,
  curlyQuotes,
  links,
  gettingHelp,
  avoidedWords,
  phoneNumbers,
  victims,
  interfaceWords,
  guideBody,
  review,
  silentGaps,
  pdfOnly,
  sessions,
];

/** Reads a content folder and finds everything that is wrong in it. `today` is an ISO date in Europe/London. Never throws, whatever is in the folder. */
export function checkContent(folder: string, today: string): Checked {
  const { files, findings } = readContent(folder);
  return { files, findings: sorted(withoutEchoes([...findings, ...files.flatMap(schemaFindings), ...RULES.flatMap((rule) => rule(files, today))])) };
}
