/** What the first and last paragraphs of a body say besides their text. */
import { foldScript, hanCount } from '../comparable.ts';
import { type Block, type Claim, type Findings, paragraph } from '../page.ts';

import { claim, joined } from './claims.ts';
import { isCreditLine, readCredits } from './credit-line.ts';
import { openingsOf, readDateline } from './dateline.ts';
import { outletAlone, readEndings } from './ending.ts';
import { labelOf, readLabels } from './labels.ts';
import { readPosterOpening } from './poster-opening.ts';
import { isProvenance, readStatement } from './provenance.ts';
import { ranks } from './ranks.ts';
import { isTransliterated } from './transliterated.ts';

/** Blocks with what was found in them. */
interface Reading {
  blocks: Block[];
  findings: Findings;
}

/**
 * Credits that are glued to the end of a line become a line of their own: `……广州 (责任编辑:石林)`. Taiwan's agencies
 * print the day behind them: `（編輯：石林）1070823`.
 */
export function cutCredits(block: Block): Block[] {
  const tail = block.text.slice(-80);
  const match = /\s*[（(【[](?=[^（()）【】[\]]{1,60}[)）\]】](?:\d{6,8})?\s*$)/.exec(tail);
  const at = match ? block.text.length - tail.length + match.index : 0;
  if (!match || at === 0 || block.kind !== 'paragraph') return [block];
  const [first] = readLabels(tail.slice(match.index + match[0].length));
  if (first?.start !== 0 || first.kind !== 'editor' || hanCount(block.text.slice(0, at)) < 4) return [block];
  const text = block.text.slice(0, at);
  return [
    { ...block, text, marks: block.marks.filter(({ end }) => end <= text.length) },
    paragraph(block.text.slice(at).trim(), { place: block.hints.place, inArticle: block.hints.inArticle }),
  ];
}

/** The link back to a portal, which it sets behind the last word of a text: `返回搜狐，查看更多`. */
const backLink = /[\s　]*返回[^\s，,。（）]{2,6}[，,][\s　]*查看更多[\s　]*$/u;

/** A line without what a site has glued to its end: its own link in a line of its own, and credits in brackets. */
export function cutTails(block: Block): Block[] {
  const at = block.kind === 'paragraph' ? (backLink.exec(foldScript(block.text))?.index ?? 0) : 0;
  if (at === 0) return cutCredits(block);
  const { place, inArticle } = block.hints;
  const own = { ...block, text: block.text.slice(0, at), marks: block.marks.filter(({ end }) => end <= at) };
  return [...cutCredits(own), paragraph(block.text.slice(at).trim(), { place, inArticle, linked: 1 })];
}

/** Who wrote, at the right edge of a title's line, as newsletters of plain text set it: `我的父親      文/宋美惠`. */
const atEdge =
  /^(?<title>[^。！？]{2,40}?)(?:[ \u00A0]{4,}|[　\t]{3,})(?<credit>(?:文|作者|撰文|撰稿|記者|记者)[\s　]*[/／:：][\s　]*\p{Script=Han}{2,4}[\s　]*)$/u;

/** Such a line as two: the title and its credit. */
export function cutEdgeCredit(block: Block): Block[] {
  const { title, credit } = (block.kind === 'paragraph' && atEdge.exec(block.text)?.groups) || {};
  if (!title || !credit || hanCount(title) < 2 || readLabels(title).length > 0) return [block];
  const { place, inArticle } = block.hints;
  return [{ ...block, text: title, marks: [] }, paragraph(credit.trim(), { place, inArticle })];
}

/** What a system prints below each text to say that there is no further page; 完 alone is the writer's. */
const isFinis = (text: string): boolean => /^[\s　]*[（(【[—-]*(?:全文|本文|全篇)完[)）】\]—-]*[\s　。]*$/u.test(text);

/** What pages for telephones print above each text; 说明 is a part of Taiwan's official letters. */
const announcesText = (text: string): boolean =>
  /[:：][\s　]*$/.test(text) && !/[說说]明/.test(text) && labelOf(text) === 'body';

/** A foreign name alone above the prose, or between the summary and the prose, is of who wrote: a guess, and told. */
function foreignNameIn(body: readonly Block[]): { at: number; findings: Partial<Findings> } | undefined {
  const at = body.slice(0, 4).findIndex(({ kind, text }) => kind !== 'image' && isTransliterated(text));
  const [block, next] = [body[at], body[at + 1]];
  if (!block || next?.kind !== 'paragraph' || hanCount(next.text) < leastProse) return undefined;
  const text = block.text.trim();
  return {
    at,
    findings: {
      claims: claim('author', text, ranks.guess, { kind: 'author-guessed', quote: text }),
      dropped: [{ text: block.text, reason: 'byline' }],
    },
  };
}
const leastProse = 30;

/** Who wrote or edited it, behind the label, in a line of its own that may be set as a quotation. */
const isLabelledCredit = (text: string): boolean => readLabels(text)[0]?.start === 0 && isCreditLine(text);

/** The credits of a last line: all of it, or what stands in brackets at its end. */
function endingOf(text: string, isProse: boolean): { text: string; claims: Claim[] } {
  if (isProvenance(text)) return { text: '', claims: readStatement(text) };
  if (isLabelledCredit(text)) return { text: '', claims: readCredits(text)! };
  return isProse ? readEndings(text) : { text, claims: [] };
}

/** The paragraph above the pictures that a text ends with, each with its caption, however long that is. */
function lastAbovePictures(body: readonly Block[]): number | undefined {
  let at = body.length - 1;
  while (at > 0 && (body[at]!.kind === 'image' || body[at - 1]!.kind === 'image')) at--;
  return body[at]?.kind === 'paragraph' && at < body.length - 1 ? at : undefined;
}

/** The first paragraph may carry a dateline, the last ones credits in brackets. */
export function readEdges(body: Block[]): Reading {
  const isCredit = ({ kind, text }: Block) =>
    kind === 'heading' &&
    (/^\s*[（(【〔[].{2,60}[)）】〕\]]\s*$|^\s*[—―–－-]{1,3}\s*\p{Script=Han}{2,10}\s*$/u.test(text) ||
      isProvenance(text));
  // Where a site sets its whole page in a list, the items are its paragraphs.
  const prose = body.some(({ kind }) => kind === 'paragraph') ? 'paragraph' : 'item';
  const texts = body.flatMap((block, index) => (block.kind === prose || isCredit(block) ? [index] : []));
  const blocks = [...body];
  const openings = [...openingsOf(body, texts)];
  const findings: Partial<Findings>[] = openings.map((index) => ({ claims: readDateline(body[index]!.text) }));
  for (const index of texts.slice(0, 1)) {
    if (announcesText(blocks[index]!.text)) {
      findings.push({ dropped: [{ text: blocks[index]!.text, reason: 'field-label' }] });
      blocks[index] = { ...blocks[index]!, text: '', marks: [] };
      continue;
    }
    const opened = readPosterOpening(blocks[index]!);
    blocks[index] = opened.block;
    findings.push(opened.findings);
  }
  for (const index of texts.slice(0, 2)) {
    const block = blocks[index]!;
    const outlet = isProvenance(block.text) ? [] : outletAlone(block.text);
    if (outlet.length === 0 && !isProvenance(block.text)) continue;
    blocks[index] = { ...block, text: '', marks: [] };
    findings.push({
      claims: outlet.length > 0 ? outlet : readStatement(block.text),
      dropped: [{ text: block.text, reason: 'byline' }],
    });
  }
  const last = body.findLastIndex(({ kind }) => kind !== 'image');
  // Captions may stand below the last of the prose.
  const lastProse = texts.findLast((index) => hanCount(body[index]!.text) >= leastProse);
  const ends = [...texts.slice(-2).reverse(), lastProse, lastAbovePictures(body)];
  for (const index of new Set([last, ...ends])) {
    const block = index === undefined ? undefined : blocks[index];
    if (index === undefined || !block?.text) continue;
    const { text, claims } = endingOf(block.text, texts.includes(index));
    if (text === block.text) continue;
    blocks[index] = { ...block, text, marks: block.marks.filter(({ end }) => end <= text.length) };
    findings.push({ claims, dropped: [{ text: block.text.slice(text.length).trim(), reason: 'byline' }] });
  }
  const named = foreignNameIn(body);
  if (named) {
    blocks[named.at] = { ...blocks[named.at]!, text: '', marks: [] };
    findings.push(named.findings);
  }
  const end = blocks.findLastIndex(({ text, kind }) => text !== '' || kind === 'image');
  if (end >= 0 && isFinis(blocks[end]!.text)) {
    findings.push({ dropped: [{ text: blocks[end]!.text, reason: 'chrome' }] });
    blocks[end] = { ...blocks[end]!, text: '', marks: [] };
  }
  return { blocks: blocks.filter(({ text, kind }) => text !== '' || kind === 'image'), findings: joined(findings) };
}
