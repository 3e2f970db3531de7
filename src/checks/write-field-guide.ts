/** The command: npm run fields. Writes content/FIELDS.md and content/.schemas/ from the schema; with --check it only says whether they are up to date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorSchemas } from './editor-schemas.ts';
import { fieldGuide } from './field-guide.ts';

const FOLDER = 'content';
const SCHEMAS = join(FOLDER, '.schemas');

const wanted = new Map([[join(FOLDER, 'FIELDS.md'), fieldGuide()], ...[...editorSchemas()].map(([name, text]) => [join(SCHEMAS, name), text] as const)]);
const there = existsSync(SCHEMAS) ? readdirSync(SCHEMAS).map((name) => join(SCHEMAS, name)) : [];
const left = there.filter((path) => !wanted.has(path));
const changed = [...wanted].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  const stale = [...changed.map(([path]) => path), ...left];
  if (stale.length > 0) {
    process.stderr.write(`Not up to date: ${stale.join(', ')}. Run npm run fields.\n`);
    process.exitCode = 1;
  }
} else {
  for (const path of left) rmSync(path);
  for (const [path, text] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  process.stdout.write(`${changed.length} of ${wanted.size} files were written, ${left.length} were deleted.\n`);
}
