/**
 * Characters of machine-made Traditional text: variant forms, and words that a converter spelt with the
 * wrong one of several Traditional forms. Whole words only, so that 頭髮, 徵集 and names stay as they are.
 */

import { traditionalShare } from '../comparable.ts';
import type { Block, Flag, Repaired } from '../page.ts';
import { editBlocks, editsFor } from './edit.ts';
import data from './glyphs.json' with { type: 'json' };
import { mendsOf } from './line-mends.ts';

const alternatives = (words: string[]): RegExp => new RegExp(words.sort((a, b) => b.length - a.length).join('|'), 'g');

const variants: Record<string, string> = data.variants;
const misconverted: Record<string, string> = data.misconverted;
const variantForms = alternatives(Object.keys(variants));
/** 髮 after these is hair: 理髮 and 秀髮 may be followed by anything. */
const wrongWords = new RegExp(`(?<![${data.notAfter}])(?:${alternatives(Object.keys(misconverted)).source})`, 'g');

/** Share of Traditional characters from which a page is Traditional text. */
const traditionalFrom = 0.12;

/**
 * Repairs glyphs of Traditional pages; pages in Simplified are left alone.
 * @example repairGlyphs([paragraph('優化環境，把握髮展先機，創業興業')]).blocks[0].text // '優化環境，把握發展先機，創業興業'
 */
export function repairGlyphs(blocks: Block[]): Repaired {
  if (traditionalShare(blocks.map(({ text }) => text).join('')) < traditionalFrom)
    return { blocks, changes: [], flags: [] };
  const plain = editBlocks(blocks, (text) => editsFor(text, variantForms, 'variant', ([form]) => variants[form]));
  const right = editBlocks(plain.blocks, (text) =>
    editsFor(text, wrongWords, 'misconversion', ([word]) => misconverted[word]),
  );
  const flags: Flag[] = right.changes.map(({ quote, to }) => ({
    kind: 'misconversion-fixed',
    quote,
    suggestions: [to],
  }));
  if (plain.changes.length > 0) {
    const forms = new Set(plain.changes.map(({ from, to }) => `${from}→${to}`));
    flags.push({ kind: 'variants-normalised', why: [...forms].join(' ') });
  }
  flags.push(...halfConverted(right.blocks));
  return { blocks: right.blocks, changes: [...plain.changes, ...right.changes], flags };
}

/** Suggestions for one page; more are seldom read. */
const suggested = 12;

/**
 * What else a converter seems to have left, 關于 20余 聯系: one flag for each pair of characters. The spellings
 * of a page stay as they are, since they are what was published; a person may take the suggestions.
 */
function halfConverted(blocks: Block[]): Flag[] {
  const text = blocks.map((block) => block.text).join('\n');
  const found = new Map<string, Flag>();
  for (const { start, end, mended } of mendsOf(text)) {
    const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1)];
    const quote = `${before}${text.slice(start, end)}${after}`.trim();
    if (!found.has(quote))
      found.set(quote, { kind: 'half-converted', quote, suggestions: [`${before}${mended}${after}`.trim()] });
  }
  return [...found.values()].slice(0, suggested);
}
