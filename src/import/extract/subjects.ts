/** A name that stands alone above a text may be of whom the text is about, and not of who wrote it. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim, Findings, Flag } from '../page.ts';
import { isBioOf } from './bio.ts';
import { ranks } from './ranks.ts';

/** Places whose names have neither a label nor an office. */
const isBare = ({ field, rank, value }: Claim): boolean =>
  field === 'author' && (rank === ranks.bare || rank === ranks.byline) && isName(foldScript(value));

/** Who reported is named in the text, too. */
const signed = /(?:记者|通讯员|撰稿|撰文)[ 　]*[\p{Script=Han}、 　]{2,10}/gu;

/** Whose column it is: `尤三省专栏`. */
const column = /\p{Script=Han}{2,4}(?:的)?专栏/gu;

/** The bracket before the first sentence, or behind its dateline, says who reports. */
const opening =
  /^[\s　]*(?:[【〔]?[\p{Script=Han}\d]{1,24}(?:[讯電电訊]|\d日)[】〕]?[\s　]*)?[（(【〔[][^（()）【】〔〕[\]]{2,40}[)）】〕\]]/u;

/**
 * Claims without authors that only their place names and that the text speaks of.
 * @returns the claims that stand, and what a person must look at
 */
export function withoutSubjects({ claims }: Findings, body: readonly Block[]): { claims: Claim[]; flags: Flag[] } {
  if (!claims.some(isBare)) return { claims, flags: [] };
  const texts = body.map((block) =>
    foldScript(block.text.replace(opening, '')).replace(signed, '').replace(column, ''),
  );
  const isSubject = (one: Claim) => {
    const name = foldScript(one.value.replace(/\s/g, ''));
    return isBare(one) && texts.some((text, at) => text.includes(name) && !isBioOf(name, text, at, body.length));
  };
  return {
    claims: claims.filter((one) => !isSubject(one)),
    flags: claims.filter(isSubject).map(({ value }) => ({ kind: 'author-doubtful', quote: value })),
  };
}
