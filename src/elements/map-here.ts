/**
 * Waits for a press, and only then brings the map that moves: nothing of it is fetched before. The list and the picture stay whatever happens.
 * It shows every element that carries data-at="lat,lng", in the page or inside the element whose id data-list names, by the first link in it.
 */
class MapHere extends HTMLElement {
  connectedCallback() {
    const [button] = this.getElementsByTagName('button');
    if (!button) return;
    button.hidden = false;
    button.onclick = () =>
      import('./moving-map.ts').then(
        (map) => map.openMap(this),
        () => ((this.querySelector('[role=status]') as Element).textContent = this.dataset['failed'] ?? ''),
      );
  }
}

customElements.define('map-here', MapHere);
