/** The map that moves, brought by <map-here> on a press. It shows the list that is in the page and nothing else, and says in words how it goes. */
import type * as MapLibreLibrary from 'maplibre-gl';
import type { Map as MapLibre } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type Language, type Say, speaker } from '../model/language.ts';
import type { MovingMap } from '../model/moving-map.ts';
import styleUrl from '../styles/map.css?url';
import { Markers } from './map-markers.ts';

type Library = typeof MapLibreLibrary;

/** Milliseconds after which we say that it takes long. */
const LONG = 8_000;

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
    const picture = here.querySelector<HTMLElement>('picture, img');
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
