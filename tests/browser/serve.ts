/** A host for the built site that keeps its _headers, so that the policy a browser meets in these tests is the real one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { headersFor, readHeaders } from '../site/built/headers.ts';
import { type Built, fileAt } from '../site/built/site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

export interface Host {
  /** Where it listens, as in http://127.0.0.1:40001. */
  readonly origin: string;
  /** Everything a host could write down of each request: its first line and its headers. */
  readonly log: string[];
  readonly close: () => Promise<void>;
}

/** Serves a built site until it is closed. What is not there is answered with 404.html. */
export async function serve(built: Built): Promise<Host> {
  const rules = readHeaders(String(built.read('_headers')));
  const log: string[] = [];
  const server = createServer((request, response) => {
    log.push(`${request.method} ${request.url} ${request.rawHeaders.join(' ')}`);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const asked = fileAt(built, path);
    const found = asked !== undefined && built.has(asked);
    const file = found ? asked : '404.html';
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(built.read(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    log,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
