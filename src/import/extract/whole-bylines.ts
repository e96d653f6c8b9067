/** Lines above or below a text that are bylines by their shape alone, whatever the markup makes of them. */
import { hanCount } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { accountIn } from './account-line.ts';
import { claim } from './claims.ts';
import { describedName } from './described-name.ts';
import { pupilIn } from './pupil-line.ts';
import { ranks } from './ranks.ts';

const leastProse = 30;
/** A pen name with a dot alone below a text: `木·田`; other words that a dot parts end it: `完·结`. */
const penName = /^[\s　]*(?<name>\p{Script=Han}[·•・‧]\p{Script=Han})[\s　]*$/u;
const ending = /[完终結结全本未续續图圖文上下编編]/;

interface Line {
  block: Block;
  claims: Claim[];
}

/**
 * The blocks without such lines, and what they claim. Where they name several people they are a list, and all stay.
 * @example takeWholeBylines([paragraph('初三（3）班 郭巧利'), prose]).claims // author 郭巧利
 */
export function takeWholeBylines(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const isProse = ({ kind, text }: Block) =>
    kind !== 'image' && hanCount(text) >= leastProse && /[，。！？]/.test(text);
  const [first, last] = [blocks.findIndex(isProse), blocks.findLastIndex(isProse)];
  const found = blocks.flatMap((block, index): Line[] => {
    const isEdge = first >= 0 && (index < first || index > last);
    if (!isEdge || block.kind === 'image' || block.kind === 'table' || isOfFrame(block)) return [];
    const claims = [
      ...pupilIn(block.text),
      ...accountIn(block.text),
      ...describedName(block.text),
      ...(index === last + 1 ? penNameIn(block.text) : []),
    ];
    return claims.length > 0 ? [{ block, claims }] : [];
  });
  const authors = new Set(
    found.flatMap(({ claims }) => claims.filter(({ field }) => field === 'author').map(({ value }) => value)),
  );
  if (authors.size > 1) return { blocks, claims: [], dropped: [] };
  const lines = new Set(found.map(({ block }) => block));
  return {
    blocks: blocks.filter((block) => !lines.has(block)),
    claims: found.flatMap(({ claims }) => claims),
    dropped: found.map(({ block }) => ({ text: block.text, reason: 'byline' })),
  };
}

const isOfFrame = ({ hints }: Block): boolean => hints.linked > 0.5 || hints.repeated > 0;

function penNameIn(text: string): Claim[] {
  const name = penName.exec(text)?.groups?.name;
  return name && !ending.test(name) ? claim('author', name, ranks.guess, { kind: 'author-guessed', quote: name }) : [];
}
