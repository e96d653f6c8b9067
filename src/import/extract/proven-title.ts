/** A title that the page and its own head agree on: no other line beside it is one. */
import type { Classified } from '../classify/classify.ts';
import { foldLine, hanCount } from '../comparable.ts';
import type { Declared } from '../page.ts';

/** Sections and sites have shorter names. */
const shortest = 8;
const half = /^[\s　]*[—–－―-]|[—–－―:：、，,-][\s　]*$/u;

/**
 * True for a heading of a headline's length, in no list and no link, with which a whole title of the head begins: the
 * site and its sections stand behind it.
 * @example isProven(heading, '渡口老秤上周重新校准', { titles: ['渡口老秤上周重新校准_渡口网'] }) // true
 */
export function isProven({ block, features }: Classified, title: string, { titles }: Declared): boolean {
  const { kind, hints } = block;
  if (kind !== 'heading' && !features['class-title']) return false;
  // The other half stands in the line above or below.
  if (half.test(title)) return false;
  if (hints.repeated > 0 || hints.linked > 0.5 || hanCount(title) < shortest) return false;
  const own = foldLine(title);
  const heads = titles.map(foldLine);
  return heads.some(
    (head) =>
      head.startsWith(own) && !heads.some((other) => other !== head && other.includes(head) && !other.startsWith(head)),
  );
}
