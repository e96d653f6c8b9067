/** Punctuation: inserted commas, doubled signs, and ASCII signs in Chinese text. */

import type { Block, Repaired } from '../page.ts';
import { type Edit, editBlocks, editsFor } from './edit.ts';

/** Commas that a site's script put before punctuation: `來早,,功` `實(shí),。` */
const insertedComma = /[,，]+(?=[,，、。；：;:！？!?])|[.．](?=。)|(?<=([，、；：]))\1+(?!\1)/g;

const wideOf: Record<string, string> = {
  '︰': '：',
  '﹕': '：',
  '∶': '：',
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/** What counts as Chinese next to a sign. */
const chinese = /[\p{Script=Han}“”‘’「」『』《》〈〉（）、。，；：？！…〓]/u;

/**
 * Drops inserted and doubled signs, then makes ASCII signs full width again (CLREQ 3.1, Chinese punctuation
 * takes a character's width) next to Han characters; never inside numbers, times, codes, addresses or Latin text.
 * @example repairPunctuation([paragraph('人勤春來早,,功到秋華實,。')]).blocks[0].text // '人勤春來早，功到秋華實。'
 */
export function repairPunctuation(blocks: Block[]): Repaired {
  const single = editBlocks(blocks, (text) => editsFor(text, insertedComma, 'doubled-punctuation', ''));
  // A page keeps to one kind of quotation mark: the one that it writes elsewhere.
  const marks = blocks.some(({ text }) => text.includes('「')) ? '「」' : '“”';
  const wide = editBlocks(single.blocks, (text) =>
    [...widenSigns(text), ...widenBrackets(text), ...widenQuotes(text, marks)].sort((a, b) => a.start - b.start),
  );
  return { blocks: wide.blocks, changes: [...single.changes, ...wide.changes], flags: [] };
}

function widenSigns(text: string): Edit[] {
  return editsFor(text, /[,;:?!︰﹕∶]/g, 'width', ({ 0: sign, index }) => {
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (sign === ':' && /\/\//.test(text.slice(index + 1, index + 3))) return undefined;
    if (/\d/.test(before) && /\d/.test(after)) return undefined;
    if (chinese.test(before)) return wideOf[sign];
    if (chinese.test(after) && /[\dA-Za-z%)\]"']/.test(before)) return wideOf[sign];
    return undefined;
  });
}

/** Pairs of brackets around Chinese; `(HK)`, `的(de)` and other Latin asides stay as they are. */
function widenBrackets(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/\(([^()（）]*)\)/g)) {
    if (
      !/\p{Script=Han}/u.test(match[1]!) ||
      (/\p{Script=Han}\s*$/u.test(match[1]!) === false && !/^\s*\p{Script=Han}/u.test(match[1]!))
    )
      continue;
    const last = match.index + match[0].length - 1;
    edits.push({ start: match.index, end: match.index + 1, insert: '（', kind: 'width' });
    edits.push({ start: last, end: last + 1, insert: '）', kind: 'width' });
  }
  return edits;
}

/** Straight quotation marks in pairs around Chinese; an odd one says nothing of which are pairs. */
function widenQuotes(text: string, [open, close]: string): Edit[] {
  const places = [...text.matchAll(/"/g)].map(({ index }) => index);
  if (places.length % 2 === 1) return [];
  const edits: Edit[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const [start, end] = [places[at]!, places[at + 1]!];
    if (!/\p{Script=Han}/u.test(text.slice(start, end))) continue;
    edits.push(
      { start, end: start + 1, insert: open!, kind: 'width' },
      { start: end, end: end + 1, insert: close!, kind: 'width' },
    );
  }
  return edits;
}
