/** The desk's server: one page, its questions, and the files that they show, on this machine alone. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { publicDir } from '../../core/root.ts';
import { staticFiles } from '../../core/static-files.ts';
import { deskWords } from '../../i18n/desk.ts';
import type { DeskContext } from '../context.ts';
import { builtFolder, type Target } from '../publish/build-site.ts';
import { Refusal } from '../refusal.ts';
import { bodyOf, fail, sendJson, sendText } from './answers.ts';
import { type ClientFiles, clientFiles } from './client-files.ts';
import { isOwn, isToken } from './guard.ts';
import { routes } from './routes.ts';
import { sendZip } from './send-zip.ts';
import { uploads } from './uploads.ts';

/** A running desk. */
export interface Running {
  /** The address with its token: what is opened in the browser. */
  url: string;
  close(): Promise<void>;
}

/** Text of one request; pictures and documents come by another way. */
const largestBody = 32 << 20;

/** Nothing is loaded from elsewhere and nothing inline runs; drawn pages stand in frames without scripts. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // CodeMirror sets its styles by rules of its own sheet, which browsers let pass only so.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const common = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * @param port 0 takes any that is free
 * @throws {Error} with code EADDRINUSE if the port is taken
 */
export async function serveDesk(desk: DeskContext, port: number): Promise<Running> {
  const token = randomBytes(18).toString('base64url');
  const prefix = `/${token}/`;
  desk.assets = `${prefix}site/`;
  const bundling = clientFiles(desk);
  // The archive is read while the page is bundled and opened.
  void desk.index.refresh().catch(() => undefined);
  const client = await bundling;
  const server = createServer((request, response) => {
    void answer({ desk, client, token, prefix, server, request, response }).catch((error: unknown) =>
      fail(desk, response, error),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        desk.index.save();
        for (const end of desk.closing) void end();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Exchange {
  desk: DeskContext;
  client: ClientFiles;
  token: string;
  prefix: string;
  server: Server;
  request: IncomingMessage;
  response: ServerResponse;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function answer({ desk, client, token, prefix, server, request, response }: Exchange): Promise<void> {
  for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!isOwn(request, portOf(server)) || !isToken(pathname.split('/')[1] ?? '', token))
    return sendText(response, 403, desk.say(deskWords.wrongAddress));
  const path = pathname.slice(prefix.length);
  if (request.method === 'POST' && path.startsWith('api/'))
    return answerQuestion(desk, path.slice(4), request, response);
  if (request.method === 'PUT' && path.startsWith('upload/')) {
    const take = uploads[path.slice('upload/'.length)];
    if (!take) return sendText(response, 404, '');
    const bytes = await bodyOf(request, 64 << 20);
    return sendJson(response, await take(desk, searchParams.get('name') ?? '', bytes, searchParams));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, '');
  return sendFile(desk, client, path, request, response);
}

async function answerQuestion(
  desk: DeskContext,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (!route || !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Refusal(deskWords.badRequest, 400);
  let body: unknown;
  try {
    body = JSON.parse((await bodyOf(request, largestBody)).toString('utf8') || '{}');
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(deskWords.badRequest, 400);
  }
  sendJson(response, (await route(desk, body as never)) ?? {});
  // Once the first screen has what it shows, the components are made ready for the first article.
  if (name !== 'state') desk.prepare();
}

/** The page's own files, the site's compiled ones, and the archive's pictures and originals. */
async function sendFile(
  desk: DeskContext,
  client: ClientFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const own = client[path === '' ? 'index.html' : path];
  if (own) {
    response.writeHead(200, { 'Content-Type': own.type });
    response.end(own.content);
    return;
  }
  const built = /^download\/(site|preview)\.zip$/.exec(path)?.[1];
  if (built) return sendZip(response, builtFolder(desk, built as Target));
  const original = /^original\/(.+)$/.exec(path)?.[1];
  if (original) {
    const found = await desk.originals.of(decodeURIComponent(original));
    if (found?.type !== '.pdf') return sendText(response, 404, '');
    response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Security-Policy': "frame-ancestors 'self'" });
    response.end(await readFile(found.file));
    return;
  }
  if (!path.startsWith('site/')) return sendText(response, 404, '');
  const folders = [
    /^site\/(?:images|files)\//.test(path) ? desk.contentDir : (await desk.compiled()).clientDir,
    join(publicDir),
  ];
  request.url = `/${path.slice('site/'.length)}`;
  const next = (at: number): void => {
    const folder = folders[at];
    if (folder === undefined) sendText(response, 404, '');
    else staticFiles(folder)(request, response, () => next(at + 1));
  };
  next(0);
}
