/**
 * Waits for a press, and only then brings the map that moves: nothing of it is fetched before. The list and the picture stay whatever happens.
 * It shows every element that carries data-at="lat,lng", in the page or inside the element whose id data-list names, by the first link in it.
 */
class MapHere extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.open(button));
  }

  private async open(button: HTMLElement) {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    const status = this.querySelector('[role=status]');
    try {
      const { openMap } = await import('./moving-map.ts');
      await openMap(this, (words) => status && (status.textContent = words));
      button.hidden = true;
    } catch (error) {
      if (status) status.textContent = error instanceof Error && error.name === 'MapFault' ? error.message : (this.dataset['failed'] ?? '');
    }
    button.ariaBusy = 'false';
  }
}

customElements.define('map-here', MapHere);
