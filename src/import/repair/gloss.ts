/**
 * Pinyin glosses that a site's script inserted after characters, `家鄉(xiāng)`, in order to make copied text
 * differ. A gloss that an author wrote, `睢(suī)县`, stays.
 */

import { isTraditional, simplified } from '../comparable.ts';
import type { Block, Flag, Repaired } from '../page.ts';
import { around, editBlocks, editsFor } from './edit.ts';
import { isFrequent } from './gbk.ts';
import { isToned, reads, syllable } from './pinyin.ts';

/** From how many glosses on a page they are the work of a script and not of an author. */
const enough = 3;

const glossed = new RegExp(`(\\p{Script=Han})[(（](${syllable})[)）]`, 'gu');

/** An author explains a rare character; a script glosses frequent ones. */
const explains = (char: string): boolean => !isFrequent(simplified(char));

/** Toneless syllables are glosses only of characters that a script would gloss: 們(men), never 的(de). */
const fits = (char: string, reading: string): boolean =>
  reads(char, reading) && (isToned(reading) || isTraditional(char));

/**
 * Removes glosses where the page has at least three of them on frequent characters; flags those that stay.
 * @example repairGlosses([paragraph('會(huì)見(jiàn)長(zhǎng)')]).blocks[0].text // '會見長'
 */
export function repairGlosses(blocks: Block[]): Repaired {
  const found = blocks
    .flatMap(({ text }) => [...text.matchAll(glossed)])
    .filter(([, char, reading]) => fits(char!, reading!));
  const inserted = found.filter(([, char]) => !explains(char!)).length >= enough;
  const flags: Flag[] = [];
  const result = editBlocks(blocks, (text) =>
    editsFor(text, glossed, 'gloss', ([whole, char, reading]) => {
      if (inserted && fits(char!, reading!)) return char!;
      const index = text.indexOf(whole);
      if (isToned(reading!)) flags.push({ kind: 'pinyin-kept', quote: around(text, index, index + whole.length, 4) });
      return undefined;
    }),
  );
  return { ...result, flags };
}
