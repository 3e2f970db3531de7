/**
 * Finds help in the reader's own browser. What is asked stands in the fragment, which no server sees; what may put someone in danger, and a
 * postcode, stands nowhere. First results come from one small file of the area; the full text follows behind them.
 */
import { londonMoment } from '../model/london.ts';
import { isPostcode, mayTellWhere } from '../model/postcode.ts';
import type { SearchFile, SearchRecord } from '../model/search-file.ts';
import { fitting, knowsAll, needOf, ranked, searchIndex } from '../model/search-index.ts';
import { wordsIn } from '../model/search-text.ts';
import { unpacked } from '../model/today.ts';
import { whatAndWhere } from '../model/what-and-where.ts';
import { type WhenHere, whenHere } from '../model/when-here.ts';
import { fullText } from './full-words.ts';
import { type Known, measured, putRight } from './when-needed.ts';
import { type Held, numbered, resultOf } from './found-help.ts';
import { link, make } from './make.ts';
import { showChips, showLeft } from './narrowed.ts';

const PAGE = 10;
/** A record that has less than this part of the best one's score is no answer. */
const LEAST = 0.2;
/** What has this part of the best one's score is meant as much, and the nearest of it comes first. */
const MAIN = 0.5;
/** After so long without a key, what stands in the box is looked for. */
const PAUSE_MS = 200;

interface Loaded extends Held, Omit<SearchFile, keyof Held>, Known {}

class FindHelp extends HTMLElement {
  private here: WhenHere = whenHere(document.getElementById('when-data')?.textContent ?? '');
  private form = this.querySelector('form') as HTMLFormElement;
  private box = this.form.elements.namedItem('q') as HTMLInputElement;
  private list = this.one('[data-results]');
  private loading: Promise<Loaded> | undefined;
  private readonly full = fullText(`${this.dataset['at']}full/`, this.dataset['built'] ?? '');
  /** What the reader wants as it was typed, when we had put it right. */
  private exact = '';
  private many = PAGE;
  private turn = 0;
  private need = '';
  /** What was last looked for: what stands in the box may have been typed since. */
  private asked = '';
  /** Shows what was last found again, when more of it is wanted. */
  private again: (() => void) | undefined;
  /** True until the choices have been opened beside the first results, where there is room for both. */
  private isFirst = true;
  private pause = 0;

  connectedCallback() {
    this.hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.find(true, true);
    });
    this.form.addEventListener('input', ({ target }) => {
      clearTimeout(this.pause);
      if (target === this.box) this.pause = window.setTimeout(() => void this.find(), PAUSE_MS);
    });
    this.form.addEventListener('change', ({ target }) => target !== this.box && void this.find(true));
    this.box.addEventListener('focus', () => {
      void this.full.warm().catch(() => undefined);
      void import('../model/search-correct.ts').catch(() => undefined);
    });
    this.list.addEventListener('click', () => this.remember());
    this.one('[data-more]').addEventListener('click', () => {
      const first = this.list.children.length;
      this.many += PAGE * 2;
      this.again?.();
      this.list.children[first]?.querySelector('a')?.focus();
    });
    this.one('[data-instead]').addEventListener('click', () => {
      this.exact = this.asked;
      void this.find(true).then(() => this.list.querySelector('a')?.focus());
    });
    addEventListener('popstate', () => this.read());
    void this.load();
    this.read(window.name.startsWith('find:') ? window.name.slice(5) : undefined);
    window.name = '';
  }

  private one(selector: string) {
    return this.querySelector(selector) as HTMLElement;
  }

  /** Takes what is asked from the address, or from a box that handed it over. */
  private read(handed?: string) {
    const asked = new URLSearchParams(location.hash.slice(1));
    this.box.value = handed ?? asked.get('q') ?? '';
    this.exact = asked.has('exact') ? this.box.value : '';
    for (const field of this.querySelectorAll<HTMLInputElement>('[type=checkbox]')) field.checked = asked.getAll(field.name).includes(field.value);
    void this.find(true);
  }

  private load() {
    return (this.loading ??= fetch(`${this.dataset['at']}records.json`).then(async (response): Promise<Loaded> => {
      const file = (await response.json()) as SearchFile;
      const records = unpacked(file.records) as unknown as SearchRecord[];
      const names = file.topics.map(([, name]) => name);
      const index = searchIndex(records, names, file.groups);
      return { ...file, index, at: unpacked(file.places) as unknown as Held['at'], when: unpacked(file.sessions) };
    }));
  }

  private tell(...texts: string[]) {
    this.one('[role=status]').textContent = texts.filter(Boolean).join(' ');
  }

  /** Says what is near a postcode or a part of the area, while that is what is asked. False when what was typed is neither after all. */
  private async near(turn: number, isNew: boolean, where: string): Promise<boolean> {
    for (const hidden of this.querySelectorAll<HTMLElement>('[data-urgent], [data-more], [data-none], [data-instead]')) hidden.hidden = true;
    this.list.replaceChildren();
    this.need = '';
    const isWanted = () => turn === this.turn;
    const found = await import('./near-found.ts').catch(() => undefined);
    const unplaced = await found?.answer(this, 'typed', isWanted, where);
    if (!isWanted()) return true;
    if (!found) this.tell(this.here.say('search.failed'));
    if (unplaced) return false;
    this.remember(isNew);
    this.pins();
    this.list.dataset['ready'] = '';
    return true;
  }

  private chosen() {
    return [...new FormData(this.form)].flatMap(([name, value]) => (name === 'q' ? [] : [`${name}=${String(value)}`]));
  }

  /** Writes what is asked into the address, so that Back and a link find it again; not what nobody else should read. */
  private remember(isNew = false) {
    const isKept = this.asked && !this.need && !mayTellWhere(this.asked);
    const isExact = isKept && this.exact === this.asked;
    const hash = [...(isKept ? [new URLSearchParams({ q: this.asked })] : []), ...(isExact ? ['exact=1'] : []), ...this.chosen()].join('&');
    if (hash === location.hash.slice(1)) return;
    history[isNew && (isKept || location.hash.includes('q=')) ? 'pushState' : 'replaceState'](null, '', hash ? `#${hash}` : location.pathname);
  }

  /** Looks for what is asked. `isDone` when the reader is not still typing; `isNew` when Back should lead to what was asked before. */
  private async find(isDone = false, isNew = false): Promise<void> {
    const turn = ++this.turn;
    clearTimeout(this.pause);
    delete this.list.dataset['ready'];
    const { say } = this.here;
    const typed = this.box.value.slice(0, 200).trim();
    if (isDone) this.many = PAGE;
    if (isDone && typed) this.tell(say('search.waiting'));
    const file = await this.load().catch(() => undefined);
    if (turn !== this.turn) return;
    if (!file) {
      this.loading = undefined;
      this.tell(say('search.failed'));
      return;
    }
    this.asked = typed;
    const { records } = file.index;
    const whole = wordsIn(typed).join(' ');
    const split = isPostcode(typed) || file.parts.includes(whole) ? { what: '', where: typed } : whatAndWhere(typed, file.parts, records);
    if (split?.what === '') {
      if (!isDone) {
        // A place is looked up when it has been typed to its end. What was found before is no answer to it.
        this.tell();
        this.one('[data-none]').hidden = true;
        this.list.replaceChildren();
        return;
      }
      if (await this.near(turn, isNew, split.where)) return;
    }
    this.one('[data-found]').replaceChildren();
    this.box.removeAttribute('aria-invalid');
    let words = split?.what || whole;
    const isKnown = knowsAll(file.index, words);
    const right = this.exact === typed || isKnown ? words : await putRight(words, file);
    if (turn !== this.turn) return;
    const correction = right === words || !typed ? '' : say('search.corrected', { words: right });
    // A place may be among what was put right: "hallowby" of "halowby".
    const place = split ?? (correction ? whatAndWhere(right, file.parts, records) : undefined);
    words = (!split && place?.what) || right;
    this.need = needOf(isKnown ? file.urgent : [...file.urgent, ...file.elsewhere], `${whole} ${right}`);
    for (const box of this.querySelectorAll<HTMLElement>('[data-urgent]')) box.hidden = box.dataset['urgent'] !== this.need;
    if (isDone) this.remember(isNew);
    const chosen = this.chosen();
    const isAsked = typed !== '' || chosen.length > 0;
    const today = londonMoment(new Date()).date;
    const all = words ? ranked(file.index, words, today) : typed ? [] : records.map((_, at) => [at, 1] as const);
    const best = Math.max(...all.map(([, score]) => score));
    const first = all.flatMap(([at, score]) => (score >= best * LEAST && !(this.need && records[at]?.harm) ? [at] : []));
    const main = all.flatMap(([at, score]) => (score >= best * MAIN ? [at] : []));
    if (isDone && place?.what) this.list.replaceChildren();
    const near = place?.what && !this.need ? await measured(this, place.where) : undefined;
    if (turn !== this.turn) return;
    // The nearest of what is meant most, then of the rest; what the full text adds never moves what a reader already sees.
    const inOrder = (found: readonly number[]) => {
      const nearest = near?.inOrder;
      if (!nearest) return found.map((at) => ({ at, far: '' }));
      const tiers = Map.groupBy(found, (at): number => (main.includes(at) ? 0 : first.includes(at) ? 1 : 2));
      return [0, 1, 2].flatMap((tier) => nearest(tiers.get(tier) ?? [], records, file.at));
    };
    const show = (numbers: readonly number[], isWhole: boolean) => {
      this.again = () => show(numbers, isWhole);
      const found = isAsked ? fitting(file, numbers, chosen) : [];
      showLeft(this, file, numbers, chosen);
      const shown = inOrder(found).slice(0, this.many);
      this.list.replaceChildren(...shown.map((one) => resultOf(file, records[one.at] as SearchRecord, this.here, one)));
      this.one('[data-more]').hidden = found.length <= this.many;
      const isNone = isAsked && found.length === 0;
      this.one('[data-none]').hidden = !isNone || !isWhole;
      this.pins();
      (document.querySelector('[data-browse]') as HTMLElement).hidden = found.length > 0;
      if (found.length > 0 && this.isFirst) (this.one('details') as HTMLDetailsElement).open ||= matchMedia('(min-width: 50rem)').matches;
      this.isFirst &&= found.length === 0;
      if (isNone && !isWhole) return found.length;
      this.nearest(file, numbers);
      const told = isNone ? say('search.none') : isAsked ? say('search.found', { count: found.length }) : '';
      this.tell(correction, this.need && say('search.urgent'), near?.told ?? '', [told, !isNone && near?.heading].filter(Boolean).join(' · '));
      this.one('[data-instead]').hidden = correction === '';
      this.one('[data-instead] button').textContent = say('search.instead', { words: typed });
      this.list.dataset['ready'] = '';
      return found.length;
    };
    showChips(this, say, () => this.find(true));
    const count = show(first, !words);
    if (!words || (!isDone && count > 0)) return;
    const more = await this.full.mentions(file.index, file.stamp, words).catch(() => []);
    if (turn !== this.turn) return;
    const added = more.filter((at) => !first.includes(at) && !(this.need && records[at]?.harm));
    if (added.length > 0 || count === 0) show([...first, ...added], true);
  }

  /** There is no map where someone may be in danger, or nothing has a position. */
  private pins() {
    this.one('[data-map]').hidden = numbered(this.one('#found')) === 0 || this.need !== '';
  }

  /** Topics of what was found before it was narrowed. */
  private nearest({ index, topics }: Loaded, all: readonly number[]) {
    const near = [...new Set(all.slice(0, PAGE).flatMap((at) => index.records[at]?.topics[0] ?? []))].slice(0, 4);
    this.one('[data-nearest]').hidden = near.length === 0;
    this.one('[data-nearest] ul').replaceChildren(...near.map((at) => make('li', link(`${this.dataset['topics']}${topics[at]?.[0]}/`, topics[at]?.[1] ?? ''))));
  }
}

customElements.define('find-help', FindHelp);
