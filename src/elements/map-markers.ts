/** The markers of the map that moves: read from the list in the page, named, in its order, and reached with Tab. */
import type * as MapLibreLibrary from 'maplibre-gl';
import type { Map as MapLibre, Marker, Popup } from 'maplibre-gl';
import { grouped } from '../model/grouped.ts';
import { type Say, listed } from '../model/language.ts';

type Library = typeof MapLibreLibrary;
type LngLat = [lng: number, lat: number];

/** An element of the list that has a position. */
interface Item {
  readonly at: LngLat;
  readonly name: string;
  readonly language: string;
  readonly number: string;
  readonly isHub: boolean;
  readonly link: HTMLAnchorElement | null;
}

/** Pixels between markers below which they are one. */
const APART = 60;
/** Closest that a press on a group goes, and that a single place is shown. */
const CLOSE = 16;

/** The markers: buttons that stand for an element of the list each, or for several that are too near to tell apart. */
export class Markers {
  items: readonly Item[] = [];
  private key = '';
  private shown: Marker[] = [];
  private groups = '';
  private popup: Popup | undefined;

  private readonly library: Library;
  private readonly map: MapLibre;
  private readonly list: HTMLElement;
  private readonly language: string;
  private readonly say: Say;

  constructor(library: Library, map: MapLibre, list: HTMLElement, language: string, say: Say) {
    this.library = library;
    this.map = map;
    this.list = list;
    this.language = language;
    this.say = say;
  }

  /** Reads the list, shows all of it, and draws. A list in which only words beside the names have changed, such as hours, leaves the map as it is. */
  read() {
    const items = [...this.list.querySelectorAll<HTMLElement>('[data-at]')].map(itemOf);
    const key = JSON.stringify(items.map(({ at, name, number }) => [at, name, number]));
    if (key === this.key) return;
    this.key = key;
    this.items = items;
    this.groups = '';
    this.popup?.remove();
    if (this.items.length > 0) this.show(this.items, false);
    this.draw();
  }

  draw() {
    const groups = grouped(
      this.items,
      ({ at }) => {
        const { x, y } = this.map.project(at);
        return [x, y];
      },
      APART,
    );
    const key = groups.map((group) => group.length).join();
    if (key === this.groups) return;
    this.groups = key;
    const focused = this.shown.some((marker) => marker.getElement() === document.activeElement);
    const was = document.activeElement?.getAttribute('data-first');
    for (const marker of this.shown) marker.remove();
    this.shown = groups.map((group) =>
      new this.library.Marker({ element: this.button(group), subpixelPositioning: true }).setLngLat((group[0] as Item).at).addTo(this.map),
    );
    if (focused) (this.shown.map((marker) => marker.getElement()).find((one) => one.dataset['first'] === was) ?? this.map.getCanvas()).focus();
  }

  private show(items: readonly Item[], slowly: boolean) {
    const box = items.reduce((all, { at }) => all.extend(at), new this.library.LngLatBounds());
    this.map.fitBounds(box, { padding: { top: 40, right: 90, bottom: 40, left: 40 }, maxZoom: CLOSE, ...(!slowly && { animate: false }) });
  }

  private button(group: readonly Item[]): HTMLElement {
    const [first] = group as [Item];
    const isOne = group.length === 1;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: isOne ? `marker${first.isHub ? ' hub' : ''}` : 'marker many',
      // A group shows its first number and how many more there are: a count alone would look like a number of the list.
      textContent: isOne ? first.number : `${first.number} +${group.length - 1}`,
      onclick: (event: Event) => {
        // A press that reaches the map closes what it has just opened.
        event.stopPropagation();
        if (isOne || this.isOneSpot(group)) this.open(group, button);
        else this.show(group, true);
      },
    });
    const names = listed(
      group.map(({ name }) => name),
      this.language,
    );
    // What is seen begins what is heard, so that whoever speaks to their device can say the number (WCAG 2.2, 2.5.3).
    button.ariaLabel = `${button.textContent} ${isOne ? names : this.say('map.group', { names })}`.trim();
    button.lang = isOne ? first.language : '';
    button.dataset['first'] = first.name;
    return button;
  }

  private isOneSpot(group: readonly Item[]) {
    const [{ at }] = group as [Item];
    return this.map.getZoom() >= this.map.getMaxZoom() - 0.5 || group.every((other) => other.at.join() === at.join());
  }

  /** The names, each with the way to its page. Escape or the cross closes it, and the reader is back at the marker. */
  private open(group: readonly Item[], button: HTMLElement) {
    this.popup?.remove();
    const content = document.createElement('ul');
    for (const { link, name, number, language } of group) {
      const row = content.appendChild(document.createElement('li'));
      if (number) row.append(`${number}. `);
      row.append(link ? (link.cloneNode(true) as HTMLElement) : Object.assign(document.createElement('b'), { textContent: name, lang: language }));
    }
    const popup = new this.library.Popup({ offset: 26, maxWidth: '18rem' })
      .setLngLat((group[0] as Item).at)
      .setDOMContent(content)
      .addTo(this.map);
    popup.getElement().addEventListener('keydown', ({ key }) => key === 'Escape' && popup.remove());
    popup.on('close', () => button.isConnected && button.focus());
    this.popup = popup;
  }
}

function itemOf(element: HTMLElement): Item {
  const [lat = 0, lng = 0] = (element.dataset['at'] ?? '').split(',').map(Number);
  const link = element.querySelector('a');
  const named = link ?? document.querySelector('h1');
  const pin = element.querySelector('.pin');
  return {
    at: [lng, lat],
    name: named?.textContent.trim() ?? '',
    language: named?.querySelector('[lang]')?.getAttribute('lang') ?? named?.lang ?? '',
    number: pin?.textContent ?? '',
    isHub: pin?.classList.contains('hub') ?? false,
    link,
  };
}
