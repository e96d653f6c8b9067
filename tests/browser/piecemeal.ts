/** A site whose pages come in pieces, as a slow network brings them and as a busy browser reads them. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { BuiltSite } from '../site/built.ts';

/** Characters of a piece, and how many come one by one: the first screen and more. */
const piece = 700;
const pieces = 24;
/** A frame of a screen in milliseconds, so that what has come is drawn. */
const frame = 17;

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

/** Serves a built site, each of its pages piece by piece. */
export async function servePiecemeal({ dir, base }: BuiltSite): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url!.slice(base.length).split('?')[0]!);
    const file = join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const type = types[file.slice(file.lastIndexOf('.') + 1)];
    try {
      const content = readFileSync(file);
      if (!file.endsWith('.html')) {
        response.writeHead(200, { 'Cache-Control': 'max-age=600', ...(type && { 'Content-Type': type }) }).end(content);
        return;
      }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      const html = content.toString();
      const body = html.indexOf('<body');
      response.write(html.slice(0, body));
      for (let i = 0; i < pieces; i++) {
        response.write(html.slice(body + i * piece, body + (i + 1) * piece));
        await later(frame);
      }
      response.end(html.slice(body + pieces * piece));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
