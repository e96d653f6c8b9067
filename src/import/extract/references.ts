/**
 * The section of an article in which a wiki names what it was taken from: a heading 資料來源 with one entry. An entry of a
 * work alone is the text's source; of several, and of links, nobody knows which it is.
 */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim, Dropped, Flag } from '../page.ts';
import { claim, dateClaim, monthClaim } from './claims.ts';
import { labelOf } from './labels.ts';
import { ranks } from './ranks.ts';

const entry =
  /^[\s　]*(?:(?<who>\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*)[\s　]*[，,：:、][\s　]*)?《(?<work>[^《》]{2,24})》[\s　]*[，,]?[\s　]*(?<rest>[^《》。]{0,30})[。\s　]*$/u;

/** The blocks without that section, and what its entry claims, which is told. */
export function takeReference(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const none = { blocks, claims: [], dropped: [] };
  const heading = blocks.findLastIndex(({ kind, text }) => kind === 'heading' && labelOf(text) === 'source');
  const [named, ...more] = heading < 1 ? [] : blocks.slice(heading + 1);
  const groups = named && more.length === 0 ? entry.exec(named.text)?.groups : undefined;
  if (!named || !groups || !(groups.who ?? '').split('、').every((name) => name === '' || isName(foldScript(name))))
    return none;
  const flag = (field: string): Flag => ({ kind: `${field}-doubtful`, quote: named.text.trim().slice(0, 60) });
  return {
    blocks: blocks.slice(0, heading),
    claims: [
      ...claim('source', groups.work!, ranks.byline, flag('source')),
      ...claim('author', groups.who ?? '', ranks.guess, flag('author')),
      ...dateClaim('date', groups.rest, ranks.guess, flag('date')),
      ...monthClaim(groups.rest!, ranks.guess, flag('date')),
    ],
    dropped: blocks.slice(heading).map(({ text }) => ({ text, reason: 'reference' })),
  };
}
