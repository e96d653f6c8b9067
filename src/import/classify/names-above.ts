/** Several names right above the text are those who wrote it: `张三　李四`. */
import { isPersonal } from '../extract/vouch.ts';
import type { Seen } from './line-features.ts';
import { isSalutation, officeHolder, speaker } from './patterns.ts';

const longest = 24;

/** The sign that papers put before who wrote, and a pen name, which may be any word. */
const signed = /^[\s　]*[□◎○☉⊙][\s　]*\p{Script=Han}{2,6}[\s　]*$/u;

/** True for such a line right above the metadata or the first prose: `◎岭南人家`. */
export function isPenName(seen: readonly Seen[], index: number): boolean {
  const [line, next] = [seen[index]!, seen[index + 1]];
  const { block, own } = line;
  if (block.kind === 'image' || block.hints.linked > 0 || block.hints.repeated > 0 || own.column) return false;
  return signed.test(block.text) && Boolean(next?.long || next?.meta || next?.own.verse);
}

/** True for a line of names and nothing else, with the first prose or its picture below. */
export function areNamesAbove(seen: readonly Seen[], index: number): boolean {
  const [line, next, second] = [seen[index]!, seen[index + 1], seen[index + 2]];
  const { block, size } = line;
  if (block.kind === 'image' || size > longest || !/\S[、，,\s　／]+\S/u.test(block.text)) return false;
  return Boolean(next?.long || (next?.block.kind === 'image' && second?.long)) && isPersonal(block.text);
}

/** True for an office and a name above the first prose, or above whom a speech addresses. */
export const signs = ({ folded }: Seen, next: Seen | undefined): boolean =>
  Boolean((next?.long && officeHolder(folded)) || (next && isSalutation(next.folded) && speaker(folded)));
