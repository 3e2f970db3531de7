/**
 * Keeps a list of what is ticked: in the link, and in this tab until it is closed, so that a page can add to it. Shows the list alone, as
 * whoever opens the link sees it, or everything there is to tick. What is best kept private is put on it only after asking.
 */
import { fragmentOf, keptIn, messageOf } from '../model/shortlist.ts';

class KeepList extends HTMLElement {
  private readonly boxes = [...this.querySelectorAll<HTMLInputElement>('.keep [type=checkbox]')];
  private readonly find = this.one<HTMLInputElement>('[type=search]');

  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target === this.find) return;
      const box = target as HTMLInputElement;
      if (box.checked && box.closest('[data-private]')) box.checked = confirm(this.dataset['ask']);
      this.write();
    });
    this.find.addEventListener('input', () => {
      const wanted = this.find.value.trim().toLowerCase();
      for (const { parentElement: row } of this.boxes) row?.toggleAttribute('hidden', !row.textContent.toLowerCase().includes(wanted));
    });
    this.addEventListener('click', ({ target }) => {
      const wish = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (wish) void this.does(wish);
    });
    addEventListener('hashchange', () => this.read());
    this.read();
  }

  private one<E extends HTMLElement>(selector: string) {
    return this.querySelector(selector) as E;
  }

  private get kept() {
    return this.boxes.filter(({ checked }) => checked);
  }

  /** Ticks what the link brings and what was ticked before, and shows that alone if it is anything. */
  private read() {
    const asked = keptIn(location.hash, remembered(this.name)?.split(',') ?? []);
    for (const box of this.boxes) box.checked = asked.includes(box.value);
    this.one('[data-gone]').hidden = asked.every((one) => this.boxes.some(({ value }) => value === one));
    this.write();
    this.look(this.kept.length > 0);
  }

  private write() {
    const fragment = fragmentOf(this.kept.map(({ value }) => value));
    remembered(this.name, fragment.slice('#list='.length));
    if (fragment !== location.hash) history.replaceState(null, '', fragment || location.pathname);
    this.one('[data-count]').textContent = String(this.kept.length);
    this.one('[data-do=look]').hidden = this.kept.length === 0;
    this.one('[data-code]').replaceChildren();
    const items = this.kept.map(({ parentElement: row }) => ({
      name: row?.querySelector('a')?.textContent.trim() ?? '',
      number: row?.querySelector('bdi')?.textContent,
    }));
    const message = messageOf(this.dataset['title'] ?? '', items, location.href);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-to]')) link.href = link.href.replace(/body=.*/, `body=${encodeURIComponent(message)}`);
  }

  /** Shows the list alone, or everything. */
  private look(isAlone: boolean) {
    this.toggleAttribute('data-alone', isAlone);
    this.one('[data-told]').textContent = '';
  }

  private async does(wish: string) {
    if (wish === 'print') print();
    if (wish === 'look' || wish === 'change') {
      this.look(wish === 'look');
      this.one(wish === 'look' ? '[data-do=print]' : '[type=search]').focus();
    }
    if (wish === 'clear') {
      for (const box of this.boxes) box.checked = false;
      this.write();
      this.look(false);
      this.find.focus();
    }
    const told = this.one('[data-told]');
    // Without leave to copy, the link itself is shown.
    if (wish === 'copy')
      told.textContent = await copied(location.href).then(
        () => told.dataset['copied'] ?? '',
        () => location.href,
      );
    if (wish === 'scan') {
      const { drawCode } = await import('./draw-code.ts');
      const code = this.one('[data-code]');
      code.replaceChildren(drawCode(location.href, code.dataset['name'] ?? ''));
    }
  }

  private get name() {
    return `list ${this.dataset['area']}`;
  }
}

const copied = async (text: string) => navigator.clipboard.writeText(text);

/** What this tab remembers under a name; with a text, remembers that. Nothing where the reader lets no site store anything. */
function remembered(name: string, text?: string): string | undefined {
  try {
    if (text === undefined) return sessionStorage.getItem(name) ?? undefined;
    sessionStorage.setItem(name, text);
  } catch {
    // The list then stands in the link alone.
  }
  return text;
}

customElements.define('keep-list', KeepList);
