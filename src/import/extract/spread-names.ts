/** Names whose characters a page sets apart, `王　兰`, as papers do below those of three, and names that it runs together. */
import { isEstablished } from '../../conversion/index.ts';
import { lazy } from '../../core/lazy.ts';
import { surnamesOf } from '../../core/surnames.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';

const apart = /(?<!\p{Script=Han})(\p{Script=Han})[ 　]+(\p{Script=Han})(?!\p{Script=Han})/gu;

/**
 * A value with the characters of such names side by side.
 * @example joinSpreadNames('记者 王　兰 李　梅') // '记者 王兰 李梅'
 */
export const joinSpreadNames = (value: string): string =>
  value.replace(apart, (whole, first: string, second: string) =>
    isName(foldScript(first + second)) ? first + second : whole,
  );

/** Surnames that one of a thousand bears: rarer ones begin the parts of pen names as often. */
const frequent = lazy(() => new Set(surnamesOf(100)));

/**
 * Two names of two characters that are set without a sign between them; a name of four characters stays.
 * @example partedNames('丁一贺二') // '丁一、贺二'
 */
export function partedNames(value: string): string {
  const folded = foldScript(value);
  if (!/^\p{Script=Han}{4}$/u.test(folded) || isName(folded) || isEstablished(folded)) return value;
  const isCommon = frequent().has(folded[0]!) && frequent().has(folded[2]!);
  return isCommon && isName(folded.slice(0, 2)) && isName(folded.slice(2))
    ? `${value.slice(0, 2)}、${value.slice(2)}`
    : value;
}
