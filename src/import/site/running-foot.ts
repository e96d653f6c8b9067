/** The imprint that all sibling pages end with, where nothing but its place tells it from the text. */
import { foldScript } from '../comparable.ts';
import type { Block, Page } from '../page.ts';

/** Of all pages at least so many end so. */
const share = 0.9;
const fewestPages = 3;

/** How to reach an office, and whose rights a page is; an office alone may have signed the text. */
const imprint =
  /电话|地址|传真|邮编|邮箱|会址|版权|备案|(?:^|[^a-z])(?:tel|fax|e-?mail|copyright|www\.|https?:)(?![a-z])|[\w.]@\w|©/i;

const isImprint = ({ kind, text }: Block): boolean =>
  kind !== 'image' && !/[。！？]/.test(text) && imprint.test(foldScript(text));

/** @param keyOf a line's place and words @returns the lines with the number of pages that end with them */
export function runningFoot(pages: readonly Page[], keyOf: (block: Block) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { blocks } of pages) {
    const lines = blocks.filter(({ kind }) => kind !== 'image');
    const from = lines.findLastIndex((block) => !isImprint(block)) + 1;
    for (const key of new Set(lines.slice(from).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map(
    [...counts].filter(([key, count]) => key !== '' && count >= fewestPages && count >= pages.length * share),
  );
}
