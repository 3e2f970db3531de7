/** Reads a built site once: its files, and its pages with the area and language their address says. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './content.ts';
import { type Element, parseHtml } from './html.ts';

export interface Page {
  /** Its whole address after the domain, as in /family-hubs/blackpool/ur/. */
  readonly path: string;
  /** The parts of its address after the area and the language. */
  readonly parts: readonly string[];
  readonly area?: string;
  readonly language: string;
  /** What sort of page it is: data-page of its body. */
  readonly kind: string;
  readonly html: string;
  readonly top: Element;
}

export interface Built {
  readonly pages: readonly Page[];
  /** Where it stands, as in "/" or "/family-hubs/". */
  readonly base: string;
  /** The domain it was built for. */
  readonly origin: string;
  /** The one area it was built for, if so. */
  readonly alone?: string;
  readonly content: Content;
  readonly has: (file: string) => boolean;
  readonly read: (file: string) => Buffer;
  readonly files: readonly string[];
}

/** How the site was built. */
export interface Deployment {
  readonly folder: string;
  readonly base?: string;
  readonly origin?: string;
  readonly alone?: string;
}

/** Reads the site in a folder. Throws when there is none. */
export function readSite({ folder, base = '/', origin = 'https://front-door.example', alone }: Deployment, content: Content): Built {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  if (!files.includes('index.html')) throw new Error(`There is no built site in ${folder}. Run npm run build first.`);
  const known = new Set(files);
  const read = (file: string) => readFileSync(join(folder, file));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => pageOf(file, String(read(file)), base, alone, content));
  return { pages, base, origin, ...(alone && { alone }), content, has: (file) => known.has(file), read, files };
}

function pageOf(file: string, html: string, base: string, alone: string | undefined, content: Content): Page {
  const parts = file
    .replace(/(index)?\.html$/, '')
    .split('/')
    .filter(Boolean);
  const path = `${base}${file.replace(/index\.html$/, '')}`;
  const area = alone ?? content.areas.find((id) => id === parts[0]);
  if (area && !alone) parts.shift();
  const language = content.languages.find((code) => code === parts[0]) ?? 'en';
  if (language !== 'en') parts.shift();
  let top: Element | undefined;
  return {
    path,
    parts,
    ...(area && { area }),
    language,
    kind: /<body\b[^>]* data-page="?([^">]*)/.exec(html)?.[1] ?? '',
    html,
    // Most tests look into a few pages; to parse them all takes seconds.
    get top() {
      return (top ??= parseHtml(html));
    },
  };
}

/** The file that answers an address of the site; nothing when the address is not under its base. */
export function fileAt({ base }: Pick<Built, 'base'>, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const file = decodeURIComponent(path.slice(base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The address a link on a page leads to; nothing when it leads off the site. */
export function inside({ origin }: Pick<Built, 'origin'>, page: Page, href: string): URL | undefined {
  const url = new URL(href, `${origin}${page.path}`);
  return url.origin === origin ? url : undefined;
}
