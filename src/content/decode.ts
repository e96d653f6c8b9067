/** The text of an editor's file: UTF-8, without characters that no page can show. */
import { isUtf8 } from 'node:buffer';
import { type Problem, pointIn, problem } from './problem.ts';

/** A text, unless its bytes are not one. */
export interface DecodedText {
  text: string | undefined;
  problems: Problem[];
}

const decoder = new TextDecoder();

/** Control characters, which HTML and XML forbid; tabs and line ends are none of them. Halves of characters, too. */
export const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;
const control = new RegExp(unreadable, 'gu');

/** A text with a blank for each character that no page can show; offsets stay. @example withoutControls('招\u001b商') // '招 商' */
export const withoutControls = (text: string): string => (unreadable.test(text) ? text.replace(control, ' ') : text);

/** A character by its number. @example codePoint('\u0007') // 'U+0007' */
export const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** @param file how messages call it @example decodeText(Buffer.from('会刊'), 'content/site.yaml').text // '会刊' */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const text = decoder.decode(bytes);
  const place = (offset: number) => ({ file, ...pointIn(text)(offset) });
  if (!isUtf8(bytes)) return { text: undefined, problems: [problem('not-utf8', {}, place(text.indexOf('\ufffd')))] };
  const problems = [...text.matchAll(control)]
    .slice(0, 10)
    .map(({ 0: found, index }) => problem('control-character', { character: codePoint(found) }, place(index)));
  return { text, problems };
}
