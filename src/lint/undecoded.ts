/**
 * Chinese that a program encoded and none decoded: quoted-printable of mail (RFC 2045, 6.7), percent-encoding of
 * addresses (RFC 3986, 2.1), and the escapes of JSON (RFC 8259, 7).
 */
import { alphabetOf } from '../core/alphabet.ts';

const patterns = [
  /(?<![\w/:.?=&#%~+-])(?:=[0-9A-F]{2}(?:=\n)?){3,}/g,
  /(?<![\w/:.?=&#%~+-])(?:%[0-9A-Fa-f]{2}){3,}/g,
  /(?<![\\\w])(?:\\u[0-9A-Fa-f]{4})+/g,
];

/** Stretches of a text that stand for Chinese, in order of the patterns. */
export function undecoded(source: string): { found: string; meant?: string; index: number }[] {
  if (!alphabetOf(source).hasAny('=%\\')) return [];
  return patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const meant = decoded(found);
      // Bytes that are not Chinese may be anything; many of them in a row are an encoding for certain.
      if (meant === undefined) return found.length >= 18 && !found.startsWith('=') ? [{ found, index }] : [];
      return [{ found, meant, index }];
    }),
  );
}

/** What was encoded, where it is Chinese. */
function decoded(found: string): string | undefined {
  if (found.startsWith('\\')) {
    const text = found.replace(/\\u(.{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return isChinese(text) ? text : undefined;
  }
  const bytes = Uint8Array.from(found.match(/[0-9A-Fa-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (isChinese(text)) return text;
    } catch {
      // In another encoding, or none.
    }
  return undefined;
}

const isChinese = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·\w ]+$/u.test(text);
