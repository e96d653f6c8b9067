/** The summary (摘要, 导语) that a system prints above the text: marked by its class, or a line that the text repeats. */
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Block, Claim, Dropped, Flag } from '../page.ts';
import { claim } from './claims.ts';
import { ranks } from './ranks.ts';

/** Classes that systems give the summary's element: DedeCMS intro, PHPCMS summary, WordPress excerpt. */
const names =
  /(?:^|[\s_-])(?:intro|introduce|summary|abstract|excerpt|zhaiyao|daodu|daoyu|digest|document-?description)$/;
const longest = 300;

/** True for a paragraph in an element that is named a summary. */
export const isMarkedSummary = ({ kind, text, hints }: Block): boolean =>
  kind === 'paragraph' && text.length <= longest && hints.linked < 0.5 && names.test(hints.names ?? '');

/** A paragraph alone in an element that is named a summary, before the text; a list of them is of other articles. */
export function takeMarkedSummary(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const none = { blocks, claims: [], dropped: [] };
  const marked = blocks.filter(isMarkedSummary);
  const heads = marked.filter(({ text }) => heading.test(foldScript(text)));
  const named = marked.filter((block) => !heads.includes(block));
  const summary = named[0] ?? labelledSummary(blocks);
  if (!summary || named.length > 1 || hanCount(summary.text) < 8) return none;
  const after = blocks.slice(blocks.indexOf(summary) + 1);
  const prose = after.filter(({ text }) => /[。！？]/.test(text)).reduce((sum, { text }) => sum + hanCount(text), 0);
  if (prose < hanCount(summary.text)) return none;
  const text = summary.text.trim().replace(label, '');
  return {
    blocks: blocks.filter((block) => block !== summary && !heads.includes(block)),
    claims: claim('summary', text, ranks.markup),
    dropped: [...heads, summary].map((block) => ({ text: block.text, reason: 'summary' })),
  };
}

/** A paragraph that calls itself the summary, with the words that the text begins with below it. */
function labelledSummary(blocks: readonly Block[]): Block | undefined {
  const at = blocks.findIndex(
    ({ kind, text }) => kind === 'paragraph' && text.length <= longest && label.test(text.trim()),
  );
  const begun = foldLine((blocks[at]?.text ?? '').trim().replace(label, '')).slice(0, fewestAgain);
  const again = (block: Block) => foldLine(block.text).startsWith(begun);
  return begun.length === fewestAgain && blocks.slice(at + 1).some(again) ? blocks[at] : undefined;
}

/** As many characters again are no coincidence. */
const fewestAgain = 8;

/** The word above the summary, in a line of its own. */
const heading = /^[\s【[]*(?:内容|文章)?(?:摘要|提要|导读|导语|核心提示)[】\]]?\s*[:：]?\s*$/;

const label = /^[\s【[]*(?:内容)?(?:摘要|提要|导读|導讀|导语|導語|核心提示)[】\]]?\s*[:：]\s*/;

/** A first line that has no full stop and that the text repeats is the site's summary of it. */
export function takeSummary(blocks: Block[]): {
  summary: string | null;
  blocks: Block[];
  flags: Flag[];
  dropped: Dropped[];
} {
  const none = { summary: null, blocks, flags: [], dropped: [] };
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || /[。！？”」』）]$/.test(first.text)) return none;
  const key = foldLine(first.text);
  const begun = hanCount(first.text) >= 12 && foldLine(rest[0]?.text ?? '').startsWith(key);
  if (!begun && (hanCount(first.text) < 30 || !repeats(key, rest))) return none;
  return {
    summary: first.text,
    blocks: rest,
    flags: [{ kind: 'lead-is-summary', quote: first.text.slice(0, 24) }],
    dropped: [{ text: first.text, reason: 'summary' }],
  };
}

/** Most of a line's words come again in the text. */
function repeats(key: string, rest: Block[]): boolean {
  const later = foldLine(rest.map(({ text }) => text).join(''));
  const pieces = key.match(/.{8}/gu) ?? [];
  return pieces.length > 0 && pieces.filter((piece) => later.includes(piece)).length / pieces.length >= 0.6;
}
