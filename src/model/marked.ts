/** Words in a file for the reader's browser, which must mark another language as a page does (WCAG 2.2, 3.1.2). */
import type { Frame } from './frame.ts';
import type { Said } from './said.ts';

/** A text; with its language and direction when they are not the page's. */
export type Marked = readonly [text: string, language?: string, direction?: string];

/** Words as the readers of this frame need them marked. */
export const marked = ({ text, language: code }: Said, { language, directory }: Pick<Frame, 'language' | 'directory'>): Marked =>
  code === language.code ? [text] : [text, code, directory.languages.get(code)?.direction ?? 'ltr'];
