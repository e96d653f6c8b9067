/** A name that stands alone above a text may be of whom the text is about, and not of who wrote it. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim, Findings, Flag } from '../page.ts';
import { ranks } from './ranks.ts';

/** Places whose names have neither a label nor an office. */
const isBare = ({ field, rank, value }: Claim): boolean =>
  field === 'author' && (rank === ranks.bare || rank === ranks.byline) && isName(foldScript(value));

/** Who reported is named in the text, too. */
const signed = /(?:记者|通讯员|撰稿|撰文)[ 　]*[\p{Script=Han}、 　]{2,10}/gu;

/** The bracket before the first sentence, or behind its dateline, says who reports. */
const opening =
  /^[\s　]*(?:[【〔]?\p{Script=Han}{1,12}[讯電电訊][】〕]?[\s　]*)?[（(【〔[][^（()）【】〔〕[\]]{4,40}[)）】〕\]]/u;

/**
 * Claims without authors that only their place names and that the text speaks of.
 * @returns the claims that stand, and what a person must look at
 */
export function withoutSubjects({ claims }: Findings, body: readonly Block[]): { claims: Claim[]; flags: Flag[] } {
  if (!claims.some(isBare)) return { claims, flags: [] };
  const text = foldScript(body.map((block) => block.text.replace(opening, '')).join('\n')).replace(signed, '');
  const isSubject = (one: Claim) => isBare(one) && text.includes(foldScript(one.value.replace(/\s/g, '')));
  return {
    claims: claims.filter((one) => !isSubject(one)),
    flags: claims.filter(isSubject).map(({ value }) => ({ kind: 'author-doubtful', quote: value })),
  };
}
