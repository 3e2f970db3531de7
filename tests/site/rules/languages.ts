/** Languages: what a page says it is in, and words that are in another. */
import { ELEMENT_NODE } from 'ultrahtml';
import { all, attribute, type Element, first, inherited, ownText, textOf } from '../built/html.ts';
import type { Built, Page } from '../built/site.ts';
import type { Rule } from './links.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ckb', 'sd', 'yi']);
const directionOf = (language: string) => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');

/** Pages whose lang or dir is not that of the language their address asks for. */
export const badLanguages: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const html = first(page.top, 'html');
    const said = `${attribute(html, 'lang')} ${attribute(html, 'dir')}`;
    const right = `${page.language} ${directionOf(page.language)}`;
    return said === right ? [] : [`${page.path}: says ${said}, should be ${right}`];
  });

/** Letters and spaces find their own way in any page; it is figures and marks that land on the wrong side. */
const RUNS_BY_ITSELF = /^[\p{L}\p{M} ]*$/u;

/** Words of another language that say which, but not which way they run. */
export const badDirections: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    all(page.top, 'body [lang]').flatMap((element) => {
      if (RUNS_BY_ITSELF.test(textOf(element))) return [];
      const language = attribute(element, 'lang') ?? '';
      const around = inherited(element.parent as Element, 'dir');
      return (attribute(element, 'dir') ?? around) === directionOf(language)
        ? []
        : [`${page.path}: "${textOf(element).slice(0, 60)}" is ${language} and runs ${around}`];
    }),
  );

/** English on a page of a language with other letters that is not marked as English (WCAG 2.2, 3.1.2, which leaves out proper names). */
export const unmarkedEnglish: Rule = (built) => {
  const names = [...new Set(built.content.records.flatMap(({ fields }) => namesIn(fields)))].sort((one, other) => other.length - one.length);
  const anyName = new RegExp(names.map(RegExp.escape).join('|'), 'g');
  return withOtherLetters(built).flatMap((page) =>
    all(page.top, 'body *').flatMap((element) => {
      // An English name in brackets after its translation is how a reader finds it again.
      const text = ownText(element).replace(/\([^)]*\)/g, '');
      if (!isEnglish(text)) return [];
      const rest = text.replace(anyName, ' / ');
      return isEnglish(rest) && inherited(element, 'lang') !== 'en' && !isCode(element) ? [`${page.path}: "${text.slice(0, 60)}"`] : [];
    }),
  );
};

const NAMES = new Set(['name', 'organisation', 'alsoCalled', 'formerNames', 'authorityName', 'networkName', 'hubTerm', 'offerTerm', 'code']);

function namesIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return NAMES.has(field) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => namesIn(inner, Array.isArray(value) ? field : name));
}

/** Words in the reader's own letters inside something marked as English. */
export const wronglyMarked: Rule = (built) =>
  withOtherLetters(built).flatMap((page) =>
    all(page.top, 'body [lang="en"]').flatMap((element) => {
      const text = textOf(element);
      return /\p{Script=Arabic}/u.test(text) && !first(element, '[lang]') ? [`${page.path}: "${text.slice(0, 60)}"`] : [];
    }),
  );

const withOtherLetters = ({ pages }: Built): readonly Page[] => pages.filter(({ language }) => directionOf(language) === 'rtl');

/** Three English words or more in a row, in no e-mail address; names of things, such as Relay UK, are fewer. */
const isEnglish = (text: string) => !text.includes('@') && /[A-Za-z']{2,}(?:[ ,.:;-]+[A-Za-z']{2,}){2,}/.test(text);

/** Code, drawings, and names that are set apart because they run their own way. */
const isCode = (element: Element): boolean =>
  ['script', 'style', 'svg', 'bdi'].includes(element.name) || (element.parent.type === ELEMENT_NODE && isCode(element.parent as Element));
