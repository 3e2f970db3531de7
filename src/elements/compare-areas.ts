/**
 * Puts two areas side by side: their answers, from a small file of each, beside the questions that stand in the page. Which two are chosen is kept
 * in the fragment, so that Back and a link bring them again; a server sees the addresses of the two files and no more.
 */
import type { CompareAnswer, CompareFile, CompareLine } from '../model/compare.ts';
import { choiceFragment, choiceIn } from '../model/compare-choice.ts';
import { make, marked } from './make.ts';

class CompareAreas extends HTMLElement {
  private readonly fields = [...this.querySelectorAll('select')];
  private readonly table = this.querySelector('table') as HTMLTableElement;
  // Counts choices, so that a slow answer never covers a later one.
  private latest = 0;

  connectedCallback() {
    const form = this.querySelector('form') as HTMLFormElement;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const fragment = choiceFragment(this.fields.map(({ value }) => value));
      // The same choice again is another try, and no step in the history.
      if (fragment === location.hash) void this.read();
      else location.hash = fragment;
    });
    addEventListener('hashchange', () => this.read());
    void this.read();
  }

  /** Shows what the fragment chooses. */
  private async read() {
    const areas = [...this.querySelectorAll<HTMLOptionElement>('[data-file]')].map(({ value }) => value);
    const choice = choiceIn(location.hash, areas);
    if (!choice) return;
    const turn = ++this.latest;
    const { pair, wrong } = choice;
    this.table.hidden = true;
    this.tell(wrong ?? (pair && 'waiting'));
    if (!pair) return;
    this.fields.forEach((field, at) => (field.value = pair[at] ?? ''));
    const chosen = this.fields.flatMap(({ selectedOptions }) => [...selectedOptions]);
    const names = chosen.map(({ text }) => text);
    try {
      const files = await Promise.all(chosen.map(({ dataset }) => get(dataset['file'] ?? '')));
      if (turn === this.latest) this.show(names, files);
    } catch {
      if (turn === this.latest) this.tell('failed');
    }
  }

  private show(names: readonly string[], files: readonly CompareFile[]) {
    const [one = '', other = ''] = names;
    const title = this.dataset['shown']?.replace('{one}', one).replace('{other}', other) ?? '';
    this.table.createCaption().textContent = title;
    this.table.querySelectorAll('[scope=col]').forEach((head, at) => (head.textContent = names[at] ?? ''));
    for (const row of this.table.querySelectorAll<HTMLElement>('[data-question]'))
      row.querySelectorAll('td').forEach((cell, at) => {
        const { answers, language, direction } = files[at] as CompareFile;
        cell.dataset['area'] = names[at];
        const answer = make('div', ...contents(answers[row.dataset['question'] ?? '']));
        // An area without pages in the reader's language answers in English.
        if (language !== document.documentElement.lang) Object.assign(answer, { lang: language, dir: direction });
        cell.replaceChildren(answer);
      });
    this.table.hidden = false;
    this.tell('shown', title);
  }

  private tell(word: string | undefined, words = this.dataset[word ?? ''] ?? '') {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = words;
    // The title of the table says the same to those who see it.
    status.classList.toggle('heard', word === 'shown');
  }
}

async function get(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return (await answer.json()) as CompareFile;
}

function contents({ says, list = [] }: CompareAnswer = { says: [] }): HTMLElement[] {
  const items = Object.assign(make('ul', ...list.map((line) => lineIn('li', line))), { className: 'plain' });
  return [...says.map((line) => lineIn('p', line)), ...(list.length > 0 ? [items] : [])];
}

/** A line in an element of its own. Where it leads nowhere the whole of it is marked with its language, so that its words keep their order. */
function lineIn(name: 'p' | 'li', [words, href]: CompareLine): HTMLElement {
  const [text, lang, dir] = words;
  if (!href) return Object.assign(make(name, text), lang && { lang, dir });
  return make(name, Object.assign(make('a', marked(words)), { href }, href.startsWith('tel:') && { className: 'number' }));
}

customElements.define('compare-areas', CompareAreas);
