/**
 * Quotation marks. Mainland text quotes with “ ” and ‘ ’ inside them, text from Taiwan and Hong Kong with 「 」 and
 * 『 』 inside them (GB/T 15834—2011, 4.8; 重訂標點符號手冊, 引號). Marks are paired with a stack and chosen by depth.
 */
import type { Edition } from '../../core/edition.ts';
import { isHan } from '../han.ts';

/** One mark that changes, or one that has no partner and stays. */
export interface QuoteMark {
  offset: number;
  output: string;
  /** False where the mark has no partner. */
  paired: boolean;
}

const openers = '“‘「『';
const closers = '”’」』';
const anyMark = /[“”‘’「」『』]/g;

const style: Record<Edition, { own: string; marks: readonly (readonly [string, string])[] }> = {
  'zh-Hans': {
    own: '“”‘’',
    marks: [
      ['“', '”'],
      ['‘', '’'],
    ],
  },
  'zh-Hant': {
    own: '「」『』',
    marks: [
      ['「', '」'],
      ['『', '』'],
    ],
  },
};

const isLetter = (c: string | undefined): boolean =>
  c !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(c);

const isWide = (unit: number): boolean =>
  isHan(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xffef);

/**
 * Finds the marks to change in a text.
 * @example quoteMarks('他说：“好‘字’。”', 'zh-Hant').map((mark) => mark.output) // ['「', '『', '』', '」']
 */
export function quoteMarks(text: string, to: Edition): QuoteMark[] {
  if (text.search(anyMark) < 0) return [];
  if (!text.includes('\n')) return pairIn(text, to);
  const marks: QuoteMark[] = [];
  for (const { start, block } of blocksOf(text)) {
    const whole = pairIn(block, to);
    const lines = whole.every((mark) => mark.paired) || !block.includes('\n') ? [{ at: 0, found: whole }] : [];
    if (lines.length === 0)
      for (const line of block.matchAll(/[^\n]+/g)) lines.push({ at: line.index, found: pairIn(line[0], to) });
    for (const { at, found } of lines)
      for (const mark of found) marks.push({ ...mark, offset: start + at + mark.offset });
  }
  return marks;
}

/** What stands between blank lines. */
function* blocksOf(text: string): Generator<{ start: number; block: string }> {
  let start = 0;
  for (const { index } of text.matchAll(/\n(?=[^\S\n]*(?:\n|$))/g)) {
    if (index > start) yield { start, block: text.slice(start, index) };
    start = index + 1;
  }
  if (start < text.length) yield { start, block: text.slice(start) };
}

function pairIn(text: string, to: Edition): QuoteMark[] {
  const pairs: { open: number; close: number }[] = [];
  const open: number[] = [];
  const single: number[] = [];
  for (const { 0: c, index: i } of text.matchAll(anyMark)) {
    if (c === '’' && isLetter(text[i - 1]) && (isLetter(text[i + 1]) || !open.some((at) => text[at] === '‘'))) continue;
    if (openers.includes(c)) {
      open.push(i);
      continue;
    }
    const opener = openers[closers.indexOf(c)];
    let partner = open.length - 1;
    while (partner >= 0 && text[open[partner]!] !== opener) partner--;
    if (partner < 0) {
      single.push(i);
      continue;
    }
    single.push(...open.splice(partner + 1));
    pairs.push({ open: open.pop()!, close: i });
  }
  single.push(...open);
  const { own, marks } = style[to];
  const touching = pairs
    .filter(({ open, close }) => [open - 1, open + 1, close - 1, close + 1].some((at) => isWide(text.charCodeAt(at))))
    .sort((a, b) => a.open - b.open);
  const out: QuoteMark[] = single
    .filter((at) => isWide(text.charCodeAt(at - 1)) || isWide(text.charCodeAt(at + 1)))
    .map((offset) => ({ offset, output: text[offset]!, paired: false }));
  const ends: number[] = [];
  for (const { open, close } of touching) {
    while (ends.length > 0 && ends.at(-1)! < open) ends.pop();
    const [opener, closer] = marks[ends.length % 2]!;
    ends.push(close);
    if (own.includes(text[open]!)) continue;
    out.push({ offset: open, output: opener, paired: true }, { offset: close, output: closer, paired: true });
  }
  return out.sort((a, b) => a.offset - b.offset);
}
