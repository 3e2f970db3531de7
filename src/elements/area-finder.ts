/** Narrows the list of areas to the letters typed. The list is in the page; without scripts it is all there, by region. A postcode is left to near-you. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

class AreaFinder extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    const status = this.querySelector('p');
    if (!field || !status) return;
    field.addEventListener('input', () => {
      // No council has a figure in its name: that is a postcode.
      const letters = /\d/.test(field.value) ? '' : plain(field.value.trim());
      const found = narrow(letters);
      const { many, one, none } = status.dataset;
      const words = found === 0 ? none : found === 1 ? one : many?.replace('2', String(found));
      status.textContent = letters ? (words ?? '') : '';
    });
    field.addEventListener('keydown', (event) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-areas] li:not([hidden]) a')];
      if (event.key === 'Enter' && links.length === 1) links[0]?.click();
    });
  }
}

/** Hides what does not hold the letters, and regions left empty. Returns how many areas are left. */
function narrow(letters: string): number {
  let found = 0;
  for (const region of document.querySelectorAll<HTMLElement>('[data-areas] section')) {
    let inRegion = 0;
    for (const item of region.querySelectorAll<HTMLElement>('li')) {
      item.hidden = !plain(`${item.textContent ?? ''} ${item.dataset['also'] ?? ''}`).includes(letters);
      if (!item.hidden) inRegion++;
    }
    region.hidden = inRegion === 0;
    found += inRegion;
  }
  return found;
}

customElements.define('area-finder', AreaFinder);
