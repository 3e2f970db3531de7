/**
 * Between latitude and longitude (WGS84) and eastings and northings (OSGB36 National Grid, metres).
 * Formulas and constants: Ordnance Survey, A guide to coordinate systems in Great Britain, annexes A to C. Good to about 5 m.
 */
export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}
export interface GridRef {
  /** Metres east and north of the grid's false origin. */
  readonly easting: number;
  readonly northing: number;
}
interface Ellipsoid {
  readonly a: number;
  readonly b: number;
}
type Shift = readonly [tx: number, ty: number, tz: number, scale: number, rx: number, ry: number, rz: number];

const AIRY: Ellipsoid = { a: 6377563.396, b: 6356256.909 };
const WGS84: Ellipsoid = { a: 6378137, b: 6356752.314245 };
const F0 = 0.9996012717;
const LAT0 = radians(49);
const LNG0 = radians(-2);
const E0 = 400000;
const N0 = -100000;
/** WGS84 to OSGB36: metres, parts per million, seconds of arc. */
const TO_OSGB: Shift = [-446.448, 125.157, -542.06, 20.4894, -0.1502, -0.247, -0.8421];
const TO_WGS = TO_OSGB.map((value) => -value) as unknown as Shift;

/** The grid reference of a WGS84 position. */
export function toGrid(position: LatLng): GridRef {
  const { lat, lng } = shift(position, WGS84, AIRY, TO_OSGB);
  const phi = radians(lat);
  const [sin, cos, tan2] = [Math.sin(phi), Math.cos(phi), Math.tan(phi) ** 2];
  const { nu, rho, eta2 } = radii(phi);
  const d = radians(lng) - LNG0;
  const northing =
    meridian(phi) +
    N0 +
    (nu / 2) * sin * cos * d ** 2 +
    (nu / 24) * sin * cos ** 3 * (5 - tan2 + 9 * eta2) * d ** 4 +
    (nu / 720) * sin * cos ** 5 * (61 - 58 * tan2 + tan2 ** 2) * d ** 6;
  const easting =
    E0 +
    nu * cos * d +
    (nu / 6) * cos ** 3 * (nu / rho - tan2) * d ** 3 +
    (nu / 120) * cos ** 5 * (5 - 18 * tan2 + tan2 ** 2 + 14 * eta2 - 58 * tan2 * eta2) * d ** 5;
  return { easting, northing };
}

/** The WGS84 position of a grid reference. */
export function fromGrid({ easting, northing }: GridRef): LatLng {
  let phi = LAT0 + (northing - N0) / (AIRY.a * F0);
  for (let rest = Infinity; Math.abs(rest) > 1e-5; phi += rest / (AIRY.a * F0)) rest = northing - N0 - meridian(phi);
  const { nu, rho, eta2 } = radii(phi);
  const [tan, cos] = [Math.tan(phi), Math.cos(phi)];
  const d = easting - E0;
  const lat =
    phi -
    (tan / (2 * rho * nu)) * d ** 2 +
    (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2) * d ** 4 -
    (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan ** 2 + 45 * tan ** 4) * d ** 6;
  const lng =
    LNG0 + d / (cos * nu) - (d ** 3 / (6 * cos * nu ** 3)) * (nu / rho + 2 * tan ** 2) + (d ** 5 / (120 * cos * nu ** 5)) * (5 + 28 * tan ** 2 + 24 * tan ** 4);
  return shift({ lat: degrees(lat), lng: degrees(lng) }, AIRY, WGS84, TO_WGS);
}

function radians(angle: number) {
  return (angle * Math.PI) / 180;
}
const degrees = (angle: number) => (angle * 180) / Math.PI;
const squaredEccentricity = ({ a, b }: Ellipsoid) => 1 - (b * b) / (a * a);

function radii(phi: number) {
  const e2 = squaredEccentricity(AIRY);
  const inside = 1 - e2 * Math.sin(phi) ** 2;
  const nu = (AIRY.a * F0) / Math.sqrt(inside);
  const rho = (AIRY.a * F0 * (1 - e2)) / inside ** 1.5;
  return { nu, rho, eta2: nu / rho - 1 };
}

/** The developed arc of the meridian from the true origin, in metres. */
function meridian(phi: number) {
  const n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b);
  const [less, more] = [phi - LAT0, phi + LAT0];
  return (
    AIRY.b *
    F0 *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * less -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(less) * Math.cos(more) +
      1.875 * (n ** 2 + n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

/** Moves a position from one ellipsoid to another (Helmert's transformation). */
function shift({ lat, lng }: LatLng, from: Ellipsoid, to: Ellipsoid, [tx, ty, tz, ppm, ...seconds]: Shift): LatLng {
  const [phi, lambda] = [radians(lat), radians(lng)];
  const nu = from.a / Math.sqrt(1 - squaredEccentricity(from) * Math.sin(phi) ** 2);
  const [x, y, z] = [nu * Math.cos(phi) * Math.cos(lambda), nu * Math.cos(phi) * Math.sin(lambda), nu * (1 - squaredEccentricity(from)) * Math.sin(phi)];
  const scale = 1 + ppm / 1e6;
  const [rx, ry, rz] = seconds.map((second) => radians(second / 3600)) as [number, number, number];
  const [x2, y2, z2] = [tx + x * scale - y * rz + z * ry, ty + x * rz + y * scale - z * rx, tz - x * ry + y * rx + z * scale];
  const e2 = squaredEccentricity(to);
  const across = Math.hypot(x2, y2);
  let height = Math.atan2(z2, across * (1 - e2));
  for (let times = 0; times < 6; times++) height = Math.atan2(z2 + (e2 * to.a * Math.sin(height)) / Math.sqrt(1 - e2 * Math.sin(height) ** 2), across);
  return { lat: degrees(height), lng: degrees(Math.atan2(y2, x2)) };
}
