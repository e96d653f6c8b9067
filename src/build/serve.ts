/** Serves a published archive on this machine, as a static host would: with the headers that its `_headers` file says. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isLoopbackHost } from '../core/loopback.ts';
import { staticFiles } from '../core/static-files.ts';
import { headersOf, readHeadersFile } from '../seo/headers.ts';

/** A running server. */
export interface Serving {
  /** Origin and base, ending with a slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * @param base the site's base path; what lies outside it is not found
 * @param port 0 takes any that is free
 * @throws {Error} with code EADDRINUSE if the port is taken
 */
export async function serve(dir: string, base = '/', port = 4321): Promise<Serving> {
  const headersPath = join(dir, '_headers');
  const rules = existsSync(headersPath) ? readHeadersFile(readFileSync(headersPath, 'utf8')) : [];
  const files = staticFiles(dir, { etag: true, gzip: true, brotli: true });
  const notFound = (request: IncomingMessage, response: ServerResponse): void => {
    const page = join(dir, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      String(request.headers.accept ?? '').includes('text/html') && existsSync(page) ? readFileSync(page) : 'Not found',
    );
  };
  const server: Server = createServer((request, response) => {
    // Another site's name that leads to this machine (DNS rebinding) gets nothing.
    if (!isLoopbackHost(request.headers.host, request.socket.localPort)) {
      response.writeHead(403, { 'Content-Type': 'text/plain' }).end('Forbidden host');
      return;
    }
    const path = request.url ?? '/';
    for (const [name, value] of Object.entries(headersOf(rules, path.split('?')[0]!))) response.setHeader(name, value);
    if (path === '/' && base !== '/') response.writeHead(302, { Location: base }).end();
    // What begins with a dot is no host's to show.
    else if (!path.startsWith(base) || /\/\.(?!well-known\/)/.test(decoded(path))) notFound(request, response);
    else {
      request.url = `/${path.slice(base.length)}`;
      files(request, response, () => notFound(request, response));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A path as its file is named; one that is not well encoded stands for itself. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
