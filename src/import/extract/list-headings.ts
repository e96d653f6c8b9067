/** The headings of lists of other articles, whose links are left out, at the end of a text: `相关报道`, `热门文章`. */
import { isRelated } from '../classify/interface-words.ts';
import { predicate } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Block, Dropped } from '../page.ts';

/** Columns have short names. */
const longest = 8;

/** The blocks without headings of the markup behind the last of the text, where the first of them announces a list. */
export function takeListHeadings(blocks: Block[]): { blocks: Block[]; dropped: Dropped[] } {
  let end = blocks.length;
  while (end > 0 && isOfList(blocks[end - 1]!)) end--;
  const first = blocks[end];
  if (end === 0 || !first || !isRelated(foldScript(first.text))) return { blocks, dropped: [] };
  return { blocks: blocks.slice(0, end), dropped: blocks.slice(end).map(({ text }) => ({ text, reason: 'chrome' })) };
}

const isOfList = ({ kind, text }: Block): boolean =>
  kind === 'heading' && hanCount(text) <= longest && !predicate.test(foldScript(text));
