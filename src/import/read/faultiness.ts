/** How much a decoded text looks as if it had been decoded wrongly. */
import { simplified } from '../comparable.ts';
import { isFrequent } from '../repair/gbk.ts';

/** Enough of a page to tell. */
const looked = 20_000;
const notAsked = 0xff;
/** For each code unit what it counts, {@link notAsked} where it has not been asked for. */
const faults = new Uint8Array(0x10000).fill(notAsked);

/** 0 for plain Chinese; each character that could not be decoded counts ten times a rare one. */
export function faultiness(text: string): number {
  let sum = 0;
  let size = 0;
  const end = Math.min(text.length, looked);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    size++;
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < end) sum += faultOf(text.slice(at, ++at + 1));
    else {
      if (faults[code] === notAsked) faults[code] = faultOf(text[at]!);
      sum += faults[code]!;
    }
  }
  return size === 0 ? 0 : sum / size;
}

function faultOf(char: string): number {
  if (char === '\uFFFD') return 10;
  if (/[\uE000-\uF8FF\u0080-\u009F]/.test(char)) return 5;
  if (/\p{Script=Han}/u.test(char)) return isFrequent(simplified(char)) ? 0 : 1;
  return /[\u2010-\u203B\u3000-\u3020\uFF01-\uFF5E·—©®]/.test(char) ? 0 : 1;
}
