/** The name of a new file, made from the name families will read. It is also the last part of the page's address, so it is short and plain. */

const MOST = 60;

/** "Stay & play at St Cuthbert's" is stay-and-play-at-st-cuthberts. Empty when the name has no letter from a to z and no number. */
export function fileName(name: string): string {
  const words = plain(name).match(/[a-z0-9]+/g) ?? [];
  const [first = '', ...rest] = words;
  return rest.reduce((made, word) => (made.length + word.length < MOST ? `${made}-${word}` : made), first.slice(0, MOST));
}

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase();
