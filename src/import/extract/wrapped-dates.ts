/** A day that a line break parts: `发布时间：2010年5` and `月6日` below it. */
import type { Block } from '../page.ts';
import { findDates } from './dates.ts';

const longest = 40;
/** What may follow the day in the second line: an hour, a word. */
const longestRest = 16;

/** The lines in which such a day stands, as one. Lines of two elements that only follow each other are left. */
export function joinWrappedDates(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isBroken(last, block)) {
      const text = `${last.text.trimEnd()}${block.text.trimStart()}`;
      joined[joined.length - 1] = { ...last, text, marks: last.marks.filter(({ end }) => end <= last.text.length) };
    } else joined.push(block);
  }
  return joined;
}

function isBroken(first: Block, second: Block): boolean {
  const isLine = ({ kind, text }: Block) => kind === 'paragraph' && text.length <= longest;
  if (!isLine(first) || !isLine(second) || first.hints.place !== second.hints.place) return false;
  const start = first.text.trimEnd();
  if (!/(?:[年月/.-]|\d)$/.test(start) || !/^[\s　]*[\d年月]/.test(second.text)) return false;
  if (findDates(start).length > 0 || findDates(second.text).length > 0) return false;
  const whole = `${start}${second.text.trimStart()}`;
  const [day] = findDates(whole);
  return (
    day !== undefined && day.start < start.length && day.end > start.length && whole.length - day.end <= longestRest
  );
}
