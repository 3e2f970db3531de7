/**
 * The map that moves, brought by <map-here> on a press. It shows the list that is in the page and nothing else: the markers are read from it,
 * and read again when it changes. Every marker is a button with the place's name, in the list's order.
 */
import type * as MapLibreLibrary from 'maplibre-gl';
import type { Map as MapLibre, Marker, Popup } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { grouped } from '../model/grouped.ts';
import { type Language, type Say, listed, speaker } from '../model/language.ts';
import type { MovingMap } from '../model/moving-map.ts';
import styleUrl from '../styles/map.css?url';

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

/** Milliseconds after which we say that it takes long. */
const LONG = 8_000;
/** Pixels between markers below which they are one. */
const APART = 60;
/** Closest that a press on a group goes, and that a single place is shown. */
const CLOSE = 16;

/** Opens the map in `here`, once, and says how it goes. When it cannot be had, the page is as it was and the reader may press again. */
export async function openMap(here: HTMLElement): Promise<void> {
  const [button] = here.getElementsByTagName('button');
  const status = here.querySelector('[role=status]');
  if (!button || !status || button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  try {
    await open(here, (words) => (status.textContent = words));
    button.hidden = true;
  } catch (error) {
    status.textContent = error instanceof Error && error.name === 'MapFault' ? error.message : (here.dataset['failed'] ?? '');
  }
  button.ariaBusy = 'false';
}

async function open(here: HTMLElement, tell: (words: string) => void): Promise<void> {
  const told = (await (await fetch(here.dataset['from'] ?? '')).json()) as MovingMap;
  const language: Language = { code: told.language, name: '', direction: 'ltr', words: told.words };
  const say = speaker(language, language);
  tell(say('map.loading'));
  const late = setTimeout(() => tell(say('map.slow')), LONG);
  const box = Object.assign(document.createElement('div'), { className: 'moving' });
  here.prepend(box);
  try {
    const [library] = await Promise.all([import('maplibre-gl'), styled(styleUrl)]);
    const map = started(library, box, told, say);
    await ready(map);
    const list = document.getElementById(here.dataset['list'] ?? '');
    const markers = new Markers(library, map, list ?? document.body, told.language, say);
    markers.read();
    map.on('moveend', () => markers.draw());
    map.on('error', () => tell(say('map.no-streets')));
    if (list) new MutationObserver(() => markers.read()).observe(list, { childList: true, subtree: true });
    const picture = here.querySelector('picture');
    if (picture) picture.hidden = true;
    tell(say('map.opened'));
    map.getCanvas().focus({ preventScroll: true });
  } catch (error) {
    box.remove();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

function started(library: Library, box: HTMLElement, { light, dark, bounds, isElsewhere }: MovingMap, say: Say): MapLibre {
  library.setWorkerUrl(workerUrl);
  library.addProtocol('packed', ({ url }, { signal }) => unpacked(url.replace('packed://', ''), signal));
  const look = matchMedia('(prefers-color-scheme: dark)');
  const style = () => (look.matches ? dark : light);
  try {
    const map = new library.Map({
      container: box,
      style: style(),
      bounds: [...bounds],
      maxZoom: 18,
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: isElsewhere && { compact: false },
      locale: {
        'Map.Title': say('map.name'),
        'NavigationControl.ZoomIn': say('map.zoom-in'),
        'NavigationControl.ZoomOut': say('map.zoom-out'),
        'Popup.Close': say('map.close'),
        'CooperativeGesturesHandler.WindowsHelpText': say('map.gestures'),
        'CooperativeGesturesHandler.MacHelpText': say('map.gestures-mac'),
        'CooperativeGesturesHandler.MobileHelpText': say('map.gestures-touch'),
      },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new library.NavigationControl({ showCompass: false }), 'top-right');
    look.addEventListener('change', () => map.setStyle(style()));
    return map;
  } catch {
    throw fault(say('map.no-webgl'));
  }
}

const fault = (words: string) => Object.assign(new Error(words), { name: 'MapFault' });

/** Done when the style stands; fails when it cannot be had. Tiles that fail later leave the markers where they are. */
const ready = (map: MapLibre) =>
  new Promise<void>((resolve, reject) => {
    map.once('style.load', () => resolve());
    map.once('error', ({ error }) => (map.isStyleLoaded() === true ? resolve() : reject(error)));
  });

/** A tile as it stands on the host, unpacked here: so it works on hosts that cannot say that a file is packed, and on those that unpack it. */
async function unpacked(url: string, signal: AbortSignal): Promise<{ data: ArrayBuffer }> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const data = await response.arrayBuffer();
  const [first, second] = new Uint8Array(data);
  if (first !== 0x1f || second !== 0x8b) return { data };
  return { data: await new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer() };
}

const styled = (href: string) =>
  new Promise<void>((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: () => resolve(), onerror: reject });
    document.head.append(link);
  });

/** The markers: buttons that stand for an element of the list each, or for several that are too near to tell apart. */
class Markers {
  items: readonly Item[] = [];
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

  /** Reads the list, shows all of it, and draws. */
  read() {
    this.items = [...this.list.querySelectorAll<HTMLElement>('[data-at]')].map(itemOf);
    this.groups = '';
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
    this.map.fitBounds(box, { padding: { top: 60, right: 90, bottom: 60, left: 60 }, maxZoom: CLOSE, ...(!slowly && { animate: false }) });
  }

  private button(group: readonly Item[]): HTMLElement {
    const [first] = group as [Item];
    const isOne = group.length === 1;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: isOne ? `marker${first.isHub ? ' hub' : ''}` : 'marker many',
      // A group shows its first number and how many more there are: a count alone would look like a number of the list.
      textContent: isOne ? first.number : `${first.number} +${group.length - 1}`,
      onclick: () => (isOne || this.isOneSpot(group) ? this.open(group, button) : this.show(group, true)),
    });
    button.ariaLabel = isOne
      ? first.name
      : this.say('map.group', {
          names: listed(
            group.map(({ name }) => name),
            this.language,
          ),
        });
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
