/** What an imported map says of itself, in the manifest.json beside it. The importer writes it; the build reads it. */
import { z } from 'zod';

export const mapManifest = z.strictObject({
  schema: z.enum(['openmaptiles', 'protomaps', 'zoomstack', 'orientation']),
  /** Where it came from, as a file's name. */
  from: z.string(),
  /** What must be shown beside it, in plain text. */
  credit: z.string(),
  /** West, south, east, north. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Nothing when it is one file of plain GeoJSON. */
  tiles: z.strictObject({ least: z.int(), most: z.int(), count: z.int() }).optional(),
});

export type MapManifest = z.infer<typeof mapManifest>;
