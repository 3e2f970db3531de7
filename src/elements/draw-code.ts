/** Draws a code to scan (ISO/IEC 18004) in the page, for a phone that is held to this screen. Brought on a press, with the library that draws it. */
import { renderSVG } from 'uqr';

/** The picture that leads to an address, under the name a screen reader says. Black on white, also in the dark. */
export function drawCode(address: string, name: string): Element {
  const picture = new DOMParser().parseFromString(renderSVG(address, { border: 4, pixelSize: 4 }), 'image/svg+xml').documentElement;
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', name);
  return picture;
}
