/** How much a decoded text looks as if it had been decoded wrongly. */
import { simplified } from '../comparable.ts';
import { isFrequent } from '../repair/gbk.ts';

/** 0 for plain Chinese; each character that could not be decoded counts ten times a rare one. */
export function faultiness(text: string): number {
  let faults = 0;
  let size = 0;
  for (const char of text.slice(0, 20_000)) {
    if (char < '\u0080') continue;
    size++;
    if (char === '\uFFFD') faults += 10;
    else if (/[\uE000-\uF8FF\u0080-\u009F]/.test(char)) faults += 5;
    else if (/\p{Script=Han}/u.test(char)) faults += isFrequent(simplified(char)) ? 0 : 1;
    else if (!/[\u2010-\u203B\u3000-\u3020\uFF01-\uFF5E·—©®]/.test(char)) faults += 1;
  }
  return size === 0 ? 0 : faults / size;
}
