/** What the choices of the search say: how many each would leave, and which are chosen. */
import type { Say } from '../model/language.ts';
import type { SearchFile } from '../model/search-file.ts';
import { fitting, type SearchIndex } from '../model/search-index.ts';
import { make } from './make.ts';

/** Says beside each choice how many it would leave, given the others. What would leave nothing is put away. */
export function showLeft(
  box: HTMLElement,
  file: Pick<SearchFile, 'choices'> & { readonly index: SearchIndex },
  all: readonly number[],
  chosen: readonly string[],
) {
  for (const group of box.querySelectorAll('fieldset')) {
    const fields = [...group.querySelectorAll('input')];
    const others = chosen.filter((one) => !one.startsWith(`${fields[0]?.name}=`));
    const left = fitting(file, all, others).map((at) => file.index.records[at]?.fits ?? []);
    let some = 0;
    for (const field of fields) {
      const choice = file.choices.indexOf(`${field.name}=${field.value}`);
      const count = left.filter((fits) => fits.includes(choice)).length;
      const label = field.parentElement as HTMLElement;
      (label.lastElementChild as HTMLElement).textContent = String(count);
      label.hidden = count === 0 && !field.checked;
      some += Number(!label.hidden);
    }
    group.hidden = some === 0;
  }
}

/** Shows what is chosen, each with a button that takes it away; then `find` finds anew, and the focus goes to the next of them. */
export function showChips(box: HTMLElement, say: Say, find: () => Promise<void>) {
  const chips = box.querySelector('[data-chips]') as HTMLElement;
  const fields = [...box.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')];
  chips.replaceChildren(
    ...fields.map((field) => {
      const name = field.nextElementSibling?.textContent ?? '';
      const button = make('button', `${name} ✕`);
      button.setAttribute('type', 'button');
      button.setAttribute('aria-label', say('search.remove', { name }));
      button.addEventListener('click', () => {
        field.checked = false;
        void find().then(() => (chips.querySelector('button') ?? (box.querySelector('summary') as HTMLElement)).focus());
      });
      return make('li', button);
    }),
  );
  chips.hidden = fields.length === 0;
}
