/** Links and pictures of an old page, made to mean something in the archive. */
import type { Block } from './page.ts';

/**
 * Resolves links against the page's old address. A link that runs code, or that leads nowhere without an
 * address, is taken off its words; the words stay.
 */
export function settleLinks(blocks: Block[], address: string | null): Block[] {
  return blocks.map((block) => ({
    ...block,
    marks: block.marks.flatMap((mark) => {
      if (mark.type !== 'link') return [mark];
      const url = settled(mark.url ?? '', address);
      return url ? [{ ...mark, url }] : [];
    }),
  }));
}

function settled(url: string, address: string | null): string | undefined {
  // URL Standard: tabs and line ends inside an address, control characters around it, are not there for a browser.
  const plain = url.replace(/[\t\r\n]/g, '').replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(plain)) return plain;
  if (plain === '' || plain.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(plain)) return undefined;
  return resolveAddress(plain, address) ?? (plain.startsWith('/') ? plain : undefined);
}

/** An address relative to another; paths stay paths. @example resolveAddress('../1.jpg', '/news/a/2.html') // '/news/1.jpg' */
export function resolveAddress(url: string, base: string | null): string | undefined {
  if (!base) return undefined;
  const local = base.startsWith('/');
  const whole = URL.parse(url, local ? `http://local${base}` : base);
  if (!whole || !/^https?:$/.test(whole.protocol)) return undefined;
  return local && whole.host === 'local' ? decoded(whole.pathname) : whole.href;
}

/** A path for people; one whose escapes are no UTF-8 stays escaped. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
