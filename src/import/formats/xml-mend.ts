/**
 * What exports write and XML forbids: an `&` that begins no reference, a `<` that begins no tag. A parser ends the
 * record there, or the file; here both become references. Sections of character data, comments and instructions are
 * left as they are (XML 1.0, section 2.4).
 */

/** Stands behind each mended sign, so that the record tells of it; exports cannot hold it, as it is taken out before. */
export const mendMark = '\uFDD0';

const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[A-Za-z_:\p{Script=Han}][\w:.\p{Script=Han}-]{0,31});/iu;
const begunReference = /^&[#\w:.\p{Script=Han}-]*$/u;
const longestReference = 36;
const sections: readonly [open: string, close: string][] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
];

/** Mends a file that comes in pieces. */
export class XmlMender {
  #rest = '';
  /** What ends the section that is open. */
  #close = '';

  /**
   * The piece, mended; its end may be held back for the next.
   * @example new XmlMender().mend('<t>甲 & 乙</t>', true) // '<t>甲 &amp;\uFDD0 乙</t>'
   */
  mend(piece: string, isLast = false): string {
    const text = this.#rest + piece.replaceAll(mendMark, '');
    this.#rest = '';
    let mended = '';
    let at = 0;
    while (at < text.length) {
      if (this.#close) {
        const end = text.indexOf(this.#close, at);
        const until = end >= 0 ? end + this.#close.length : text.length - (isLast ? 0 : this.#close.length - 1);
        mended += text.slice(at, until);
        at = Math.max(at, until);
        if (end < 0) break;
        this.#close = '';
        continue;
      }
      const sign = nextSign(text, at);
      mended += text.slice(at, sign);
      at = sign;
      const left = text.slice(sign, sign + longestReference);
      if (left === '' || (!isLast && isOpen(left))) break;
      const [taken, written] = this.#sign(left);
      mended += written;
      at += taken;
    }
    this.#rest = text.slice(at);
    return mended;
  }

  /** How many characters a sign takes, and what is written for them. */
  #sign(left: string): [number, string] {
    if (left.startsWith('&')) {
      const whole = reference.exec(left)?.[0];
      return whole ? [whole.length, whole] : [1, `&amp;${mendMark}`];
    }
    const section = sections.find(([open]) => left.startsWith(open));
    if (section) this.#close = section[1];
    return section
      ? [section[0].length, section[0]]
      : /^<(?:[\s\d=<&]|$)/.test(left)
        ? [1, `&lt;${mendMark}`]
        : [1, '<'];
  }
}

function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '&' || text[at] === '<') return at;
  return text.length;
}

/** The next piece may go on with it. */
const isOpen = (left: string): boolean =>
  (left.startsWith('&') && left.length < longestReference && begunReference.test(left)) ||
  (left.startsWith('<') && sections.some(([open]) => left.length < open.length && open.startsWith(left)));
