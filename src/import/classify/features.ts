/** What is seen of the lines of a page, by themselves and beside each other. The weights stand in weights.json. */

import type { Block, Declared } from '../page.ts';
import { isAgenda } from './agenda.ts';
import { isBelowPicture } from './below-picture.ts';
import { type Features, flag, lineFeatures, type Seen } from './line-features.ts';
import { readLine } from './line-reading.ts';
import { areNamesBelow, isCreditBelow, isPaperBelow, isPlacedBelow, signs, signsAbove } from './names-above.ts';
import { isInTitleBlock } from './title-block.ts';
import { isWordInProse } from './word-in-prose.ts';

export type { Features } from './line-features.ts';

/**
 * The features of every line of a page, in order.
 * @example featuresOf([paragraph('打印 | 关闭')], { titles: [] })[0].interface // 1
 */
export function featuresOf(blocks: Block[], declared: Declared): Features[] {
  const seen = withoutHeadingMonths(withoutFramedProse(blocks.map((block) => see(block, declared))));
  const body = seen.filter(({ long }) => long);
  const bodyText = body.map(({ key }) => key).join('\n');
  const firstLong = seen.findIndex(({ long }) => long);
  const lastLong = seen.findLastIndex(({ long }) => long);
  const closing = seen.findIndex(
    ({ own }, index) =>
      index > firstLong && firstLong >= 0 && Boolean(own['frame-neighbours'] || own['frame-copyright'] || own.related),
  );
  const head = firstLong === -1 ? seen.length : firstLong;
  const lastFramed = seen.findLastIndex(({ own }, index) => index < head && framed(own));
  const above = (index: number): boolean => index < lastFramed;
  return seen.map((line, index) => {
    const previous = seen[index - 1];
    const next = seen[index + 1];
    const agenda = isAgenda(seen, index);
    const isBelow = index > lastLong && firstLong >= 0;
    const paperBelow = isBelow && isPaperBelow(seen, index);
    const creditBelow = isBelow && (isCreditBelow(line) || areNamesBelow(seen, index) || isPlacedBelow(seen, index));
    const around: Features = {
      first: flag(index === 0),
      'page-title': flag(
        /\S\s*[-_|–—]\s*\S/.test(line.block.text) &&
          seen
            .slice(index + 1, index + 12)
            .some((other) => other.han > 5 && other.key !== line.key && line.key.startsWith(other.key)),
      ),
      'above-frame': flag(above(index)),
      top: flag(index < 8),
      'before-body': flag(firstLong === -1 || index < firstLong),
      'after-body': flag(lastLong >= 0 && index > lastLong),
      'before-long': flag(next?.long),
      'after-long': flag(previous?.long),
      'before-meta': flag(next?.meta || (next && !next.long && seen[index + 2]?.meta)),
      'after-meta': flag(previous?.meta),
      'after-closing': flag(closing >= 0 && index > closing),
      last: flag(index === seen.length - 1),
      echoed: line.han > 3 && !line.long && !line.own.organisation ? echo(line.key, bodyText) : 0,
      blank: flag(line.block.hints.blankBefore > 0),
      // An issuer stands right before or after the date at the end of a notice or letter.
      signature: flag(
        line.own.organisation &&
          !paperBelow &&
          index > lastLong &&
          firstLong >= 0 &&
          (next?.own['bare-date'] || previous?.own['bare-date'] || index === seen.length - 1),
      ),
      inside: flag(firstLong >= 0 && index > firstLong),
      agenda: flag(agenda),
      verse: flag(isVerse(seen, index)),
      'title-block': flag(isInTitleBlock(seen, index)),
      'frame-calendar': flag(
        line.own['frame-calendar'] && (index === 0 || above(index) || /今天是|现在/.test(line.folded)),
      ),
      'nearest-body': flag(firstLong > 0 && index === firstLong - 1),
      // The day of an event is no day of publication.
      ...(agenda ? { 'bare-date': 0 } : {}),
      // An office and a name before the first prose sign it; further below they head what was said.
      ...(index < head && signs(line, next) ? { byline: 1, organisation: 0 } : {}),
      ...((index < head && signsAbove(seen, index)) || paperBelow || creditBelow ? { byline: 1 } : {}),
      ...(!creditBelow && isBelowPicture(seen, index) ? { caption: 1, name: 0, byline: 0 } : {}),
      ...(isWordInProse(seen, index) ? { name: 0, byline: 0 } : {}),
      // The name and the picture of an account stand beside the date, in an element that is named for metadata.
      ...(line.own['class-meta'] && line.size <= 16 && index < head && isBeforeDate(seen, index)
        ? line.block.kind === 'image'
          ? { ornament: 1 }
          : { field: flag(line.own.field || !line.own['class-title']) }
        : {}),
    };
    return { ...line.own, ...around };
  });
}

/** A chronicle is parted by months: one that stands among the text, or beside others, dates nothing. */
function withoutHeadingMonths(seen: Seen[]): Seen[] {
  const months = seen.filter(({ own }) => own.month);
  if (months.length === 0) return seen;
  const [first, last] = [seen.findIndex(({ long }) => long), seen.findLastIndex(({ long }) => long)];
  const isHeading = (line: Seen, index: number) =>
    line.own.month && (months.length > 1 || (first >= 0 && index > first && index < last));
  return seen.map((line, index) =>
    isHeading(line, index) ? { ...line, meta: false, own: { ...line.own, meta: 0, date: 0, 'bare-date': 0 } } : line,
  );
}

/** Sentences of the frame, a welcome in a banner or a disclaimer, are long and no prose: where there is other prose. */
function withoutFramedProse(seen: Seen[]): Seen[] {
  const isFrame = ({ own }: Seen) =>
    own.repeated! > 0 ||
    own['out-of-article'] ||
    own['frame-greeting'] ||
    own['frame-copyright'] ||
    own['frame-disclaimer'];
  if (!seen.some((line) => line.long && !isFrame(line))) return seen;
  return seen.map((line) => {
    if (!line.long || !isFrame(line)) return line;
    const own = isNotice(line) ? { ...line.own, long: 0, huge: 0 } : line.own;
    return { ...line, own, long: false };
  });
}

/** Whose rights the text is, by whose leave it stands there: said of the article, and no part of it. */
const isNotice = ({ folded, own }: Seen): boolean =>
  Boolean(own['frame-disclaimer']) &&
  /^[\s　【[（(]*(?:免责|版权)声明|版权归.{0,12}所有|不代表本[网站]|侵权/.test(folded);

/** The next line, or the one after it, is a date alone. */
const isBeforeDate = (seen: Seen[], index: number): boolean =>
  Boolean(
    seen[index + 1]?.own['bare-date'] ||
      (seen[index + 1]?.block.kind !== 'heading' && !seen[index + 1]?.long && seen[index + 2]?.own['bare-date']),
  );

/** Short lines without an end, one behind the other in one element of the article: a poem, or a list without marks. */
function isVerse(seen: Seen[], index: number): boolean {
  if (!isVerseLine(seen[index]!)) return false;
  const isLike = (at: number) => {
    const other = seen[at];
    return other !== undefined && isVerseLine(other) && other.block.hints.place === seen[index]!.block.hints.place;
  };
  let from = index;
  while (isLike(from - 1)) from--;
  let to = index;
  while (isLike(to + 1)) to++;
  return to - from + 1 >= fewestVerses;
}

const fewestVerses = 4;

const isVerseLine = ({ block: { kind, hints }, han, size, long, meta, own }: Seen): boolean =>
  kind === 'paragraph' &&
  hints.inArticle === true &&
  hints.linked === 0 &&
  hints.repeated === 0 &&
  !long &&
  !meta &&
  !own.large &&
  !own.interface &&
  !own.caption &&
  han >= 2 &&
  size <= 24;

/** Lines that stand only at the very top of a page: what is above them is a masthead. */
const framed = (own: Features): boolean =>
  Boolean(
    (own.interface && own.several) ||
      own['frame-breadcrumb'] ||
      own['frame-chain'] ||
      own['frame-greeting'] ||
      own['frame-bars'],
  );

/** The share of a line's pairs of characters that the body repeats: a title's words come back, a masthead's do not. */
function echo(key: string, body: string): number {
  if (key.length < 4) return 0;
  let found = 0;
  for (let at = 0; at + 2 <= key.length; at++) if (body.includes(key.slice(at, at + 2))) found++;
  return found / (key.length - 1);
}

/** Looks at one line. */
function see(block: Block, declared: Declared): Seen {
  const line = readLine(block);
  const { folded, key, han, size, sentence, long, meta } = line;
  const own = lineFeatures(line, declared);
  return { block, folded, key, han, size, sentence, long, meta: meta || Boolean(own.byline && size < 40), own };
}
