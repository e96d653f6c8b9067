/**
 * Keeps the whole index of a small archive for searching without a network, once its reader has searched. It is kept when
 * all of it is there, and replaced when another is published.
 */
import type { Manifest } from '../search/index-format.ts';
import { filesOfIndex, keepable } from '../search/whole-index.ts';

/** The cache that holds it. */
export const searchCache = 'huikan-search-1';

/** So many files are fetched at once: reading comes first. */
const atOnce = 3;

async function manifestIn(response: Response): Promise<Manifest> {
  const unpacked = response.body!.pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).json() as Promise<Manifest>;
}

/** @param root address of /search/, with a slash at its end */
export async function keepSearch(root: string): Promise<void> {
  if (typeof DecompressionStream === 'undefined') return;
  const address = new URL('manifest', root).href;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) return;
  const manifest = await manifestIn(response.clone());
  const cache = await caches.open(searchCache);
  if (manifest.bytes > keepable) {
    await caches.delete(searchCache);
    return;
  }
  const files = filesOfIndex(manifest).map((path) => new URL(path, root).href);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter((url) => !known.has(url));
  for (let from = 0; from < missing.length; from += atOnce) await cache.addAll(missing.slice(from, from + atOnce));
  // It leads to the others: it comes when they are there, and what it does not lead to goes.
  await cache.put(address, response);
  const wanted = new Set([address, ...files]);
  for (const url of known) if (!wanted.has(url)) await cache.delete(url);
}

/** A file of the index: from the device where it is named for its content; the manifest from the network where there is one. */
export async function searchFile(request: Request): Promise<Response> {
  const onDevice = async () => (await caches.open(searchCache)).match(request.url);
  if (!request.url.endsWith('/manifest')) return (await onDevice()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await onDevice();
    if (kept) return kept;
    throw error;
  }
}
