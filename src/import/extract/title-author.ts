/** The name that columns print behind their title: `【茶余】老灶／林美华`. */
import { isFrequentSurname } from '../../core/surnames.ts';
import { isName, organisation } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { arePosts } from './posts.ts';
import { ranks } from './ranks.ts';
import { joinSpreadNames } from './spread-names.ts';

/**
 * A column in brackets before it, or a separator that breadcrumbs do not use (／, ◎, and the backslash of Hong Kong's
 * papers), tells an author from the last step of a breadcrumb.
 */
const behind =
  /^(?:\s*[【〖〔[［][^【】〖〗〔〕[\]［］]{2,10}[】〗〕\]］].*?[／/|｜◎]|.*?\p{Script=Han}[^\p{Script=Han}]?\s*[／◎\\＼])\s*(?<name>\p{Script=Han}[\s　]\p{Script=Han}|\p{Script=Han}{2,4}(?:[、\s　]\p{Script=Han}{2,4})?)\s*$/u;

/** In a bracket behind the title: `渡口的晨雾（林美华）`. */
const inBracket = /\p{Script=Han}[^（(]*[（(](?<name>\p{Script=Han}[\s　]\p{Script=Han}|\p{Script=Han}{2,4})[)）]\s*$/u;
/** Before a bar, as journals set it above a paper's title: `林美华｜渡口移民的口述史`. */
const before =
  /^\s*(?<name>\p{Script=Han}[\s　]\p{Script=Han}|\p{Script=Han}{2,3}(?:[、\s　]\p{Script=Han}{2,3}){0,3})\s*[|｜丨]\s*(?=.*\p{Script=Han}{6})/u;

/**
 * The author whom a title names last or first, which is a guess and told; none for any other title.
 * @example titleAuthor('【茶余】老灶／林美华') // author 林美华
 */
export function titleAuthor(title: string): Claim[] {
  const name = (behind.exec(title) ?? inBracket.exec(title) ?? before.exec(title))?.groups?.name;
  const names = name ? foldScript(joinSpreadNames(name)).split(/[、\s　]/) : [];
  if (!name || !names.every((one) => isName(one) && !organisation.test(one))) return [];
  // Before a bar stands a column as often: 明查, 来论.
  const isBefore = title.trimStart().startsWith(name);
  if (isBefore && names.some((one) => one.length < 3 && !isFrequentSurname(one[0]!))) return [];
  return claim('author', name, ranks.guess, { kind: 'author-guessed', quote: title });
}

const speaker = /^\s*(?<name>\p{Script=Han}[\s　]\p{Script=Han}|\p{Script=Han}{2,4})\s*[:：]/u;

/**
 * The author whom a title names before its colon, where his credit says what he is and not who: a guess, and told.
 * @example titleSpeaker('林美华：渡口的晨雾', claim('author', '渡口大学教授', ranks.after)) // author 林美华
 */
export function titleSpeaker(title: string, claims: readonly Claim[]): Claim[] {
  const name = speaker.exec(title)?.groups?.name;
  if (!name || !isName(foldScript(name))) return [];
  return claims.some(({ field, value }) => field === 'author' && arePosts(value))
    ? claim('author', name, ranks.guess, { kind: 'author-guessed', quote: title })
    : [];
}
