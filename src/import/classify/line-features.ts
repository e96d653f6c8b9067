/** The features of a line by itself: what its weights in weights.json are multiplied with. */

import { foldLine, foldScript, hanCount } from '../comparable.ts';
import { isCreditLine, readRoles } from '../extract/credit-line.ts';
import { describedAuthor } from '../extract/described-author.ts';
import { isMedium } from '../extract/outlets.ts';
import { pairedLabels } from '../extract/paired-labels.ts';
import { paperAndAuthor } from '../extract/paper-and-author.ts';
import { writtenBy } from '../extract/poster.ts';
import { readSigned } from '../extract/provenance.ts';
import { behindColumn, withoutColumn } from '../extract/title-column.ts';
import { withoutTitleLabel } from '../extract/title-label.ts';
import { isWire } from '../extract/wire.ts';
import type { Declared } from '../page.ts';
import { frameFeatures } from './frame-features.ts';
import { isColumn, isInterface, isRelated } from './interface-words.ts';
import { type LineReading, longestFrame } from './line-reading.ts';
import {
  byline,
  caption,
  creditIn,
  dateline,
  isMarkedName,
  isName,
  numbered,
  organisation,
  predicate,
  relativeDate,
  reportedBy,
} from './patterns.ts';

/** The features of one line, by name; those that are absent are 0. */
export type Features = Record<string, number>;

/** A line with what its neighbours need to know of it. */
export interface Seen
  extends Pick<LineReading, 'block' | 'folded' | 'key' | 'han' | 'size' | 'sentence' | 'long' | 'meta'> {
  own: Features;
}

/** A yes or no as a feature. */
export const flag = (value: unknown): number => (value ? 1 : 0);

/** The features of one line. */
export const lineFeatures = (line: LineReading, declared: Declared): Features => ({
  ...shapeFeatures(line),
  ...metadataFeatures(line),
  ...wordFeatures(line),
  ...declaredFeatures(line, declared),
  ...blockFeatures(line),
  ...frameFeatures(line),
});

/** Its length and how it ends. */
function shapeFeatures({ block, han, size, clauses, sentence, long }: LineReading): Features {
  const { text, hints } = block;
  return {
    bias: 1,
    tiny: flag(han <= 3 && size <= 8),
    short: flag(size <= 30),
    medium: flag(size > 30 && size <= 60),
    long: flag(long),
    huge: flag(han > 80 && hints.linked < 0.6),
    sentence: flag(sentence),
    stops: Math.min((text.match(/。/g)?.length ?? 0) / 2, 1),
    clauses: Math.min(clauses / 3, 1),
    open: flag(!sentence),
    empty: flag(!/[\p{L}\p{N}]/u.test(text) && block.kind !== 'image'),
    latin: flag(han === 0 && block.kind !== 'image'),
  };
}

/** Its labels and dates. */
function metadataFeatures({ folded, size, labels, dates, covered, spoken, told, meta, month }: LineReading): Features {
  return {
    'labels-one': flag(labels.length === 1 && !spoken),
    'labels-many': flag(labels.length > 1 && !spoken),
    // 时间：… is a line of metadata above the text, and one of a notice inside it.
    'labels-plain': flag(
      labels.length === 1 && /^(?:时间|日期|文|图片|单元|媒体|大小)$/.test(foldScript(labels[0]!.label)),
    ),
    'labels-size': flag(labels.length > 0 && labels.every(({ kind }) => kind === 'size')),
    'labels-editor': flag(labels.some(({ kind }) => kind === 'editor' || kind === 'reviewer')),
    'labels-date': flag(labels.some(({ kind }) => kind === 'date' || kind === 'uploaded' || kind === 'views')),
    meta: flag(meta),
    date: flag(dates.length > 0 || month),
    month: flag(month),
    'bare-date': flag(
      month || (dates.length > 0 && !told && size - covered <= 3) || (size <= 24 && relativeDate.test(folded)),
    ),
  };
}

/** The words that stand in it. */
function wordFeatures({ block: { text }, folded, han, size, labels, dates, spoken }: LineReading): Features {
  // The comma before what somebody is parts no clauses.
  const described = describedAuthor(text) !== undefined;
  return {
    name: flag(isName(folded)),
    interface: flag(size <= longestFrame && isInterface(folded)),
    several: flag(/\S[\s|｜/·]+\S/.test(text.trim())),
    column: flag(isColumn(folded)),
    related: flag(isRelated(folded)),
    caption: flag(size < 90 && caption.test(folded)),
    numbered: flag(numbered.test(text)),
    byline: flag(
      size <= 80 &&
        (byline.test(folded) ||
          isMarkedName(folded) ||
          reportedBy(folded) !== undefined ||
          writtenBy(text) !== undefined ||
          described ||
          pairedLabels(text).length > 0 ||
          readRoles(text, 1).length > 0 ||
          (labels.length === 0 && isCreditLine(text)) ||
          readSigned(text).length > 0 ||
          paperAndAuthor(text).paper !== '') &&
        !spoken,
    ),
    dateline: flag(dateline.test(folded.slice(0, 80))),
    credit: flag(size < 45 && (creditIn(folded) !== undefined || isWire(text))),
    finis: flag(/^[（(]?完[)）]?$/.test(text.trim())),
    dash: flag(/^[—\-–－]{1,3}\s*\S/.test(text)),
    organisation: flag(
      size <= 60 &&
        organisation.test(folded) &&
        !predicate.test(folded) &&
        han <= 24 &&
        // A paper behind its day is where the text is from, and signs nothing.
        !(
          dates.length > 0 &&
          isMedium(
            folded
              .trim()
              .split(/[\s　]+/)
              .at(-1)!,
          )
        ),
    ),
    predicate: flag(predicate.test(folded) && !described),
    address: flag(/\w@\w|https?:\/\/|www\./i.test(text)),
  };
}

/** Long enough to be no column itself. */
const isTitle = (text: string): boolean => hanCount(text) > 3;

/** What the page declares in its head, again. */
function declaredFeatures({ block, key: whole, han }: LineReading, declared: Declared): Features {
  const key = foldLine(withoutTitleLabel(block.text));
  const keys = new Set([key, ...[withoutColumn(block), behindColumn(block.text)].filter(isTitle).map(foldLine)]);
  const isOwn = han > 1 && declared.titles.some((title) => keys.has(foldLine(title)));
  const isPart = (title: string) => title.startsWith(key) || (key !== whole && title.endsWith(key));
  // `江城商会 春茗晚会`: the site's name may stand before the title with nothing but a blank between.
  const isLast =
    han > 5 &&
    declared.titles.some(
      (title) => /\s/.test(title.slice(0, -block.text.trim().length).slice(-1)) && title.endsWith(block.text.trim()),
    );
  return {
    declared: flag(isOwn),
    'declared-part': flag(isLast || (han > 3 && declared.titles.some((title) => isPart(foldLine(title))))),
    'site-name': flag(declared.siteName && foldLine(declared.siteName) === whole),
  };
}

/** What the markup says of it. */
function blockFeatures({ block }: LineReading): Features {
  const { hints } = block;
  return {
    h1: flag(block.kind === 'heading' && block.level === 1),
    heading: flag(block.kind === 'heading'),
    item: flag(block.kind === 'item'),
    solid: flag(block.kind === 'table' || block.kind === 'image' || block.kind === 'quote'),
    image: flag(block.kind === 'image'),
    linked: hints.linked,
    field: flag(hints.field),
    day: flag(hints.day),
    bold: flag(hints.bold),
    large: flag(hints.large),
    ornament: flag(
      block.kind === 'image' &&
        // What pdftohtml(1) sets behind the text of a page.
        (block.text === 'background image' ||
          // What counts a page's readers, each page with its own address.
          /^hit ?counter$/i.test(block.text) ||
          /count(?:er)?\.(?:cgi|exe|php|asp|pl)/i.test(block.src ?? '') ||
          /icon|logo|spacer|bullet|arrow|qrcode|erweima|ewm|weixin|wechat|banner|button|btn|blank|dot|line\b|share|avatar|loading|\.gif(?:$|\?)/i.test(
            block.src ?? '',
          )),
    ),
    'in-article': flag(hints.inArticle === true),
    'out-of-article': flag(hints.inArticle === false),
    repeated: Math.min(hints.repeated / 2, 1),
  };
}
