/** What a session is called away from its service's own page: "Friday night" alone says nothing in a list of the week, nor in somebody's calendar. */
import type { Session } from './entities.ts';
import { type Said, inEnglish } from './said.ts';

/** The name of the service and the session's own; in one text when both are in English, as names of sessions always are. */
export function titleOf(service: Said, own: string | undefined): readonly Said[] {
  const session = inEnglish(own);
  if (!own || !session) return [service];
  return service.language === 'en' ? [{ ...session, text: inOne(service.text, own) }] : [service, session];
}

/** Both names, without what they both begin with. */
function inOne(service: string, own: string): string {
  const begins = sharedWords(service, own);
  if (begins === wordsIn(service).length) return own;
  const isSame = begins > 1 || begins === wordsIn(beforeColon(service)).length;
  const rest = isSame ? wordsIn(own).slice(begins).join(' ') : own;
  return [service, rest].filter(Boolean).join(', ');
}

/** The same in English and in one line, for calendars and search engines. */
export const englishTitle = ({ of, file }: Pick<Session, 'of' | 'file'>) => (file.name ? inOne(of.words.english.name, file.name) : of.words.english.name);

/** How many words two names begin with alike. */
function sharedWords(one: string, other: string): number {
  const theirs = wordsIn(other).map(plain);
  const differs = wordsIn(one).findIndex((word, at) => plain(word) !== theirs[at]);
  return differs < 0 ? wordsIn(one).length : differs;
}

const wordsIn = (name: string) => name.replace(/^the /i, '').split(' ');
const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, '');
const beforeColon = (name: string) => name.split(':')[0] ?? name;
