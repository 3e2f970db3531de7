/** A pin outside its own area sends a family to the wrong town: two numbers swapped, or a minus lost. */
import type { z } from 'zod';
import type { coordinates } from '../../schema/parts.ts';
import type { Finding } from '../findings.ts';
import { recordsOf, type SourceFile } from '../source-file.ts';

type Point = z.infer<typeof coordinates>;

/** A must-fix finding for each place or locality whose coordinates are outside the bounds in area.yml, and for bounds that are the wrong way round. */
export function where(files: readonly SourceFile[]): Finding[] {
  return recordsOf(files, 'area').flatMap((area) => {
    const { bounds, localities = [] } = area.fields;
    if (!bounds) return [];
    const inside = ({ lat, lng }: Point) =>
      lat >= bounds.southWest.lat && lat <= bounds.northEast.lat && lng >= bounds.southWest.lng && lng <= bounds.northEast.lng;
    if (!inside(bounds.northEast))
      return [
        {
          level: 'must',
          rule: 'bounds',
          path: area.path,
          line: area.lineOf(['bounds']),
          found: 'The south-west corner is not south and west of the north-east corner.',
          write: 'Check both corners. West is negative.',
        },
      ];
    const outside = (path: string, line: number, what: string, { lat, lng }: Point): Finding => ({
      level: 'must',
      rule: 'outside-area',
      path,
      line,
      found: `${what} is at ${lat}, ${lng}, outside the bounds of the area.`,
      write: `Check both numbers: lat is ${bounds.southWest.lat} to ${bounds.northEast.lat}, lng is ${bounds.southWest.lng} to ${bounds.northEast.lng}. If they are right, widen "bounds" in area.yml.`,
    });
    return [
      ...localities.flatMap(({ name, coordinates: at }, index) =>
        at && !inside(at) ? [outside(area.path, area.lineOf(['localities', index, 'coordinates']), name, at)] : [],
      ),
      ...recordsOf(files, 'place')
        .filter((place) => place.area === area.area)
        .flatMap((place) =>
          place.fields.coordinates && !inside(place.fields.coordinates)
            ? [outside(place.path, place.lineOf(['coordinates']), 'The place', place.fields.coordinates)]
            : [],
        ),
    ];
  });
}
