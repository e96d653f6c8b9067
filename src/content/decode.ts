/** The text of an editor's file: UTF-8, without characters that no page can show. */
import { isUtf8 } from 'node:buffer';
import { alphabetOf } from '../core/alphabet.ts';
import { textOfUtf8 } from '../core/utf8.ts';
import { type Problem, pointIn, problem } from './problem.ts';

/** What Word writes for the end of a line and of a page. */
const lineEnds = '\u000b\u000c';

/** A text, unless its bytes are not one. */
export interface DecodedText {
  text: string | undefined;
  problems: Problem[];
}

const decoder = new TextDecoder();

/** Control characters, which HTML and XML forbid; tabs and line ends are none of them. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Control characters, and halves of characters, too. */
export const unreadable = new RegExp(`${control.source}|\\p{Surrogate}`, 'u');
const everyUnreadable = new RegExp(unreadable, 'gu');

/** True for a text that a page can show: what `unreadable` does not match, asked in a third of the time. */
export const isReadable = (text: string): boolean => !control.test(text) && text.isWellFormed();

/** A text with a blank for each character that no page can show; offsets stay. @example withoutControls('招\u001b商') // '招 商' */
export const withoutControls = (text: string): string => (isReadable(text) ? text : text.replace(everyUnreadable, ' '));

/** A character by its number. @example codePoint('\u0007') // 'U+0007' */
export const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** @param file how messages call it @example decodeText(Buffer.from('会刊'), 'content/site.yaml').text // '会刊' */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const isText = isUtf8(bytes);
  const whole = isText ? textOfUtf8(bytes) : decoder.decode(bytes);
  const text = whole.startsWith('\ufeff') && isText ? whole.slice(1) : whole;
  const at = pointIn(text);
  const place = (offset: number) => ({ file, ...at(offset) });
  if (!isText) return { text: undefined, problems: [problem('not-utf8', {}, place(text.indexOf('\ufffd')))] };
  if (!control.test(alphabetOf(text).units) && text.isWellFormed()) return { text, problems: [] };
  const problems = [...text.matchAll(everyUnreadable)].slice(0, 10).map(({ 0: found, index }): Problem => {
    const one = problem('control-character', { character: codePoint(found) }, place(index));
    return lineEnds.includes(found) ? { ...one, edit: { length: 1, text: '\n\n' } } : one;
  });
  return { text, problems };
}
