/** `npm run wrenmouth`: writes Wrenmouth's map and postcodes from its hand-made source. With --check it only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Source, postcodeRows, withSideStreets } from './made-up-geography.ts';

const FOLDER = 'content/areas/wrenmouth/geography';
const map = withSideStreets(JSON.parse(readFileSync(`${FOLDER}/source.json`, 'utf8')) as Source);
const files = {
  'map.geojson': `{"type":"FeatureCollection","features":[\n${map.features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
  'postcodes.csv': `${postcodeRows(map, 'X06000001').join('\r\n')}\r\n`,
};
const stale = Object.entries(files).filter(([name, text]) => read(`${FOLDER}/${name}`) !== text);

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${FOLDER}/${name} is not what its source makes. Run: npm run wrenmouth`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(`${FOLDER}/${name}`, text);
  console.log(`${stale.length} of ${Object.keys(files).length} files written in ${FOLDER}/.`);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
