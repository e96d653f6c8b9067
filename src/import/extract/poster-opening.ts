/** Who posted a text, in the words that portals (PHP-Nuke, PostNuke) set before its first paragraph: `陳輝煌 寫道: `. */
import { foldScript } from '../comparable.ts';
import type { Block, Findings } from '../page.ts';
import { claim } from './claims.ts';
import { ranks } from './ranks.ts';
import { canBePerson, isNobodysName, isPersonal } from './vouch.ts';

/** A quotation behind it is what somebody wrote, and text: `孔子写道：“……”`. */
const opening =
  /^[\s　]*([\p{Script=Han}A-Za-z][\p{Script=Han}\w·.-]{1,15}?)[\s　]+(?:写道|writes|wrote)[\s　]*[:：](?![\s　]*[“「『"《])[\s　]*/u;

/**
 * The first paragraph without those words, with who wrote it; the block itself where it begins otherwise.
 * @example readPosterOpening(paragraph('尤三省 寫道: 去年十一月……')) // author 尤三省, guessed and told
 */
export function readPosterOpening(block: Block): { block: Block; findings: Partial<Findings> } {
  const [said = '', folded = ''] = (block.kind === 'paragraph' && opening.exec(foldScript(block.text))) || [];
  if (said === '' || !(isPersonal(folded) || isNobodysName(folded) || !canBePerson(folded)))
    return { block, findings: {} };
  const size = said.length;
  const at = said.indexOf(folded);
  const who = block.text.slice(at, at + folded.length);
  const marks = block.marks
    .filter(({ end }) => end > size)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - size), end: mark.end - size }));
  return {
    block: { ...block, text: block.text.slice(size), marks },
    findings: {
      claims: claim('author', who, ranks.poster, { kind: 'author-guessed', quote: who }),
      dropped: [{ text: block.text.slice(0, size).trim(), reason: 'byline' }],
    },
  };
}
