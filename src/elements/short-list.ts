/**
 * Keeps what is ticked in this tab until it is closed, so that a page can add to it, and in the link that is handed on. Shows the list alone, as
 * whoever opens the link sees it, or everything there is to tick. What is best kept private is put on it only after asking, and never stands in
 * the address of the page, which the browser's history would remember.
 */
import { MOST, fragmentOf, keptIn, messageOf } from '../model/shortlist.ts';

class ShortList extends HTMLElement {
  private readonly boxes = [...this.querySelectorAll<HTMLInputElement>('.shortlist [type=checkbox]')];
  private readonly find = this.one<HTMLInputElement>('[type=search]');
  private readonly memory = `shortlist ${this.dataset['area']}`;
  private readonly wishes: Readonly<Record<string, () => void>> = {
    print: () => print(),
    look: () => this.look(true, '[data-sent]'),
    change: () => this.look(false, '[type=search]'),
    clear: () => {
      this.tick([]);
      this.one('[data-gone]').hidden = true;
      this.look(false, '[type=search]');
    },
    copy: () => void this.copy(),
    scan: () => void this.scan(),
  };

  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target === this.find) return;
      const box = target as HTMLInputElement;
      const isFull = this.kept.length > MOST;
      if (isFull || (box.checked && !this.mayHold([box]))) box.checked = false;
      this.write();
      this.one('[data-full]').hidden = !isFull;
    });
    this.find.addEventListener('input', () => this.narrow());
    this.addEventListener('click', ({ target }) => {
      const pressed = target as Element;
      this.wishes[pressed.closest<HTMLElement>('[data-do]')?.dataset['do'] ?? '']?.();
      // All of a row is a box to press, but for its links.
      if (!this.hasAttribute('data-alone') && !pressed.closest('a, input')) pressed.closest('.shortlist li')?.querySelector('input')?.click();
    });
    addEventListener('hashchange', () => this.read());
    // On going back, browsers put ticks as they were when the page was left, after this: it may not know what was added since.
    addEventListener('pageshow', () => remembered(this.memory) && this.read(true));
    this.read(true);
  }

  private one<E extends HTMLElement>(selector: string) {
    return this.querySelector(selector) as E;
  }

  private get kept() {
    return this.boxes.filter(({ checked }) => checked);
  }

  private tell(words: string | undefined) {
    this.one('[data-told]').textContent = words ?? '';
  }

  /** True when none of them is private, or the reader says that it is safe. */
  private mayHold(boxes: readonly HTMLInputElement[]) {
    return !boxes.some((box) => box.closest('[data-private]')) || confirm(this.dataset['ask']);
  }

  /** Takes the list from the link; or, at first and where the address is one we wrote, from what this tab remembers. Shows it alone if it is anything. */
  private read(isFirst = false) {
    const before = remembered(this.memory);
    const isAdding = location.hash.includes('add=');
    const own = history.state === this.memory && before ? before : undefined;
    const asked = own ?? keptIn(location.hash, before ?? []) ?? (isFirst ? (before ?? []) : undefined);
    if (!asked) return;
    if (asked.some((one) => !this.boxes.some(({ value }) => value === one))) this.one('[data-gone]').hidden = false;
    const added = this.boxes.filter(({ value }) => asked.includes(value) && !before?.includes(value));
    this.tick(this.mayHold(added) ? asked : asked.filter((one) => !added.some((box) => box.value === one && box.closest('[data-private]'))));
    // A list that was sent is for reading: how to send it on is a press away.
    if (isFirst) this.one<HTMLDetailsElement>('.send').open ||= isAdding;
    this.look(this.kept.length > 0, isAdding ? '[data-sent]' : undefined);
  }

  private tick(values: readonly string[]) {
    for (const box of this.boxes) box.checked = values.includes(box.value);
    this.write();
  }

  private write() {
    const open = this.kept.filter((box) => !box.closest('[data-private]'));
    remembered(
      this.memory,
      this.kept.map(({ value }) => value),
    );
    history.replaceState(this.memory, '', fragmentOf(open.map(({ value }) => value)) || location.pathname);
    for (const count of this.querySelectorAll('[data-count]')) count.textContent = String(this.kept.length);
    this.one('.shortlist-bar').hidden = this.kept.length === 0;
    this.one('[data-code]').replaceChildren();
    this.one('[data-do=scan]').ariaExpanded = 'false';
    this.tell('');
    const items = this.kept.map(({ parentElement: row }) => ({
      name: row?.querySelector('a')?.textContent.trim() ?? '',
      number: row?.querySelector('bdi')?.textContent,
      details: [...(row?.querySelectorAll('.more') ?? [])].map(({ textContent }) => textContent.trim()),
    }));
    const message = encodeURIComponent(messageOf(this.dataset['title'] ?? '', items, this.link));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-to]')) link.href = link.href.replace(/body=.*/, `body=${message}`);
  }

  /** The address that brings the whole list, to whoever it is handed. */
  private get link() {
    return location.origin + location.pathname + fragmentOf(this.kept.map(({ value }) => value));
  }

  /** Shows the list alone, or everything, and moves the keyboard to where the reader goes on. */
  private look(isAlone: boolean, next?: string) {
    this.toggleAttribute('data-alone', isAlone);
    if (next) this.one(next).focus();
  }

  /** Hides what neither has what is looked for in its row nor stands under a heading that has. What is ticked stays. */
  private narrow() {
    const wanted = this.find.value.trim().toLowerCase();
    let found = 0;
    for (const { parentElement: row } of this.boxes) {
      const isFound = `${row?.closest('section')?.querySelector('h2')?.textContent} ${row?.textContent}`.toLowerCase().includes(wanted);
      row?.toggleAttribute('hidden', !isFound);
      found += Number(isFound);
    }
    const status = this.one('[data-found]');
    const { none } = status.dataset;
    status.textContent = wanted && (found > 0 ? `${status.dataset['found']} ${found}` : (none ?? ''));
  }

  private async copy() {
    const { copied } = this.one('[data-told]').dataset;
    // Where copying is not allowed the link itself is shown; a browser without a clipboard must not stop here either.
    const words = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(this.link))
      .then(
        () => copied,
        () => this.link,
      );
    this.tell(words);
  }

  private async scan() {
    const code = this.one('[data-code]');
    const { name = '' } = code.dataset;
    const isShown = code.childElementCount > 0;
    try {
      code.replaceChildren(...(isShown ? [] : [(await import('./draw-code.ts')).drawCode(this.link, name)]));
      this.one('[data-do=scan]').ariaExpanded = String(!isShown);
      this.tell(isShown ? '' : name);
    } catch {
      this.tell(this.link);
    }
  }
}

/** What this tab remembers under a name; with values, remembers those. Nothing where the reader lets no site store anything. */
function remembered(name: string, values?: readonly string[]): readonly string[] | undefined {
  try {
    if (!values) return sessionStorage.getItem(name)?.split(',').filter(Boolean);
    sessionStorage.setItem(name, values.join(','));
  } catch {
    // The list then stands in the link alone.
  }
  return undefined;
}

customElements.define('short-list', ShortList);
