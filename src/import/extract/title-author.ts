/** The name that columns print behind their title: `【茶余】老灶／林美华`. */
import { isName, organisation } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { ranks } from './ranks.ts';
import { joinSpreadNames } from './spread-names.ts';

/**
 * A column in brackets before it, or a separator that breadcrumbs do not use (／, ◎, and the backslash of Hong Kong's
 * papers), tells an author from the last step of a breadcrumb.
 */
const behind =
  /^(?:\s*[【〖〔[［][^【】〖〗〔〕[\]［］]{2,10}[】〗〕\]］].*?[／/|｜◎]|.*?\p{Script=Han}[^\p{Script=Han}]?\s*[／◎\\＼])\s*(?<name>\p{Script=Han}[\s　]\p{Script=Han}|\p{Script=Han}{2,4}(?:[、\s　]\p{Script=Han}{2,4})?)\s*$/u;

/**
 * The author whom a title names last, which is a guess and told; none for any other title.
 * @example titleAuthor('【茶余】老灶／林美华') // author 林美华
 */
export function titleAuthor(title: string): Claim[] {
  const name = behind.exec(title)?.groups?.name;
  const names = name ? foldScript(joinSpreadNames(name)).split(/[、\s　]/) : [];
  if (!name || !names.every((one) => isName(one) && !organisation.test(one))) return [];
  return claim('author', name, ranks.guess, { kind: 'author-guessed', quote: title });
}
