/** Lines that are nothing but who wrote, and that their element says to be so: of its metadata, of its journalists. */
import type { Classified } from '../classify/classify.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { ranks } from './ranks.ts';
import { isPersonal } from './vouch.ts';

const longest = 60;

/** What systems call the element of those who reported. */
const ofReporters = /(?:^|[\s_-])(?:journalists?|reporters?|writers?|bylines?)(?:[\s_-]\S*)?$/;

/** The claim of a line above the text in such an element; a name of two characters is a word as often. */
export function nameInElement({ zone, features, block: { text, hints } }: Classified): Claim[] {
  const line = text.trim();
  if (zone !== 'head' || hints.repeated > 0 || line.length > longest) return [];
  if (ofReporters.test(hints.names ?? '') && isPersonal(line)) return claim('author', line, ranks.bare);
  const isOne = features['class-meta'] === 1 && hints.linked === 0 && /^\p{Script=Han}{3}$/u.test(line);
  return isOne && isName(foldScript(line)) ? claim('author', line, ranks.bare) : [];
}
