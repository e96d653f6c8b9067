/** Shows where a query stands in a text: marks every match and cuts out what a result shows. */
import type { Canonicalise } from '../canonical.ts';

/** A stretch of text that matches or does not. */
export interface Piece {
  text: string;
  match: boolean;
}

/** Offsets of a match in the source, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
  /** Which of the needles. */
  needle: number;
}

/** Characters shown around a match, and how many stretches of text an excerpt has at most. */
const context = 40;
const stretches = 3;

/**
 * Finds every match of the needles, in order and without overlaps.
 *
 * @param needles canonical
 * @example findSpans('憑藉“5G 基站”', ['凭借', '5g基站'], canonicalise) // [{ start: 0, end: 2, … }, { start: 3, end: 8, … }]
 */
export function findSpans(text: string, needles: readonly string[], canonicalise: Canonicalise): Span[] {
  const { text: canonical, starts, ends } = canonicalise.located(text);
  const spans: Span[] = [];
  for (const [needle, word] of needles.entries()) {
    if (word === '') continue;
    for (let at = canonical.indexOf(word); at !== -1; at = canonical.indexOf(word, at + word.length)) {
      spans.push({ start: starts[at]!, end: ends[at + word.length - 1]!, needle });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return spans.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
}

/** Cuts a text, or a stretch of it, into what matches and what does not. */
export function markSpans(text: string, spans: readonly Span[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), match: false });
    pieces.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), match: false });
  return pieces;
}

/** Moves the beginning of a stretch behind the nearest end of a sentence, and never between halves of a character. */
function stretchAround(text: string, span: Span): { from: number; to: number } {
  const before = text.slice(Math.max(0, span.start - context), span.start);
  const sentence = Math.max(...['。', '！', '？', '；', '\n'].map((sign) => before.lastIndexOf(sign)));
  let from = span.start - before.length + (sentence + 1);
  // A block ends there: what follows is another paragraph, or the one below a heading.
  const blockEnd = text.indexOf('\n', span.end);
  let to = Math.min(blockEnd === -1 ? text.length : blockEnd, span.end + context);
  if (/[\uDC00-\uDFFF]/.test(text[from] ?? '')) from++;
  if (/[\uDC00-\uDFFF]/.test(text[to] ?? '')) to++;
  return { from, to };
}

/** Where the first block begins that holds a sentence: a heading is none. 0 where no block does. */
function firstSentence(text: string): number {
  const sentence = /^.*[。！？；…].*$/m.exec(text);
  return sentence?.index ?? 0;
}

/**
 * The stretches of a text in which the needles stand, each needle at least once where there is room; the beginning
 * of the text where none of them does.
 */
export function excerptOf(text: string, needles: readonly string[], canonicalise: Canonicalise): Piece[] {
  const spans = findSpans(text, needles, canonicalise);
  if (spans.length === 0) {
    const begin = firstSentence(text);
    const short = text.slice(begin, begin + context * 3).replace(/[\uD800-\uDBFF]$/, '');
    return [{ text: short.replace(/\n/g, ' ') + (begin + short.length < text.length ? '…' : ''), match: false }];
  }
  const firsts = spans.filter(({ needle }, at) => spans.findIndex((other) => other.needle === needle) === at);
  const parts: { from: number; to: number }[] = [];
  for (const span of [...firsts, ...spans]) {
    if (parts.length === stretches) break;
    if (!parts.some(({ from, to }) => span.start >= from && span.end <= to)) parts.push(stretchAround(text, span));
  }
  parts.sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let shown = 0;
  for (const part of parts) {
    const from = Math.max(part.from, shown);
    if (from > shown) pieces.push({ text: '…', match: false });
    pieces.push(...markSpans(text, spans, from, part.to));
    shown = part.to;
  }
  if (shown < text.length) pieces.push({ text: '…', match: false });
  return pieces.map(({ text, match }) => ({ text: text.replace(/\n/g, ' '), match }));
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Pieces as HTML, with matches in `<mark>`. */
export const toHtml = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, match }) => {
      const escaped = text.replace(/[&<>"]/g, (sign) => escapes[sign]!);
      return match ? `<mark>${escaped}</mark>` : escaped;
    })
    .join('');
