/** Names whose characters a page sets apart, `王　兰`, as papers do below those of three, and names that it runs together. */
import { isEstablished } from '../../conversion/index.ts';
import { isFrequentSurname } from '../../core/surnames.ts';
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

/**
 * Two names of two characters that are set without a sign between them; a name of four characters stays.
 * @example partedNames('丁一贺二') // '丁一、贺二'
 */
export function partedNames(value: string): string {
  const folded = foldScript(value);
  if (!/^\p{Script=Han}{4}$/u.test(folded) || isName(folded) || isEstablished(folded)) return value;
  // Rarer surnames begin the parts of pen names as often.
  const areFrequent = isFrequentSurname(folded[0]!) && isFrequentSurname(folded[2]!);
  return areFrequent && isName(folded.slice(0, 2)) && isName(folded.slice(2))
    ? `${value.slice(0, 2)}、${value.slice(2)}`
    : value;
}

/**
 * Where the second of two names begins that are set without a blank; undefined for a word of the dictionary, or any other.
 * @param isOne true for one name
 * @example secondName('丁一夫贺二') // 3
 */
export const secondName = (folded: string, isOne: (word: string) => boolean = isName): number | undefined =>
  isEstablished(folded)
    ? undefined
    : [3, 2].find((at) => folded.length - at <= 3 && isOne(folded.slice(0, at)) && isOne(folded.slice(at)));
