/** Serves a published archive on this machine, as a static host would. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

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
  const files = sirv(dir, { etag: true, dev: true });
  const notFound = (
    request: { headers: NodeJS.Dict<string | string[]> },
    response: import('node:http').ServerResponse,
  ) => {
    const page = join(dir, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      String(request.headers.accept ?? '').includes('text/html') && existsSync(page) ? readFileSync(page) : 'Not found',
    );
  };
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      if (path === '/') response.writeHead(302, { Location: base }).end();
      else notFound(request, response);
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response, () => notFound(request, response));
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
