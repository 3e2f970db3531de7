/** The map of the house: which room may take from which, and what no room may hold (README, The map of the house). */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Each room and the rooms it may take from, besides itself. What is not named here may not be imported. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'build.ts': [],
  'content.config.ts': ['schema'],
  pages: ['site.ts', 'maps.ts', 'postcodes.ts', 'components', 'styles', 'formats', 'checks', 'print', 'model', 'schema'],
  components: ['formats', 'elements', 'styles', 'model', 'schema'],
  'site.ts': ['model', 'schema'],
  'postcodes.ts': ['import', 'model', 'schema'],
  'maps.ts': ['formats', 'model', 'schema'],
  formats: ['model', 'schema'],
  print: ['model', 'schema'],
  checks: ['model', 'schema'],
  new: ['checks', 'schema'],
  import: ['model', 'schema'],
  elements: ['model', 'styles'],
  model: ['schema'],
  schema: [],
  styles: [],
};
const NO_NAMES = ['utils', 'util', 'helpers', 'helper', 'lib', 'common', 'types', 'misc', 'shared', 'stuff'];

const source = globSync('src/**/*.{ts,astro,css}').sort();
const tests = globSync('tests/**/*.{ts,mjs}', { exclude: ['tests/fixtures/**'] }).sort();
const textOf = (path: string) => readFileSync(path, 'utf8');
const roomOf = (path: string) => path.split('/')[1] ?? '';
const linesOf = (path: string) => textOf(path).trimEnd().split('\n').length;

interface Import {
  readonly from: string;
  readonly to: string;
  /** True when only types are taken, which are gone when the program runs. */
  readonly typesOnly: boolean;
}

const imports: readonly Import[] = source.flatMap((from) =>
  [...textOf(from).matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"`;]*?(?:from\s+)?['"](\.{1,2}\/[^'"?]+)(?:\?[a-z&]+)?['"]/gm)].map(([, type, path = '']) => ({
    from,
    to: join(dirname(from), path),
    typesOnly: type !== undefined,
  })),
);

describe('imports', () => {
  test('lead to files that are there', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => !source.includes(to))).toEqual([]);
  });

  test('go one way, from room to room', () => {
    const wrong = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to) && !ROOMS[roomOf(from)]?.includes(roomOf(to)));
    expect(wrong.map(({ from, to }) => `${from} may not import ${to}`)).toEqual([]);
  });

  test('never go round in a circle', () => {
    expect(circles(imports.filter(({ typesOnly }) => !typesOnly))).toEqual([]);
  });

  test('of packages are of packages we depend on', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    const packages = source.flatMap((path) =>
      [...textOf(path).matchAll(/^import (?!type\b)[^'"]*['"]([^.'"][^'"]*)['"]/gm)].map(([, name = '']) => ({
        path,
        name: name.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1'),
      })),
    );
    expect(packages.filter(({ name }) => !/^(node|astro):/.test(name) && !(name in dependencies))).toEqual([]);
  });
});

describe('files', () => {
  test('pass nothing on from another: what is wanted is imported from where it is', () => {
    expect(source.filter((path) => /^export\s+(\*|\{[^}]*\}|type\s*\{[^}]*\})\s*from/m.test(textOf(path)) || /\/index\.ts$/.test(path))).toEqual([]);
  });

  test('and folders are named for what is in them', () => {
    const named = [...source, ...tests].filter((path) => path.split('/').some((part) => NO_NAMES.includes(part.replace(/\..*$/, ''))));
    expect(named).toEqual([]);
  });

  test('are 250 lines at most', () => {
    const long = [...source, ...tests].filter((path) => linesOf(path) > 250);
    expect(long.map((path) => `${path}: ${linesOf(path)}`)).toEqual([]);
  });

  test('are 60 lines or fewer by the middle one', () => {
    const lengths = source.map(linesOf).sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  test('are in a room of the map', () => {
    expect([...new Set(source.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([]);
  });
});

test('only the door asks the content store', () => {
  expect(source.filter((path) => /\bgetCollection\s*\(|\bgetEntry\s*\(/.test(textOf(path)))).toEqual(['src/site.ts']);
});

test('the model and the formats ask no clock, no file and no environment', () => {
  const rooms = source.filter((path) => ['model', 'formats', 'schema'].includes(roomOf(path)));
  expect(rooms.filter((path) => /\bDate\.now\(|new Date\(\)|from 'node:fs|process\.env|astro:content/.test(textOf(path)))).toEqual([]);
});

/** Circles of imports, each as the files in it. */
function circles(all: readonly Import[]): readonly string[] {
  const next = Map.groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path) || way.includes(path)) return;
    for (const { to } of next.get(path) ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}
