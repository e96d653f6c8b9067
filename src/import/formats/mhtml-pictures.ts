/** The pictures of a page saved as one file: parts that the page names by their address or their id (RFC 2557, RFC 2392). */
import { EmbeddedPictures, type Pictures, takeDataPictures } from './embedded-pictures.ts';

/** The page with its pictures under addresses of their own. @param bytes the whole file */
export function takeMhtmlPictures(html: string, bytes: Uint8Array): { text: string; pictures: Pictures } {
  const taken = new EmbeddedPictures();
  const { places, page } = partsOf(Buffer.from(bytes).toString('latin1'));
  const addresses = new Map<string, string>();
  const addressOf = (src: string): string | undefined => {
    const wanted = src.trim().replaceAll('&amp;', '&');
    const place = [wanted, (page && URL.parse(wanted, page)?.href) ?? ''].find((one) => places.has(one));
    if (place === undefined) return undefined;
    const address = addresses.get(place) ?? taken.add(Buffer.from(places.get(place)!, 'base64'));
    addresses.set(place, address);
    return address;
  };
  const text = html.replace(source, (whole, name: string, _, double = '', single = '', bare = '') => {
    const address = addressOf(double || single || bare);
    return address ? `${name}"${address}"` : whole;
  });
  return takeDataPictures(text, taken);
}

/** Lazy loaders keep the address in an attribute of their own. */
const source = /(\s(?:data-(?:src|original|lazy-src)|src)\s*=\s*)("([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The pictures in base64 by what the page calls them, and the address of the page. */
function partsOf(source: string): { places: ReadonlyMap<string, string>; page: string | undefined } {
  const places = new Map<string, string>();
  let page: string | undefined;
  const boundaries = [...source.matchAll(/boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/gi)].map(
    ([, quoted, bare]) => `\n--${quoted ?? bare}`,
  );
  let parts = [source];
  for (const boundary of new Set(boundaries)) parts = parts.flatMap((part) => part.split(boundary));
  for (const part of parts) {
    const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part.trimStart()) ?? [];
    const field = (name: string): string =>
      new RegExp(`^${name}:[ \\t]*((?:.|\\r?\\n[ \\t])*)`, 'im')
        .exec(head)?.[1]
        ?.replace(/\r?\n[ \t]/g, '')
        .trim() ?? '';
    const type = field('content-type');
    const location = field('content-location');
    if (/^text\/html/i.test(type)) page ??= location || undefined;
    if (!/^image\//i.test(type) || !/base64/i.test(field('content-transfer-encoding'))) continue;
    if (location) places.set(location, body);
    const id = field('content-id').replace(/^<|>$/g, '');
    if (id) places.set(`cid:${id}`, body);
  }
  return { places, page };
}
