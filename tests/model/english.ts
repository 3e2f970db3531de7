/** The English interface as editors wrote it, so that the tests read as the pages do. */
import { readFileSync } from 'node:fs';
import { languageOf, speaker } from '../../src/model/language.ts';
import { parseSource } from '../../src/schema/front-matter.ts';
import { words } from '../../src/schema/national.ts';

export const english = languageOf(words.parse(parseSource(readFileSync('content/national/words/en.yml', 'utf8'), 'yml').data));
export const say = speaker(english, english);
