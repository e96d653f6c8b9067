/**
 * A full stop and a closing quotation mark that an inserted comma tore apart: `。”` is A1A3 A1B1, and A3A1 in
 * the middle is ！, before which the site put a comma. Decoders print `?！?`: each `?` is one byte of the pair and
 * the ASCII sign that followed it.
 */

import type { Block, Flag, Repaired } from '../page.ts';
import { type Edit, editBlocks } from './edit.ts';

const torn = /[?\uFFFD]！[?\uFFFD](?:\/?[a-z]{1,6}>)?/gi;

const closing: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』' };

/** The innermost quotation mark that is open before `at`. */
function openQuote(text: string, at: number): string | undefined {
  const open: string[] = [];
  for (const char of text.slice(0, at)) {
    if (closing[char]) open.push(char);
    else if (open.length > 0 && closing[open.at(-1)!] === char) open.pop();
  }
  return open.at(-1);
}

/**
 * Restores the pair where a quotation is open; elsewhere `?！?` may be what it seems.
 * @example repairStraddledPunctuation([paragraph('“不錯?！?')]).blocks[0].text // '“不錯。”'
 */
export function repairStraddledPunctuation(blocks: Block[]): Repaired {
  const flags: Flag[] = [];
  const result = editBlocks(blocks, (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(torn)) {
      const quote = openQuote(text, match.index);
      if (!quote) continue;
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        insert: `。${closing[quote]}`,
        kind: 'gbk-punct',
      });
      flags.push({
        kind: 'gbk-punct-restored',
        quote: text.slice(Math.max(0, match.index - 4), match.index + match[0].length),
        suggestions: [`。${closing[quote]}`],
      });
    }
    return edits;
  });
  return { ...result, flags };
}
