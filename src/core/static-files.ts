/** Serves the files of a folder that may be written anew meanwhile. */
import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import sirv, { type Options, type RequestHandler } from 'sirv';

/**
 * A handler for the files below a folder, which are looked up at each request.
 *
 * The stock handler looks a file up and opens it later: one that a build removed in between fails its stream, an
 * error nobody listens to, and the whole server ended. Here only that answer is broken off, as by a lost connection.
 *
 * @param dir the folder
 * @param options of sirv, besides `dev`
 * @example
 * createServer((request, response) => staticFiles(dir)(request, response, () => void response.writeHead(404).end()));
 */
export function staticFiles(dir: string, options: Omit<Options, 'dev'> = {}): RequestHandler {
  const files = sirv(dir, { ...options, dev: true });
  return (request, response, next) => {
    (response as ServerResponse).once('pipe', (source: Readable) => source.once('error', () => response.destroy()));
    return files(request, response, next);
  };
}
