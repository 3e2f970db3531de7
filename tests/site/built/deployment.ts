/** Which built site the tests read: dist, unless the environment says another, as it does for the build itself. */
import { readContent } from './content.ts';
import { type Built, readSite } from './site.ts';

let built: Built | undefined;

/** The built site and what editors wrote for it, read once for all the files that a worker tests. */
export const builtSite = (): Built =>
  (built ??= readSite(
    {
      folder: process.env['SITE_DIST'] ?? process.env['SITE_OUT'] ?? 'dist',
      base: `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/+/g, '/'),
      ...(process.env['SITE_URL'] && { origin: new URL(process.env['SITE_URL']).origin }),
      ...(process.env['SITE_AREA'] && { alone: process.env['SITE_AREA'] }),
    },
    readContent(process.env['SITE_CONTENT'] ?? 'content'),
  ));
