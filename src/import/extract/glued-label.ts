/** A label and its value without any sign, as pages print them in chips beside the day: `撰文张三`, `来源江城时报`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { labelOf } from './labels.ts';
import { isDevice, isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';

const longestLabel = 4;

/**
 * The claim of such a word; none where the rest is neither a name nor an outlet.
 * @example gluedLabel('撰文张三') // author 张三
 */
export function gluedLabel(word: string): Claim[] {
  const folded = foldScript(word);
  for (let at = 2; at <= Math.min(longestLabel, word.length - 2); at++) {
    const kind = labelOf(folded.slice(0, at));
    const value = folded.slice(at);
    if ((kind === 'author' || kind === 'editor') && isName(value)) return claim(kind, word.slice(at), ranks.bare);
    if (kind === 'source' && isMedium(value) && !isDevice(word)) return claim('source', word.slice(at), ranks.bare);
  }
  return [];
}
