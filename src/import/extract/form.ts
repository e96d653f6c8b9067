/**
 * Forms that a bulletin board prescribes for reposted news: numbered labels with their values below, `1.媒體來源：`,
 * `3.完整新聞標題：`. The values are the article's fields and its text.
 */
import { foldLine, foldScript } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { claim } from './claims.ts';
import { type LabelKind, labelOf } from './labels.ts';
import { ranks } from './ranks.ts';

const question =
  /^[\s　]*(?<number>\d)[\s　]*[.、．)）][\s　]*(?<label>[^:：]{2,20}?)[\s　]*[:：][\s　]*(?<answer>.*)$/u;
const fewest = 3;

/** What a question asks for, without what says how to answer: `完整新聞內文 (必填)`. */
const asked = (label: string): LabelKind | 'title' | 'body' | undefined => {
  const word = foldScript(label)
    .replace(/[（(].*$/, '')
    .replace(/^完整|^原始/, '')
    .trim();
  return labelOf(word) ?? labelOf(word.replace(/^(?:新闻|文章|媒体)/, ''));
};

/** The blocks with the form's title and text alone, and what its other answers claim; all blocks where there is none. */
export function readForm(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const none = { blocks, claims: [], dropped: [] };
  const questions = blocks.flatMap((block, index) => {
    const groups = question.exec(block.text)?.groups;
    return groups ? [{ index, number: Number(groups.number), kind: asked(groups.label!), answer: groups.answer! }] : [];
  });
  const isNumbered = questions.every(({ number }, at) => number === at + 1);
  if (!isNumbered || questions.filter(({ kind }) => kind !== undefined).length < fewest) return none;
  if (!questions.some(({ kind }) => kind === 'body')) return none;
  const first = questions[0]!.index;
  const place = blocks[first]!.hints.place;
  const kept: Block[] = [];
  const claims: Claim[] = [];
  const dropped: Dropped[] = [];
  for (const [index, block] of blocks.entries()) {
    const own = questions.findLast((one) => one.index <= index);
    if (!own || block.hints.place !== place) {
      kept.push(block);
      continue;
    }
    const isQuestion = own.index === index;
    const text = isQuestion ? own.answer : block.text.trim();
    if (isQuestion) dropped.push({ text: block.text.slice(0, block.text.length - text.length), reason: 'field-label' });
    if (text === '') continue;
    if (own.kind === 'title') kept.push({ ...block, kind: 'heading', level: 1, text, marks: [] });
    else if (own.kind === 'body') kept.push({ ...block, text });
    else {
      dropped.push({ text, reason: 'metadata' });
      const field = own.kind === 'reporter' ? 'author' : own.kind;
      if (field === 'author' || field === 'source' || field === 'url') claims.push(...claim(field, text, ranks.label));
    }
  }
  const title = kept.find((block) => block.level === 1 && !blocks.includes(block));
  const repeated = title && kept.find((block) => block !== title && isTitleAgain(block, title));
  if (repeated) dropped.push({ text: repeated.text, reason: 'repeated-title' });
  return { blocks: kept.filter((block) => block !== repeated), claims, dropped };
}

/** The board's own heading says the form's title again, behind the kind of the post: `[新聞] 磚爐重燃`. */
const isTitleAgain = ({ kind, text }: Block, title: Block): boolean =>
  kind === 'heading' && foldLine(text.replace(/^[\s　]*[[【][^\]】]{1,8}[\]】]/u, '')) === foldLine(title.text);
