/** Labels, jargon and "mum only" in words that families read. */
import type { Finding } from '../findings.ts';
import { quoted } from '../quote.ts';
import type { SourceFile } from '../source-file.ts';
import { lineOfWords, type Passage, passagesOf } from './passages.ts';
import { type Avoid, EVERYONE, JARGON, LABELS, MUM } from './words-to-avoid.ts';

/** Pages whose subject is these words: the glossary explains them, and professionals use them among themselves. */
const EXPLAINS_WORDS = 'words-we-use';
const FOR_PROFESSIONALS = 'for-professionals';

/** A must-fix finding for each label, a should-fix for each word of jargon and each passage that speaks to mums alone. English only. */
export function avoidedWords(files: readonly SourceFile[]): Finding[] {
  return files.filter(isEnglish).flatMap((file) => {
    const passages = passagesOf(file);
    const ours = passages.filter(({ field }) => !isNameOfOther(file, field));
    const jargon = file.id === FOR_PROFESSIONALS ? [] : ours.flatMap((passage) => worded(file, passage, JARGON, 'should', 'jargon'));
    return [...passages.flatMap((passage) => worded(file, passage, LABELS, 'must', 'label')), ...jargon, ...mumOnly(file, ours)];
  });
}

/** The search words are what families type, and are never shown. */
const isEnglish = (file: SourceFile) =>
  file.language === 'en' &&
  file.kind !== 'searchWords' &&
  !(file.kind === 'words' && file.id !== 'en') &&
  !(file.kind === 'guide' && file.id === EXPLAINS_WORDS);

/** A link's label and a helpline's name are the names of others, and say what they say. */
const isNameOfOther = ({ kind }: SourceFile, field: string) => field === 'label' || (kind === 'helpline' && field === 'name');

const worded = (file: SourceFile, passage: Passage, avoid: readonly Avoid[], level: 'must' | 'should', rule: string): Finding[] =>
  avoid.flatMap(({ word, instead }) => {
    const found = word.exec(passage.text)?.[0];
    return found === undefined
      ? []
      : [
          {
            level,
            rule,
            path: file.path,
            line: lineOfWords(file, passage, found),
            found: `${quoted(found)} stands in words that families read.`,
            write: `Write ${instead}.`,
          },
        ];
  });

/** After PG-DEF-2: parents and carers of every kind are meant, unless the service says that it is for mums and why. */
function mumOnly(file: SourceFile, passages: readonly Passage[]): Finding[] {
  if (file.fields['dadsPartnersWelcome'] === 'mums-only' || file.kind === 'words') return [];
  return passages.flatMap((passage) => {
    const found = MUM.exec(passage.text)?.[0];
    if (found === undefined || EVERYONE.test(passage.text)) return [];
    const line = lineOfWords(file, passage, found);
    return [
      {
        level: 'should',
        rule: 'mum-only',
        path: file.path,
        line,
        found: `${quoted(found)} is the only parent named here.`,
        write: 'Write "parents", "you and your partner" or "mums, dads and carers", unless it is truly for mums alone.',
      },
    ];
  });
}
