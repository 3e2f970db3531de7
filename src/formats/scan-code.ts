/** A code to scan with a phone's camera, for paper and for a screen that somebody else looks at (ISO/IEC 18004). */
import { renderSVG } from 'uqr';

/** A quiet edge of four units, as the standard asks; a quarter of it may be lost to a crease or a thumb. */
const LOOK = { border: 4, ecc: 'Q', pixelSize: 4 } as const;

/** The picture that leads to an address, as SVG: black on white, also in the dark. */
export const scanCode = (url: URL): string => renderSVG(url.href, LOOK);
