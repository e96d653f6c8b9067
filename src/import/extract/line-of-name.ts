/** Lines that are nothing but who wrote, and that their element says to be so: of its metadata, of its journalists. */
import type { Classified } from '../classify/classify.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { leadingNames } from './leading-names.ts';
import { ranks } from './ranks.ts';
import { isPersonal } from './vouch.ts';

const longest = 60;

/** What systems call the element of those who reported. */
const ofReporters = /(?:^|[\s_-])(?:journalists?|reporters?|writers?|bylines?)(?:[\s_-]\S*)?$/;

/** The word before the names. */
const deed = /^[\s　]*(?:文字|撰文|撰稿|採訪|采访|作者|文|记者|記者|by)[\s　:：／/|｜]*/iu;

/** The claim of a line above the text in such an element; a name of two characters is a word as often. */
export function nameInElement({ zone, features, block: { text, hints } }: Classified): Claim[] {
  const line = text.trim();
  if (zone !== 'head' || hints.repeated > 0 || line.length > longest) return [];
  if (ofReporters.test(hints.names ?? '')) {
    if (isPersonal(line)) return claim('author', line, ranks.bare);
    // A label may stand before the names and an outlet behind them: `文字尤三省/江城网`.
    const names = leadingNames(line.replace(deed, ''));
    if (names.length > 0) return claim('author', names.join('、'), ranks.bare);
  }
  const isOne = features['class-meta'] === 1 && hints.linked === 0 && /^\p{Script=Han}{3}$/u.test(line);
  return isOne && isName(foldScript(line)) ? claim('author', line, ranks.bare) : [];
}
