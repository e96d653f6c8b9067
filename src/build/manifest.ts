/**
 * The manifest of a published folder: every file with the SHA-256 of its bytes, in the form of `sha256sum`, so that
 * any Unix machine can check an archive without Huikan: `sha256sum --check manifest-sha256.txt`.
 */
import { inOrder } from '../core/order.ts';

/** Its name in the published folder; that of BagIt (RFC 8493). */
export const manifestFile = 'manifest-sha256.txt';

/** Published files and their digests. */
export type Digests = ReadonlyMap<string, string>;

/** @example writeManifest(new Map([['index.html', 'e3b0…']])) // 'e3b0…  index.html\n' */
export function writeManifest(digests: Digests): string {
  const lines: string[] = [];
  for (const path of [...digests.keys()].sort(inOrder)) {
    const escaped = quoted(path);
    // A line with an escaped name begins with a backslash, as sha256sum writes it.
    lines.push(`${escaped === path ? '' : '\\'}${digests.get(path)}  ${escaped}\n`);
  }
  return lines.join('');
}

/** What `writeManifest` wrote, or `sha256sum`; lines that are no entries are told by their numbers. */
export function readManifest(text: string): { digests: Map<string, string>; wrong: number[] } {
  const digests = new Map<string, string>();
  const wrong: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, escaped, digest, name] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    const path = name && (escaped ? unquoted(name) : name);
    if (!path || !digest || digests.has(path)) wrong.push(at + 1);
    else digests.set(path, digest);
  }
  return { digests, wrong };
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const quoted = (path: string): string => path.replace(/[\\\n\r]/g, (character) => escapes[character]!);
const unquoted = (name: string): string =>
  name.replace(/\\([\\nr])/g, (_, letter: string) => ({ '\\': '\\', n: '\n', r: '\r' })[letter]!);
