/** Several names right above the text are those who wrote it: `张三　李四`. */
import { isPersonal } from '../extract/vouch.ts';
import type { Seen } from './line-features.ts';

const longest = 24;

/** True for a line of names and nothing else, with the first prose or its picture below. */
export function areNamesAbove(seen: readonly Seen[], index: number): boolean {
  const [line, next, second] = [seen[index]!, seen[index + 1], seen[index + 2]];
  const { block, size } = line;
  if (block.kind === 'image' || size > longest || !/\S[、，,\s　／]+\S/u.test(block.text)) return false;
  return Boolean(next?.long || (next?.block.kind === 'image' && second?.long)) && isPersonal(block.text);
}
