/** Telephone numbers as people write them, several in one line, as links (RFC 3966). */

/** A part of the line: a number that can be called, or what stands between two. */
export interface TelephonePart {
  text: string;
  href?: string;
}

/** What people write between two numbers. */
const between = /(\s*(?:[、，,;；]|\s[/／或]\s|\s{2,})\s*)/;
/** Fewer digits are an extension, which no telephone can call. */
const fewestDigits = 5;

/**
 * @example telephoneParts('0574-8888 0001、8888 0002')
 * // [{ text: '0574-8888 0001', href: 'tel:057488880001' }, { text: '、' }, { text: '8888 0002', href: 'tel:88880002' }]
 */
export const telephoneParts = (line: string): TelephonePart[] =>
  line
    .split(between)
    .filter((text) => text !== '')
    .map((text) => {
      const [number = ''] = /^[+\d][\d\s().–-]*/.exec(text.normalize('NFKC').trim()) ?? [];
      const digits = number.replace(/\D/g, '');
      return digits.length < fewestDigits
        ? { text }
        : { text, href: `tel:${number.startsWith('+') ? '+' : ''}${digits}` };
    });
