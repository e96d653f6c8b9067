/** Names whose two characters stand apart, as papers set them below those of three: `王　兰`. */
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
