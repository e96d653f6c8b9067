/** Makes what one segment consists of: its inverted index, its facets, the texts of its articles in packs. */
import { type Edition, forEditions } from '../core/edition.ts';
import { isDay } from '../core/edtf.ts';
import { tellDate } from '../i18n/date.ts';
import { unitsOf } from './article-index.ts';
import type { Canonicalise, Classes } from './canonical.ts';
import type { SearchDocument } from './document.ts';
import { type ArticleText, keyOf, type PackedText } from './index-format.ts';
import { packed } from './packed.ts';
import { packTexts } from './packed-texts.ts';
import { type SegmentIndex, SegmentIndexWriter } from './segment-index.ts';
import { Keeper, type SegmentBefore } from './segment-keeper.ts';
import { type Outline, outlineOf, type SegmentSummary, summaryOf } from './segment-outline.ts';
import { isSingle } from './terms.ts';
import { alignedPairs } from './word-boundaries.ts';

const textOf = (document: SearchDocument, edition: Edition): ArticleText => {
  const { url, title, summary, body, names } = document.text[edition];
  return {
    url: url.replace(/^\//, ''),
    title,
    date: document.date,
    ...(!isDay(document.date) && { when: tellDate(edition, document.date) }),
    category: document.topics.category?.[0] ?? '',
    source: document.topics.source?.[0] ?? '',
    text: [summary, body].filter(Boolean).join('\n'),
    names: names.join('\n'),
  };
};

/** The characters of an index, those of two code units among them. */
function charactersOf({ keys }: SegmentIndex): string {
  let characters = '';
  for (const key of keys) {
    const [first, second] = [Math.floor(key / 0x10000), key % 0x10000];
    if (isSingle(key)) characters += first >= 0xd800 && first <= 0xdfff ? '' : String.fromCharCode(first);
    else if (first >= 0xd800 && first <= 0xdbff) characters += String.fromCharCode(first, second);
  }
  return characters;
}

/**
 * Joins texts into packs.
 * @param pack articles in each
 * @param known a pack of the same articles that there is already
 */
function* packsOf(
  texts: readonly (() => PackedText)[],
  pack: number,
  known: (from: number, to: number) => Uint8Array | undefined,
): Generator<[string, Uint8Array]> {
  for (let from = 0; from < texts.length; from += pack) {
    const to = Math.min(from + pack, texts.length);
    yield [keyOf(from / pack), known(from, to) ?? packed(texts.slice(from, to).map((text) => text()))];
  }
}

/** A segment, ready to be written. */
export interface MadeSegment {
  summary: SegmentSummary;
  index: SegmentIndex;
  /** The packs of texts by their names. */
  packs: Map<string, Uint8Array>;
  /** What the summary was made of, article by article. */
  outlines: Outline[];
}

/** An article of a segment: one to be indexed, or the number, in the earlier segment, of one that is kept unchanged. */
export type SegmentArticle = SearchDocument | number;

/**
 * @param articles in the segment's order; those that stay, in the order of before
 * @param classes those that `canonicalise` was made with
 * @param before the segment of those that stay
 */
export async function makeSegment(
  articles: AsyncIterable<SegmentArticle>,
  canonicalise: Canonicalise,
  classes: Classes,
  before?: SegmentBefore,
): Promise<MadeSegment> {
  const writer = new SegmentIndexWriter();
  const outlines: Outline[] = [];
  const texts: (() => PackedText)[] = [];
  const keeper = before && new Keeper(before);
  for await (const article of articles) {
    if (typeof article === 'number') {
      const { step, outline, text } = keeper!.keep(article, outlines.length);
      writer.skip(step);
      outlines.push(outline);
      texts.push(text);
      continue;
    }
    const units = unitsOf(article, canonicalise);
    writer.add(units, alignedPairs(units));
    outlines.push(outlineOf(article));
    const text = packTexts(
      forEditions((edition) => textOf(article, edition)),
      classes,
    );
    texts.push(() => text);
  }
  const fresh = writer.finish();
  const index = keeper?.join(fresh) ?? fresh;
  const summary = { ...summaryOf(outlines), characters: charactersOf(index) };
  const packs = new Map(packsOf(texts, summary.pack, (from, to) => keeper?.packOf(from, to)));
  return { summary, index, packs, outlines };
}
