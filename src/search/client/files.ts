/** How the browser fetches the files of the index. */

/** Fetches below /search/. */
export interface Files {
  /** A file whose name changes with its content; unpacked. @throws SearchUnavailable */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The same, read as JSON, and kept: asked for again, it is there without a network. */
  json<T>(path: string): Promise<T>;
  /** JSON that may have changed since it was last fetched; without a network, what was fetched last. */
  fresh<T>(path: string): Promise<T>;
}

/** What was found was found in an index that is no longer published. */
export class SearchOutdated extends Error {
  override readonly name = 'SearchOutdated';
}

/** The index, or a part of it, could not be fetched. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** Unpacks gzip. */
type Inflate = (packed: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** The script with `inflate` beside the worker's own; set when the client is bundled. */
declare const INFLATE: string;

let inflate: Inflate | undefined;

/** What unpacks in browsers of before 2023, fetched by those alone. Runs in a worker without modules. */
async function inflater(): Promise<Inflate> {
  if (!inflate) {
    const scope = self as unknown as { importScripts(address: string): void; huikanInflate: { inflate: Inflate } };
    scope.importScripts(new URL(INFLATE, self.location.href).href);
    inflate = scope.huikanInflate.inflate;
  }
  return inflate;
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // Some servers say that such a file is compressed, and the browser has unpacked it already.
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  if (typeof DecompressionStream === 'undefined') return (await inflater())(packed);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * @param root address of /search/, with a slash at its end
 * @example filesAt('https://example.org/archive/search/').json('names-0123456789ab')
 */
export function filesAt(root: string, fetchFile: typeof fetch = (...request) => fetch(...request)): Files {
  const get = async (path: string, options?: RequestInit): Promise<Uint8Array<ArrayBuffer>> => {
    let response: Response;
    try {
      response = await fetchFile(new URL(path, root).href, options);
    } catch (error) {
      throw new SearchUnavailable(path, { cause: error });
    }
    if (!response.ok) throw new SearchUnavailable(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const bytes = async (path: string, options?: RequestInit) => unpack(await get(path, options));
  const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
  const kept = new Map<string, Promise<unknown>>();
  return {
    bytes: (path) => bytes(path),
    json: <T>(path: string) => {
      const reading = kept.get(path) ?? bytes(path).then(parse);
      kept.set(path, reading);
      reading.catch(() => kept.delete(path));
      return reading as Promise<T>;
    },
    fresh: async <T>(path: string) =>
      parse(await bytes(path, { cache: 'no-cache' }).catch(() => bytes(path, { cache: 'force-cache' }))) as T,
  };
}
