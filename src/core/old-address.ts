/** Addresses of an old site, as a server sees them: where two spellings are one address, they become one here. */

/** The longest that a server's configuration takes, in bytes: nginx reads words of up to 4,096. */
const longest = 2000;

/**
 * The path and the query of an old address, normalised after RFC 3986 (6.2.2): percent-encoding in capitals and only
 * where it is needed, one slash for several, no steps upwards, no fragment, no host.
 * @returns nothing where no server can be asked for it: no address, a control character, longer than 2,000 bytes
 * @example oldPath('http://www.example.org/news/%61.asp?id=5#top') // '/news/a.asp?id=5'
 */
export function oldPath(address: string): string | undefined {
  if (!address.isWellFormed()) return undefined;
  const url = URL.parse(address, 'http://old.invalid');
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  // Servers take several slashes for one.
  const path = (url.pathname.replace(/\/{2,}/g, '/') + url.search).replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
  });
  return path.length > longest || /%(?:[01][0-9A-F]|7F)/.test(path) ? undefined : path;
}

/**
 * The file that a static host shows at an old path, or nothing where none can stand there: with a query, without an
 * ending of HTML, in bytes that are no UTF-8, or by a name that some file system cannot have.
 * @example fileOfOldPath('/news/%E6%97%A7.html') // 'news/旧.html'
 */
export function fileOfOldPath(path: string): string | undefined {
  if (!/\.html?$/i.test(path)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
  return name.split('/').every(isPortable) ? name : undefined;
}

/** What a file can be called on the systems that sites are built and served on. */
const isPortable = (name: string): boolean =>
  name !== '' &&
  !/[<>:"|?*\\\u0000-\u001f\u007f]|[. ]$|^\./.test(name) &&
  !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) &&
  // With room for the ending of a compressed form.
  Buffer.byteLength(name) <= 240;
