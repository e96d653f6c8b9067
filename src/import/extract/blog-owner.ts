/** Whose blog a page is of: its name stands in the frame, `巷口老槐的博客`, and in the head beside the article's title. */
import type { Classified } from '../classify/classify.ts';
import { organisation } from '../classify/patterns.ts';
import { foldLine, foldScript } from '../comparable.ts';
import type { Claim, Declared } from '../page.ts';
import { claim } from './claims.ts';
import { isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';

const blog = /^[\s　]*(?<name>[\p{Script=Han}\w·.-]{2,12}?)的?(?:博客|部落格|网志|网络日志|blog)[\s　]*$/iu;

/**
 * The claim of a blog's owner to what stands in it, which fills nothing and is told: blogs keep what others wrote, too.
 * None where it is a society's.
 * @param title the article's
 */
export function blogOwner(lines: readonly Classified[], { titles }: Declared, title: string): Claim[] {
  const own = foldLine(title);
  const parts = titles
    .filter((one) => own !== '' && foldLine(one).includes(own))
    .flatMap((one) => one.split(/[_|｜—–]|\s-+\s/u).map(foldLine));
  for (const { block, label } of lines) {
    const name = label === 'chrome' ? blog.exec(foldScript(block.text))?.groups?.name : undefined;
    if (!name || !/\p{Script=Han}{2}/u.test(name) || organisation.test(name) || isMedium(name)) continue;
    if (!parts.some((part) => part === foldLine(name) || part === foldLine(block.text))) continue;
    const from = foldScript(block.text).indexOf(name);
    const value = block.text.slice(from, from + name.length);
    return claim('author', value, ranks.guess).map((one) => ({ ...one, unvouched: true }));
  }
  return [];
}
