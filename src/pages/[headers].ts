/** The hosts' header files: /_headers and /nginx-headers.conf. */
import type { APIRoute } from 'astro';
import { headersFile, nginxFile } from '../formats/security-headers.ts';
import { guideParts } from '../model/guides.ts';
import { originsElsewhere } from '../maps.ts';
import { areaRoots, frameOf, nationalRoots, site } from '../site.ts';

/** What stands in data/. Cloudflare Pages reads one star a rule, so each file has its own. */
const OPEN_DATA = ['services.json', 'send-services.json', 'services.csv', 'places.csv'].map((name) => `data/${name}`);

const FILES = { _headers: headersFile, 'nginx-headers.conf': nginxFile };

export const getStaticPaths = () => Object.entries(FILES).map(([headers, write]) => ({ params: { headers }, props: { write } }));

/** Sensitive pages, each by its address; a guide that every area shares is one pattern, because hosts read only so many rules (Cloudflare Pages: 100). */
const sensitivePaths = (base: string) => {
  const shared = nationalRoots.length > 0 ? [...site.guides.values()].filter(({ file }) => file.sensitive) : [];
  const parts = new Set(shared.map((guide) => guideParts(guide).join('/')));
  const own = areaRoots.flatMap((root) => {
    const { go, area } = frameOf(root);
    return [
      ...[...area.guides.values()].filter((guide) => guide.file.sensitive && !parts.has(guideParts(guide).join('/'))).map((guide) => go(...guideParts(guide))),
      ...area.services.filter(({ file }) => file.sensitive).map(({ id }) => go('services', id)),
      ...area.lines.filter(({ file }) => file.sensitive).map(({ id }) => go('phone-lines', id)),
      ...[...area.hubs, ...area.otherPlaces].filter(({ file }) => file.sensitive).map(({ id }) => go('places', id)),
    ];
  });
  return [...[...parts].map((part) => `${base}*/${part}/`), ...own];
};

export const GET: APIRoute = ({ props }) => {
  const hidden = areaRoots.filter(({ area, language }) => area.file.status === 'example' && language.code === 'en').map((root) => frameOf(root).go());
  const origins = originsElsewhere([...new Set(areaRoots.map(({ area }) => area))]);
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
  // One pattern for all, but for the area that stands at the first page.
  const everywhere = (part: string) => [...new Set(areaRoots.map(({ path }) => `${base}${path ? '*/' : ''}${part}`))];
  const unlike = { sensitive: sensitivePaths(base), hidden, search: everywhere('search/'), open: OPEN_DATA.flatMap(everywhere), origins };
  return new Response((props as { write: typeof headersFile }).write(unlike, base));
};
