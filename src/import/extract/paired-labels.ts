/** Two labels that a stroke parts before one sign, and as many values behind it: `撰稿人∕譯稿人：Ann Wong / 丁一`. */
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { labelOf } from './labels.ts';
import { ranks } from './ranks.ts';

const pair =
  /^[\s　（(【]*(?<first>\p{Script=Han}{2,5})[\s　]*[／/∕|｜][\s　]*(?<second>\p{Script=Han}{2,5})[\s　]*[:：][\s　]*(?<one>[^／/∕|｜，。]{2,30}?)[\s　]*[／/∕|｜][\s　]*(?<other>[^／/∕|｜，。]{2,30}?)[\s　）)】]*$/u;
const fields = ['author', 'editor', 'photographer', 'translator'] as const;

/**
 * What such a line claims; none for any other.
 * @example pairedLabels('撰文／攝影：尤三省／賀大有') // author 尤三省, photographer 賀大有
 */
export function pairedLabels(line: string): Claim[] {
  const { first, second, one, other } = pair.exec(line)?.groups ?? {};
  const of = (word: string) => fields.find((field) => field === labelOf(foldScript(word)));
  const [left, right] = [of(first ?? ''), of(second ?? '')];
  if (!left || !right || left === right) return [];
  return [...claim(left, one!, ranks.credit), ...claim(right, other!, ranks.credit)];
}
