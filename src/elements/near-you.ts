/**
 * A box that takes a postcode or the name of a place and says what is near. What it needs is asked for when the box is first touched.
 * What is typed stays here: the box has no name to be sent by, and only the outcode's file is ever asked for.
 */
class NearYou extends HTMLElement {
  connectedCallback() {
    const answer = async (ask: 'warm' | 'typed' | 'here') => {
      try {
        (await import('./near-found.ts')).answer(this, ask);
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

customElements.define('near-you', NearYou);
