/** What a session is called away from its service's own page: "Friday night" alone says nothing in a list of the week, nor in somebody's calendar. */
import type { Session } from './entities.ts';
import { type Said, inEnglish } from './said.ts';

/** The name of the service and the session's own name, without what they both begin with; one of them where it says it all. Names of sessions are in English. */
export function titleOf(service: Said, own: string | undefined): readonly Said[] {
  const session = inEnglish(own);
  if (!own || !session) return [service];
  if (service.language !== 'en') return [service, session];
  const begins = sharedWords(service.text, own);
  if (begins === wordsIn(service.text).length) return [session];
  if (begins < 2 && begins !== wordsIn(beforeColon(service.text)).length) return [service, session];
  const rest = wordsIn(own).slice(begins).join(' ');
  return rest ? [service, { ...session, text: rest }] : [service];
}

/** The same in English and in one line, for calendars and search engines. */
export const englishTitle = ({ of, file }: Pick<Session, 'of' | 'file'>) =>
  titleOf({ text: of.words.english.name, language: 'en' }, file.name)
    .map(({ text }) => text)
    .join(', ');

/** How many words two names begin with alike. */
function sharedWords(one: string, other: string): number {
  const theirs = wordsIn(other).map(plain);
  const differs = wordsIn(one).findIndex((word, at) => plain(word) !== theirs[at]);
  return differs < 0 ? wordsIn(one).length : differs;
}

const wordsIn = (name: string) => name.replace(/^the /i, '').split(' ');
const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, '');
const beforeColon = (name: string) => name.split(':')[0] ?? name;
