/** Serves a built site as a good host does: packed, with the headers of its _headers file, and its own page when there is nothing. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface HeaderRule {
  /** A path; a star stands for anything. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a _headers file: a path at the start of a line, its headers indented below. */
export function headerRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (/^\s+! /.test(line)) continue; // A later header takes the place of an earlier one here anyway.
    if (name) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers of a path: those of every rule that fits, a later one in place of an earlier. */
export const headersFor = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
  Object.fromEntries(
    rules.filter((rule) => new RegExp(`^${rule.path.split('*').map(RegExp.escape).join('.*')}$`).test(path)).flatMap(({ headers }) => headers),
  );

/** Starts serving on a free port of this machine alone. */
export async function serve(site: string): Promise<{ origin: string; close: () => void }> {
  const rules = headerRules(readFileSync(join(site, '_headers'), 'utf8'));
  const server = createServer((request, response) => answer(site, rules, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(site: string, rules: readonly HeaderRule[], request: IncomingMessage, response: ServerResponse): void {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const wanted = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const found = isFile(wanted);
  const file = found ? wanted : join(site, '404.html');
  const accepted = String(request.headers['accept-encoding']);
  const packing = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
  const content = readFileSync(file);
  response.writeHead(found ? 200 : 404, {
    ...headersFor(rules, path),
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    ...(packing && { 'Content-Encoding': packing, Vary: 'Accept-Encoding' }),
  });
  response.end(packing === 'br' ? brotliCompressSync(content) : packing === 'gzip' ? gzipSync(content) : content);
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
