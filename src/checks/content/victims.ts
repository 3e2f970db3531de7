/** Pages for people who are being hurt never lead to help for people who hurt: both may be reading on the same phone (F4-V-2). */
import type { Finding } from '../findings.ts';
import { fieldName, quoted } from '../quote.ts';
import { recordsOf, type SourceFile } from '../source-file.ts';
import { stringsAt } from '../strings-at.ts';
import { bodyParts } from './body-parts.ts';
import { addressOfGuide } from './pages.ts';

const NAMES_OTHERS = ['helplines.*', 'related.*'];
/** Professionals may be told of both. */
const NOT_FOR_VICTIMS = 'for-professionals';

/** A must-fix finding for each guide or helpline for people who harm that a page for victims names or links. */
export function victims(files: readonly SourceFile[]): Finding[] {
  const harmful = new Set(
    [...recordsOf(files, 'guide'), ...recordsOf(files, 'helpline')].filter(({ fields }) => fields.perpetratorSupport).map(({ id }) => id),
  );
  const addresses = new Set(
    recordsOf(files, 'guide')
      .filter(({ fields }) => fields.perpetratorSupport)
      .map(({ id, fields }) => addressOfGuide(id, fields.topic)),
  );
  return files.filter(isForVictims).flatMap((file) => [
    ...NAMES_OTHERS.flatMap((field) => stringsAt(file.data, field))
      .filter(({ text }) => harmful.has(text))
      .map(({ path, text }) => about(file, file.lineOf(path), `${fieldName(path)} is ${quoted(text)}`)),
    ...bodyParts(file)
      .links.filter(({ text }) => addresses.has(text.split(/[?#]/)[0] ?? ''))
      .map(({ text, line }) => about(file, line, `The text links ${quoted(text)}`)),
  ]);
}

function isForVictims({ kind, id, language, fields }: SourceFile): boolean {
  if ((kind !== 'guide' && kind !== 'service' && kind !== 'helpline') || language !== 'en' || fields['perpetratorSupport'] === true || id === NOT_FOR_VICTIMS)
    return false;
  const lists = [fields['topics'], fields['audiences']].flatMap((list) => (Array.isArray(list) ? list : []));
  return lists.includes('domestic-abuse') || fields['topic'] === 'domestic-abuse' || fields['crisis'] === 'domestic-abuse';
}

const about = (file: SourceFile, line: number, what: string): Finding => ({
  level: 'must',
  rule: 'victims-page',
  path: file.path,
  line,
  found: `${what}, which is for people who harm. This page is for people who are harmed.`,
  write: 'Take it out. Someone who is watched must not be led there.',
});
