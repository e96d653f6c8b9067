/** Fetches from a folder as from a static host that compresses nothing, and counts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isText } from '../../../src/build/encodings.ts';

/** What was fetched since it was last asked. */
export interface Traffic {
  bytes: number;
  requests: number;
}

/** A stand-in for `fetch` and what went through it. */
export interface LocalFetch {
  fetch: typeof fetch;
  /** What was fetched since the last call. */
  take(): Traffic;
}

/** What a page fetches before it is asked anything, in bytes. */
export interface StartTraffic {
  /** From a host that compresses nothing. */
  bytes: number;
  /** From a host that gzips text. */
  gzipped: number;
}

/** How much some files of a folder are. */
export async function trafficOf(dir: string, paths: readonly string[]): Promise<StartTraffic> {
  const contents = await Promise.all(paths.map((path) => readFile(join(dir, path))));
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  return {
    bytes: sum(contents.map(({ length }) => length)),
    gzipped: sum(contents.map((content, at) => (isText(paths[at]!) ? gzipSync(content) : content).length)),
  };
}

/** The address under which a folder is served. */
export const localOrigin = 'http://archive.example';

/**
 * @param dir the root of a site
 * @param uncounted paths from the root that are not counted: what was fetched at the start
 */
export function localFetch(dir: string, uncounted: ReadonlySet<string> = new Set()): LocalFetch {
  let traffic: Traffic = { bytes: 0, requests: 0 };
  const get = async (input: string | URL | Request): Promise<Response> => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, localOrigin);
    try {
      const content = await readFile(join(dir, decodeURIComponent(pathname)));
      if (!uncounted.has(pathname.slice(1))) {
        traffic = { bytes: traffic.bytes + content.length, requests: traffic.requests + 1 };
      }
      return new Response(content);
    } catch {
      return new Response(null, { status: 404 });
    }
  };
  return {
    fetch: get,
    take() {
      const taken = traffic;
      traffic = { bytes: 0, requests: 0 };
      return taken;
    },
  };
}
