/** A page's lines, classified, become one record: title, metadata, body, and the account of the rest. */

import { type Classified, classify } from '../classify/classify.ts';
import { foldLine, hanCount, isMixed } from '../comparable.ts';
import { settleLinks } from '../links.ts';
import { type Block, type Dropped, type Flag, gapMark, type Page, paragraph } from '../page.ts';
import { repair } from '../repair/repair.ts';
import { closeGaps } from '../repair/spacing.ts';
import { readByline, readCredit, readDateline, readEnding } from './byline.ts';
import { findDates, yearHints, yearless } from './dates.ts';
import { joinCaptions } from './figures.ts';
import { readLabels } from './labels.ts';
import { ranks, readMetadata } from './metadata.ts';
import { type Claims, claim, type ImportedArticle } from './record.ts';

/** Understands one page. Pure: the same page always gives the same record. */
export function extractArticle(page: Page): ImportedArticle {
  const repaired = repair(page.blocks);
  const flags: Flag[] = [...page.flags, ...repaired.flags];
  const dropped: Dropped[] = [];
  const lines = joinCaptions(classify(withoutRepeats(repaired.blocks, dropped).flatMap(cutCredits), page.declared));
  const claims: Claims = {};
  const titleLine = lines.find(({ label }) => label === 'title')?.block.text;
  const body = sortLines(lines, claims, flags, dropped);
  const url = claims.url?.value ?? page.declared.address ?? null;
  const blocks = settleLinks(readEdges(body, claims, flags).map(closeGaps), url);
  const title = titleLine ? closeGaps({ ...lines[0]!.block, text: titleLine, marks: [] }).text : null;
  claimDeclared(page, claims);
  const summary = takeSummary(blocks, claims, flags);
  const article: ImportedArticle = {
    file: page.file,
    title,
    date: claims.date?.value ?? claims.uploaded?.value ?? null,
    time: claims.time?.value || null,
    uploaded: claims.uploaded?.value ?? null,
    source: claims.source?.value ?? null,
    author: claims.author?.value ?? null,
    editor: claims.editor?.value ?? null,
    photographer: claims.photographer?.value ?? null,
    translator: claims.translator?.value ?? null,
    views: claims.views ? Number(claims.views.value) : null,
    url,
    summary,
    blocks,
    flags,
    changes: repaired.changes,
    dropped,
    rivals: lines.filter(({ label }) => label === 'subtitle').map(({ block }) => block.text),
  };
  return { ...article, flags: [...flags, ...missing(article, claims)] };
}

/** A short line that stands again directly after itself, as in a heading and its breadcrumb, is one line. */
function withoutRepeats(blocks: Block[], dropped: Dropped[]): Block[] {
  let last = '';
  return blocks.filter((block) => {
    const key = foldLine(block.text);
    const repeat = key !== '' && key === last && block.kind !== 'image';
    if (key !== '') last = key;
    if (repeat) dropped.push({ text: block.text, reason: 'repeated' });
    return !repeat;
  });
}

/** Credits that are glued to the end of a line become a line of their own: `……广州 (责任编辑:石林)`. */
function cutCredits(block: Block): Block[] {
  const match = /\s*[（(【[](?=[^（()）【】[\]]{1,60}[)）\]】]\s*$)/.exec(block.text);
  if (!match || match.index === 0 || block.kind !== 'paragraph') return [block];
  const [first] = readLabels(block.text.slice(match.index + match[0].length));
  if (first?.start !== 0 || first.kind !== 'editor' || hanCount(block.text.slice(0, match.index)) < 4) return [block];
  const text = block.text.slice(0, match.index);
  const credits = block.text.slice(match.index).replace(/^[\s（(【[]+|[\s)）\]】]+$/g, '');
  return [{ ...block, text, marks: block.marks.filter(({ end }) => end <= text.length) }, paragraph(credits)];
}

/** Reads the lines that are not text into claims; the others are the body, in order. */
function sortLines(lines: Classified[], claims: Claims, flags: Flag[], dropped: Dropped[]): Block[] {
  const body: Block[] = [];
  const title = lines.find(({ label }) => label === 'title')?.block.text ?? '';
  for (const { block, label, zone, margin } of lines) {
    if (label === 'paragraph' || label === 'subtitle' || label === 'caption' || label === 'heading') {
      if (title && foldLine(block.text) === foldLine(title))
        dropped.push({ text: block.text, reason: 'repeated-title' });
      else
        body.push(label === 'heading' && block.kind === 'paragraph' ? { ...block, kind: 'heading', level: 2 } : block);
    } else if (label === 'byline') {
      readCredit(block.text, claims);
      if (findDates(block.text).length > 0) readMetadata(block.text, zone !== 'head', claims, flags);
      else readByline(block.text, claims);
      dropped.push({ text: block.text, reason: 'byline' });
    } else if (label === 'meta') {
      readCredit(block.text, claims);
      readMetadata(block.text, zone !== 'head', claims, flags);
      dropped.push({ text: block.text, reason: 'metadata' });
    } else if (label === 'chrome') {
      const epoch = findDates(block.text).find(({ date }) => date === '1970-01-01');
      if (epoch) flags.push({ kind: 'date-epoch', quote: block.text });
      if (margin < 1 && hanCount(block.text) >= 8)
        flags.push({ kind: 'dropped-doubtful', quote: block.text.slice(0, 80) });
      dropped.push({ text: block.text, reason: 'chrome' });
    }
  }
  return body;
}

/** The first paragraph may carry a dateline, the last ones credits in brackets. */
function readEdges(body: Block[], claims: Claims, flags: Flag[]): Block[] {
  const texts = body.flatMap(({ kind }, index) => (kind === 'paragraph' ? [index] : []));
  for (const index of texts.slice(0, 2)) readDateline(body[index]!.text, claims, flags);
  const blocks = [...body];
  for (const index of texts.slice(-2).reverse()) {
    const block = blocks[index]!;
    const text = readEnding(block.text, claims, flags);
    if (text !== block.text)
      blocks[index] = { ...block, text, marks: block.marks.filter(({ end }) => end <= text.length) };
  }
  return blocks.filter(({ text, kind }) => text !== '' || kind === 'image');
}

function claimDeclared({ declared }: Page, claims: Claims): void {
  const date = declared.date ? findDates(declared.date)[0]?.date : undefined;
  if (date) claim(claims, 'date', date, ranks.declared);
  if (declared.source) claim(claims, 'source', declared.source, ranks.declared);
}

/** A first line that has no full stop and that the text repeats is the site's summary of it. */
function takeSummary(blocks: Block[], claims: Claims, flags: Flag[]): string | null {
  if (claims.summary) return claims.summary.value;
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || hanCount(first.text) < 30 || /[。！？”」』）]$/.test(first.text)) return null;
  const key = foldLine(first.text);
  const later = foldLine(rest.map(({ text }) => text).join(''));
  const pieces = key.match(/.{8}/gu) ?? [];
  if (pieces.length === 0 || pieces.filter((piece) => later.includes(piece)).length / pieces.length < 0.6) return null;
  blocks.shift();
  flags.push({ kind: 'lead-is-summary', quote: first.text.slice(0, 24) });
  return first.text;
}

function missing(article: ImportedArticle, claims: Claims): Flag[] {
  const flags: Flag[] = [];
  const text = article.blocks.map((block) => block.text).join('\n');
  if (article.title === null) flags.push({ kind: 'title-missing' });
  else if (article.rivals.length > 0)
    flags.push({ kind: 'title-doubtful', quote: article.title, suggestions: article.rivals });
  const [event] = yearless(text);
  if (article.date === null) {
    flags.push({ kind: 'date-missing' });
    if (event) flags.push({ kind: 'date-year-missing', quote: event, suggestions: yearHints(text) });
  } else if (event) {
    const [month, day] = event.match(/\d+/g)!.map((part) => part.padStart(2, '0'));
    const told = `${article.date.slice(0, 4)}-${month}-${day}`;
    const ahead = (Date.parse(told) - Date.parse(article.date)) / 86_400_000;
    if (ahead > 0 && ahead <= 62)
      flags.push({
        kind: 'date-conflict',
        quote: `${article.date} / ${event}`,
        why: 'published before the event that it reports',
      });
  }
  if (isMixed(text)) flags.push({ kind: 'mixed-script' });
  if (!claims.date && claims.uploaded) flags.push({ kind: 'date-is-upload', quote: claims.uploaded.value });
  if (text.includes(gapMark) && !article.flags.some(({ kind }) => kind === 'lost-char'))
    flags.push({ kind: 'gap-in-source' });
  return flags;
}
