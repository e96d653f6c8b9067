/** Addresses of this site that are written in full. */

/**
 * The path of an address on this site; nothing for one elsewhere.
 * @example ownPath('//chamber.example/about/', 'https://chamber.example/') // '/about/'
 */
export function ownPath(address: string, home: string | undefined): string | undefined {
  if (address.startsWith('/') && !address.startsWith('//')) return address;
  if (home === undefined) return undefined;
  const [host, written] = [withoutScheme(home), withoutScheme(address)];
  return written.startsWith(host) ? `/${written.slice(host.length)}` : undefined;
}

const withoutScheme = (one: string): string => one.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '');
