/**
 * A box that takes a postcode or the name of a place and says what is near. What it needs is asked for when the box is first touched.
 * What is typed stays here: the box has no name to be sent by, and only the outcode's file is ever asked for.
 */
class NearYou extends HTMLElement {
  connectedCallback() {
    // Counts questions, so that a slow answer never covers a later one.
    let latest = 0;
    const answer = async (ask: 'warm' | 'typed' | 'here') => {
      const turn = ask === 'warm' ? latest : ++latest;
      try {
        const unplaced = await (await import('./near-found.ts')).answer(this, ask, () => turn === latest);
        const { search } = this.dataset;
        if (unplaced && search) findInstead(search, unplaced.words);
        else unplaced?.refuse();
      } catch {
        const status = this.querySelector('[role=status]');
        if (status && ask !== 'warm') status.textContent = this.dataset['failed'] ?? '';
      }
    };
    this.addEventListener('focusin', () => answer('warm'), { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void answer('typed');
    });
    const here = this.querySelector<HTMLElement>('[type=button]');
    if (here && 'geolocation' in navigator) here.hidden = false;
    here?.addEventListener('click', () => answer('here'));
  }
}

/** Hands words to the search by the name of the tab, which no address and no history has: they may be about violence. The search takes them off. */
function findInstead(search: string, words: string): void {
  window.name = `find:${words}`;
  location.assign(search);
}

customElements.define('near-you', NearYou);
