/**
 * Chinese that a program encoded and none decoded: quoted-printable of mail (RFC 2045, 6.7), percent-encoding of
 * addresses (RFC 3986, 2.1), and the escapes of JSON (RFC 8259, 7).
 */
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';

const patterns = [
  /(?<![\w/:.?=&#%~+-])(?:=[0-9A-F]{2}(?:=\n)?){3,}/g,
  /(?<![\w/:.?=&#%~+-])(?:%[0-9A-Fa-f]{2}){3,}/g,
  /(?<![\\\w])(?:\\u[0-9A-Fa-f]{4})+/g,
];

/** The subject or the sender of a mail (RFC 2047): `=?utf-8?B?5Lya?=`, and more of them behind it. */
const word = '=\\?[\\w-]{2,20}\\?[BbQq]\\?[^?\\s]*\\?=';
const words = new RegExp(`${word}(?:[ \\t]+${word})*`, 'g');
/** The end of a line of quoted-printable, behind which the text goes on. */
const softBreak = /[\p{Script=Han}，、；：“”]=\n(?=\S)/gu;

interface Undecoded {
  found: string;
  /** What it stands for, where that can be read. */
  meant?: string;
  index: number;
}

/** Stretches of a text that stand for Chinese, in order of the patterns. */
export function undecoded(source: string): Undecoded[] {
  if (!alphabetOf(source).hasAny('=%\\')) return [];
  const found = patterns.flatMap((pattern) => matchesIn(source, pattern).flatMap(stretch));
  const ofMail = matchesIn(source, words).flatMap(({ 0: one, index }): Undecoded[] => {
    const meant = wordsIn(one);
    return meant === undefined ? [] : [{ found: one, meant, index }];
  });
  // A sign of equality may end a line of any text.
  const breaks = found.some((one) => one.found.startsWith('='))
    ? matchesIn(source, softBreak).map(({ 0: one, index }) => ({ found: one, meant: one.charAt(0), index }))
    : [];
  return [...found, ...ofMail, ...breaks];
}

function stretch({ 0: found, index }: RegExpExecArray): Undecoded[] {
  const meant = decoded(found);
  // Bytes that are not Chinese may be anything; many of them in a row are an encoding for certain.
  if (meant === undefined) return found.length >= 18 && !found.startsWith('=') ? [{ found, index }] : [];
  return [{ found, meant, index }];
}

/** What encoded words of a mail stand for, where all of it is Chinese. */
function wordsIn(found: string): string | undefined {
  const parts = matchesIn(found, /=\?([\w-]+)\?([BbQq])\?([^?\s]*)\?=/g);
  try {
    // One character may lie in two words.
    const bytes = parts.map(([, , way, text = '']) =>
      Buffer.from(/b/i.test(way!) ? text : hexOf(text), /b/i.test(way!) ? 'base64' : 'latin1'),
    );
    const text = new TextDecoder(parts[0]![1], { fatal: true }).decode(Buffer.concat(bytes));
    return isChinese(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Quoted-printable of one word as its bytes, each a character. */
const hexOf = (text: string): string =>
  text
    .replaceAll('_', ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)));

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
