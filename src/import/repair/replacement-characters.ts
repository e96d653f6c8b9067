/**
 * U+FFFD, which a decoder writes for bytes that it cannot read: the text is gone, and how much of it cannot be told from
 * the sign, since one character of GBK or UTF-8 leaves one to three. What evidence there is around it, the other repairs have used.
 */
import { type Block, type Flag, gapMark, type Repaired } from '../page.ts';
import { around, editBlocks } from './edit.ts';

/**
 * Makes each run of U+FFFD a gap of at least one character, and flags it as lost. The quotation has the gap, too: with
 * U+FFFD in it, `check` would tell the quotation itself as a loss.
 * @example repairReplacementCharacters([paragraph('敢闯敢\ufffd。')]).blocks[0].text // '敢闯敢〓。'
 */
export function repairReplacementCharacters(blocks: Block[]): Repaired {
  const flags: Flag[] = [];
  const result = editBlocks(blocks, (text) =>
    [...text.matchAll(/\ufffd+/g)].map(({ index: start, 0: { length } }) => {
      flags.push({ kind: 'lost-char', quote: around(text, start, start + length).replace(/\ufffd+/g, gapMark) });
      return {
        start,
        end: start + length,
        insert: gapMark,
        kind: 'replacement-character',
        marks: [{ type: 'gap', start: 0, end: gapMark.length }],
      };
    }),
  );
  return { ...result, flags };
}
