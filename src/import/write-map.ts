/** Writes imported maps: every file of every area beside the old ones first, and only then do they change places. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MapManifest } from '../schema/map-manifest.ts';
import { swapIn } from './swap-in.ts';

export interface AreaFiles {
  readonly area: string;
  readonly manifest: MapManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Writes maps under a folder, all of them or none. */
export function writeMaps(folder: string, maps: readonly AreaFiles[]): void {
  const beside = (area: string, what: string) => join(folder, `.${area}-${what}`);
  try {
    for (const { area, manifest, files } of maps) {
      rmSync(beside(area, 'new'), { recursive: true, force: true });
      for (const [name, bytes] of [...files, ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`] as const]) {
        const file = join(beside(area, 'new'), name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    }
  } catch (error) {
    for (const { area } of maps) rmSync(beside(area, 'new'), { recursive: true, force: true });
    throw error;
  }
  for (const { area } of maps) swapIn(join(folder, area), beside(area, 'new'), beside(area, 'old'));
}
