/** Who wrote by the place of his name alone: linked beside the day or below the title, above his post, beside a button. */
import type { Classified } from '../classify/classify.ts';
import { isColumn, isInterface } from '../classify/interface-words.ts';
import { foldLine, foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { findDates } from './dates.ts';
import { isOutletName, isPersonName } from './leading-names.ts';
import { arePosts } from './posts.ts';
import { ranks } from './ranks.ts';
import { isSectionName } from './section-name.ts';
import { canBePerson, isPersonal } from './vouch.ts';

/**
 * The claim of such a line.
 * @param declared what the markup declares as the author, folded
 * @example shownAuthor(lines, 3, new Set()) // author 尤三省, a guess
 */
export function shownAuthor(lines: readonly Classified[], index: number, declared: ReadonlySet<string>): Claim[] {
  const { block, label: own } = lines[index]!;
  const name = withoutDay(block.text);
  if (own === 'title' || own === 'paragraph' || name.length > longestName || isOutletName(name)) return [];
  const flag = { kind: 'author-guessed', quote: name };
  if (declared.has(foldLine(name)) && isPenName(name)) return claim('author', name, ranks.byline, flag);
  // The card of an author, his post below his name.
  const post = lines[index + 1]?.block;
  const isCard = post !== undefined && post.kind !== 'image' && arePosts(post.text.trim());
  if (isCard && block.hints.linked > 0.9 && (isPersonName(name) || declared.has(foldLine(name))))
    return claim('author', name, ranks.introduced);
  const isDated = [lines[index - 1], lines[index + 1]].some(
    (line) => line?.label === 'meta' && findDates(line.block.text).length > 0,
  );
  const isBelowTitle = lines[index - 1]?.label === 'title';
  if ((isDated || isBelowTitle) && block.hints.linked > 0.9 && isPersonal(name))
    return claim('author', name, ranks.byline, flag);
  // A pen name with its day in one link, or above the button by which readers follow an account.
  const isFollowed = followed.test(lines[index + 1]?.block.text ?? '');
  const isLinkedDay = name !== block.text.trim() && isBelowTitle;
  if ((isFollowed || isLinkedDay) && block.hints.linked > 0.9 && isAccountName(name))
    // One word in Latin letters needs a place that vouches for it.
    return claim('author', name, /^\p{Lu}/u.test(name) ? ranks.after : ranks.byline, flag);
  // The linked portrait of an account between title and day.
  const isAccount = block.kind === 'image' && isDated && isBelowTitle && block.hints.linked > 0.9;
  return isAccount && canBePerson(name) ? claim('author', name, ranks.byline, flag) : [];
}
const longestName = 16;
const followed = /^[\s　]*[+＋]?[\s　]*(?:已?关注|關注|追蹤|訂閱)[\s　]*$/;
/** A word of Han characters or of Latin letters that is neither an outlet nor a section. */
const isAccountName = (name: string): boolean =>
  (/^\p{Script=Han}{2,6}$/u.test(name) || /^\p{Lu}[\w.-]{2,15}$/u.test(name)) &&
  !isSectionName(name) &&
  !isColumn(foldScript(name)) &&
  !isInterface(foldScript(name));

/** A text without the day that it ends with. */
function withoutDay(text: string): string {
  const [day] = findDates(text);
  return day && day.start > 0 && text.slice(day.end).trim() === '' ? text.slice(0, day.start).trim() : text.trim();
}
/** Longer ones are accounts. */
const isPenName = (name: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(name) && canBePerson(name) && !isSectionName(name);
