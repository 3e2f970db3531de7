/** The hosts' header files: /_headers and /nginx-headers.conf. */
import type { APIRoute } from 'astro';
import { headersFile, nginxFile } from '../formats/security-headers.ts';
import { guideParts } from '../model/guides.ts';
import { areaRoots, frameOf } from '../site.ts';

const FILES = { _headers: headersFile, 'nginx-headers.conf': nginxFile };

export const getStaticPaths = () => Object.entries(FILES).map(([headers, write]) => ({ params: { headers }, props: { write } }));

export const GET: APIRoute = ({ props }) => {
  const sensitive = areaRoots.flatMap((root) => {
    const { go, area } = frameOf(root);
    return [
      ...[...area.guides.values()].filter(({ file }) => file.sensitive).map((guide) => go(...guideParts(guide))),
      ...area.services.filter(({ file }) => file.sensitive).map(({ id }) => go('services', id)),
      ...area.lines.filter(({ file }) => file.sensitive).map(({ id }) => go('phone-lines', id)),
      ...[...area.hubs, ...area.otherPlaces].filter(({ file }) => file.sensitive).map(({ id }) => go('places', id)),
    ];
  });
  const hidden = areaRoots.filter(({ area, language }) => area.file.status === 'example' && language.code === 'en').map((root) => frameOf(root).go());
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
  return new Response((props as { write: typeof headersFile }).write(sensitive, hidden, base));
};
