/** The text of recognised characters. */
import type { Glyph } from './engine.ts';

/** Characters in a row; a space only between Latin words, where one is drawn. */
export function textOf(glyphs: Glyph[]): string {
  let text = '';
  for (const [at, { text: character, box }] of glyphs.entries()) {
    const before = glyphs[at - 1];
    const gap = before ? box.left - before.box.right : 0;
    if (before && /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(character) && gap > (box.bottom - box.top) * 0.3)
      text += ' ';
    text += character;
  }
  return text;
}
