/** The association whose site a page is of is printed as its author where a system asks for one; it is nobody who wrote. */
import { organisation } from '../classify/patterns.ts';
import { foldLine, foldScript } from '../comparable.ts';
import type { Claim, Declared } from '../page.ts';
import { ranks } from './ranks.ts';

const leastCharacters = 4;

/**
 * True for an author's claim that names the site itself: an association of whose name the page's head speaks beside the
 * article's title.
 * @param title the article's
 */
export function isOwnSite({ field, value, rank }: Claim, { titles, siteName }: Declared, title: string): boolean {
  if (field !== 'author' || rank === ranks.given || !organisation.test(foldScript(value))) return false;
  const name = foldLine(value);
  const heads = [siteName ?? '', ...titles].map((head) => foldLine(head).replace(foldLine(title), ''));
  return name.length >= leastCharacters && heads.some((head) => head.includes(name));
}
