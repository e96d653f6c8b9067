/**
 * A post of a bulletin board (BBS), as its archives on the web show it: the head that the board prints above a text, the
 * signature (签名档) below `--`, and the line that says by which board it came.
 */
import { foldScript } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { claim, dateClaim } from './claims.ts';
import { ranks } from './ranks.ts';

/** `发信人: id (nick), 信区: Business`, `寄信人：id`, `作者  id (nick)  看板  Trade`. */
const sender = /^[\s　]*(?:(?:发信人|寄信人|发信者)[\s　]*[:：]|作者[\s　]*[:：]?[\s　]*[\w-]+[\s　]*[(（].*看板)/;
/** The same in two lines, as PTT's pages have it. */
const poster = /^[\s　]*作者[\s　]*[\w-]+[\s　]*[(（][^()（）]*[)）][\s　]*$/;
const board = /^[\s　]*(?:看板|站内)[\s　]*[:：]?[\s　]*[\w-]+[\s　]*$/;
/** What readers push below a post (推文), word by word; older boards print the day behind it. */
const push =
  /^[\s　]*(?:推|嘘|→)[\s　]*[\w-]+[\s　]*(?:[:：]|[\s　].{0,60}\d{1,2}\/\d{1,2}(?:[\s　]+\d{1,2}:\d{2})?[\s　]*$)/;
const title = /^[\s　]*(?:标[\s　]*题|主[\s　]*题)[\s　]*(?:[:：]|[\s　](?=\S))[\s　]*/;
const sent = /^[\s　]*(?:发信站|发信時间|时[\s　]*间|日[\s　]*期|转信站)[\s　]*[:：\s　]/;
const origin = /^[\s　]*(?:※[\s　]*(?:来源|发信站|修改|转载|编辑|文章网址|origin)|◆[\s　]*from[\s　]*[:：])/i;
const signature = /^--$/;
const headLines = 6;

/** The name beside the login: a pet name is nobody's, and one of two characters is a nickname as often as a person's. */
const nickname = (head: string): Claim[] => {
  const name = /[(（]([^()（）]+)[)）]/.exec(head)?.[1]?.trim() ?? '';
  if (/^(.)\1$/u.test(name)) return [];
  return claim('author', name, ranks.account, name.length < 3 ? { kind: 'author-doubtful', quote: name } : undefined);
};

const isBoard = (text: string): boolean => board.test(text);

/** The post without what the board prints around it; all blocks where the page is none. */
export function readBulletin(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const folded = blocks.map(({ text }) => foldScript(text));
  const from = folded.findIndex(
    (text, index) => sender.test(text) || (poster.test(text) && folded.slice(index + 1, index + 3).some(isBoard)),
  );
  const at = folded.findIndex((text, index) => index > from && index < from + headLines && title.test(text));
  if (from < 0 || at < 0) return { blocks, claims: [], dropped: [] };
  const day = folded.findIndex((text, index) => index > at && index < at + headLines && sent.test(text));
  const label = title.exec(folded[at]!)![0];
  const dropped = new Map<Block, string>([[blocks[from]!, 'metadata']]);
  if (day > 0) dropped.set(blocks[day]!, 'metadata');
  for (const index of [from + 1, from + 2]) if (isBoard(folded[index] ?? '')) dropped.set(blocks[index]!, 'metadata');
  const sign = folded.findLastIndex((text, index) => index > at && signature.test(text.trim()));
  for (const [index, block] of blocks.entries())
    if (origin.test(folded[index]!)) dropped.set(block, 'metadata');
    else if (index > at && push.test(folded[index]!)) dropped.set(block, 'reply');
    else if (sign > 0 && index >= sign && block.hints.place === blocks[sign]!.hints.place) dropped.set(block, 'chrome');
  const heading: Block = {
    ...blocks[at]!,
    kind: 'heading',
    level: 1,
    text: blocks[at]!.text.slice(label.length),
    marks: [],
  };
  return {
    blocks: blocks.flatMap((block, index) => (index === at ? [heading] : dropped.has(block) ? [] : [block])),
    claims: [...(day > 0 ? dateClaim('date', blocks[day]!.text, ranks.label) : []), ...nickname(blocks[from]!.text)],
    dropped: [
      { text: blocks[at]!.text.slice(0, label.length), reason: 'field-label' },
      ...[...dropped].map(([{ text }, reason]) => ({ text, reason })),
    ],
  };
}
