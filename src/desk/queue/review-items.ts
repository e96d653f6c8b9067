/** The open entries of an article's `review` as doubts, each at its place in the text. */
import type { Article } from '../../archive/article.ts';
import { meaningOf, weightOf } from '../../content/review-kinds.ts';
import { isUnknown } from '../../core/edtf.ts';
import { deskWords } from '../../i18n/desk.ts';
import { words } from '../../i18n/sentence.ts';
import { findQuote, type PrintedText, type Span, spanInFile } from '../text/printed-text.ts';
import type { QueueItem, Suggestion } from './item.ts';
import { settlingOf } from './settling.ts';

type Review = Article['front']['review'][number];

/** @param source the article's file as `plainOf` has it @param printed what its body prints */
export function reviewItems(article: Article, source: string, printed: PrintedText): QueueItem[] {
  const { review } = article.front;
  const seen = new Map<string, number>();
  const gaps = gapsOf(review, printed);
  return review.map((entry, index) => {
    const { kind, quote } = entry;
    const same = `${kind}|${quote ?? ''}|${entry.suggestions?.[0] ?? ''}`;
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    const { field, quotesOriginal } = settlingOf(kind);
    const span = gaps.get(index) ?? placeOf(entry, article, source, printed, nth);
    const now = nowOf(article, field) ?? (span && source.slice(span.from, span.to));
    const { zh, en } = meaningOf(kind);
    return {
      id: `${article.file.path}|review|${same}|${nth}`,
      path: article.file.path,
      source: 'review',
      review: index,
      kind,
      weight: weightOf(kind),
      what: { zh: words(zh), en },
      ...(quote && { quote }),
      ...(quote && { inOriginal: quotesOriginal ? quote : (entry.suggestions?.[0] ?? quote) }),
      suggestions: suggestionsOf(entry, article),
      ...(span && { span }),
      ...(field && { field }),
      canAccept: true,
      canType: field !== undefined || span !== undefined,
      ...(now !== undefined && { now: kind === 'image-without-words' ? '' : now }),
    };
  });
}

/** Which lost character each entry is about: they stand in the text in the order in which they are reported. */
function gapsOf(review: readonly Review[], { gaps }: PrintedText): Map<number, Span> {
  const found = new Map<number, Span>();
  const free = [...gaps];
  for (const [index, { kind, suggestions }] of review.entries()) {
    if (settlingOf(kind).place !== 'gap') continue;
    const at = free.findIndex(({ likely }) => likely === suggestions?.[0]);
    const gap = free.splice(Math.max(0, at), 1)[0];
    if (gap) found.set(index, gap.span);
  }
  return found;
}

function placeOf(
  { kind, quote, suggestions }: Review,
  { placeOf: pointOf, front }: Article,
  source: string,
  printed: PrintedText,
  nth: number,
): Span | undefined {
  const { place, field } = settlingOf(kind);
  if (field) return keySpan(source, pointOf([front[field] === undefined ? '' : field]).line);
  if (place === undefined || place === 'gap') return undefined;
  if (place === 'picture') return pictureSpan(source, quote ?? '');
  for (const wanted of place === 'restored' ? [suggestions?.[0], quote] : [quote, suggestions?.[0]]) {
    const at = wanted === undefined ? undefined : findQuote(printed, wanted, nth);
    const span = at && spanInFile(printed, at.from, at.to);
    if (span) return span;
  }
  return undefined;
}

/** The value of a key that stands on a line of its own. */
function keySpan(source: string, line: number): Span | undefined {
  let from = 0;
  for (let i = 1; i < line; i++) from = source.indexOf('\n', from) + 1;
  const end = source.indexOf('\n', from);
  return line > 1 ? { from, to: end } : undefined;
}

/** The tag of a picture. */
function pictureSpan(source: string, address: string): Span | undefined {
  const at = address === '' ? -1 : source.lastIndexOf(address);
  const from = source.lastIndexOf('<Figure', at);
  const to = source.indexOf('/>', at);
  if (at === -1 || from === -1 || to === -1 || source.slice(from, at).includes('/>')) return undefined;
  return { from, to: to + 2 };
}

/** What the doubtful key says now. */
function nowOf({ front }: Article, field: string | undefined): string | undefined {
  if (field === 'title') return front.title;
  if (field === 'date') return isUnknown(front.date) ? '' : front.date;
  if (field === 'source') return front.source?.name ?? '';
  if (field === 'credits') return front.credits.map(({ name }) => name).join('、');
  return undefined;
}

function suggestionsOf({ kind, quote, suggestions = [] }: Review, { front }: Article): Suggestion[] {
  // What was restored stands in the text already.
  if (settlingOf(kind).place === 'restored') return [];
  if (kind === 'date-year-missing') return yearDates(quote ?? '', suggestions, front.date);
  if (kind === 'duplicate') return [{ value: 'draft', label: deskWords.makeDraft }];
  if (kind === 'dropped-doubtful' && quote)
    return [
      { value: `first:${quote}`, label: deskWords.putFirst },
      { value: `last:${quote}`, label: deskWords.putLast },
    ];
  return suggestions.map((value) => ({ value }));
}

/** A day of a year that the text lets one guess: the date in doubt that it gives. */
function yearDates(quote: string, years: readonly string[], date: string): Suggestion[] {
  const [, month, day] = /(\d{1,2})月(\d{1,2})日/.exec(quote) ?? [];
  if (!isUnknown(date) || !month || !day) return [];
  const two = (part: string) => part.padStart(2, '0');
  return years.filter((year) => /^\d{4}$/.test(year)).map((year) => ({ value: `${year}-${two(month)}-${two(day)}?` }));
}
