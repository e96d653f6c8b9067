/** Classified lines become findings and a body: metadata and bylines are read, chrome is put on the account. */
import type { Classified } from '../classify/classify.ts';
import { isName } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Block, Claim, Dropped, Findings, Flag } from '../page.ts';
import { affiliatedNames } from './affiliation.ts';
import { readByline, readCredit } from './byline.ts';
import { claim, joined } from './claims.ts';
import { isCreditLine, readCredits } from './credit-line.ts';
import { findDates } from './dates.ts';
import { isExcerpt } from './excerpts.ts';
import { frameClaims } from './frame-claims.ts';
import { readLabels } from './labels.ts';
import { listedLines } from './listed.ts';
import { endsLetter, type Read, readMeta, textOf } from './meta-line.ts';
import { readMetadata } from './metadata.ts';
import { namesInFrame } from './name-in-frame.ts';
import { readNewsroomLine } from './newsroom-line.ts';
import { pictureSources } from './picture-sources.ts';
import { readSigned, readStatement } from './provenance.ts';
import { ranks } from './ranks.ts';
import { isOfReply } from './replies.ts';
import { isClock } from './server-clock.ts';
import { isPageOfPaper } from './stray-date.ts';
import { subtitlesOf } from './subtitles.ts';
import { withoutTitleLabel } from './title-label.ts';

/** What the lines of a page hold. */
interface LineReading {
  body: Block[];
  findings: Findings;
}

/** Reads every line by its label. @param title the page's title, which the body does not repeat */
export function readLines(lines: Classified[], title: string): LineReading {
  const subtitles = subtitlesOf(lines);
  const asides = asidesOf(lines);
  const listed = listedLines(lines);
  const inFrame = namesInFrame(lines);
  const ofPictures = pictureSources(lines);
  const isPaper = isPageOfPaper(lines);
  const prose = lines.findIndex(({ label }) => label === 'paragraph');
  const hasSlot = lines.some((line) => line.label === 'meta' && line.block.hints.day && !listed.has(line));
  const read = lines.map((line, index): Read => {
    if (subtitles.has(line)) return { body: { ...line.block, role: 'subtitle' } };
    if (listed.has(line) || isClock(lines, index)) return { dropped: [{ text: textOf(line.block), reason: 'chrome' }] };
    const found = readLine(line, {
      title,
      before: lines[index - 1],
      isAside: index < asides || (hasSlot && isDayOfText(line)),
      isPaper,
      isAboveText: index + 1 === prose && line.label === 'heading' && line.block.kind === 'paragraph',
    });
    if (inFrame.has(line) || ofPictures.has(line))
      return { ...found, claims: found.claims?.map((one) => ({ ...one, unvouched: true })) };
    return isAmidst(lines, index) ? { ...found, claims: found.claims?.map(told) } : found;
  });
  return { body: read.flatMap(({ body }) => body ?? []), findings: joined(read) };
}

/** Paragraphs on either side of a byline in the midst of a text: it may be of another that the page shows. */
const amidst = { before: 4, behind: 2 };

function isAmidst(lines: readonly Classified[], index: number): boolean {
  if (lines[index]!.label !== 'byline') return false;
  const isProse = ({ label, block }: Classified) => label === 'paragraph' && block.kind !== 'image';
  const before = lines.slice(0, index).filter(isProse).length;
  return before >= amidst.before && lines.slice(index).filter(isProse).length >= amidst.behind;
}

const told = (one: Claim): Claim =>
  one.field === 'author' && !one.flag ? { ...one, flag: { kind: 'author-guessed', quote: one.value } } : one;

/**
 * How many lines stand above a title that has a day of its own below, or nearer above it: theirs is of rates, of the
 * weather, of today.
 */
function asidesOf(lines: readonly Classified[]): number {
  const title = lines.findIndex(({ label }) => label === 'title');
  const isDay = ({ label, zone, block }: Classified) =>
    label === 'meta' && zone === 'head' && findDates(block.text).length > 0;
  const hasOwn = lines.some((line, index) => index > title && isDay(line));
  return hasOwn ? title : Math.max(0, lines.slice(0, Math.max(0, title)).findLastIndex(isDay));
}

/** A day inside the article, where the site has another place for its own: of a speech, of a meeting. */
const isDayOfText = ({ block: { text, hints } }: Classified): boolean =>
  hints.inArticle === true && !hints.day && !hints.field && readLabels(text).length === 0;

/** Where a line stands. */
interface Around {
  title: string;
  before: Classified | undefined;
  /** A day of this line gives way to the one below the title. */
  isAside: boolean;
  /** The page is one of a newspaper, and carries its day. */
  isPaper: boolean;
  /** A line set as a heading, right above the first prose. */
  isAboveText: boolean;
}

const ofFrame: ReadonlySet<Classified['label']> = new Set(['meta', 'byline', 'chrome']);

function readLine(line: Classified, { title, before, isAside, isPaper, isAboveText }: Around): Read {
  const { block, label, zone } = line;
  const { text } = block;
  const dropped = (reason: string): Dropped[] => [{ text: textOf(block), reason }];
  if (isOfReply(line)) return { dropped: dropped('reply') };
  // A text may end with an ellipsis, too: what is dropped with a small margin is told.
  if (ofFrame.has(label) && isExcerpt(zone, block)) return { flags: doubtsOf(line), dropped: dropped('chrome') };
  switch (label) {
    case 'title':
      return { dropped: dropped('title') };
    case 'byline':
    case 'meta':
      if (isStatement(text)) return { claims: readStatement(text), dropped: dropped('byline') };
      if (label === 'byline' ? isCreditLine(text) : isSignOff(line, before))
        return { claims: readCredits(text)!, dropped: dropped('byline') };
      return label === 'meta'
        ? readAround(line, title, before, isAside)
        : joined([
            { claims: [...readCredit(text), ...readStatement(text)] },
            findDates(text).length > 0 ? readMetadata(text, zone !== 'head') : { claims: bylineOf(line) },
            { dropped: dropped('byline') },
          ]);
    case 'chrome':
      return {
        claims: frameClaims(line, before, isPaper),
        flags: doubtsOf(line),
        dropped: dropped(block.hints.repeated > 0 ? 'template' : 'chrome'),
      };
    default: {
      const worker = label === 'subtitle' || isAboveText ? affiliatedNames(text) : undefined;
      if (worker) return { claims: claim('author', worker, ranks.byline), dropped: dropped('byline') };
      // Of whoever is named alone above the first sentence the text may be as well: subjects.ts.
      if (isAboveText && isName(foldScript(text.trim())))
        return {
          claims: claim('author', text, ranks.bare, { kind: 'author-guessed', quote: text.trim() }),
          dropped: dropped('byline'),
        };
      if (title && block.kind !== 'image' && isAgain(text, title)) return { dropped: dropped('repeated-title') };
      return {
        body: label === 'heading' && block.kind === 'paragraph' ? { ...block, kind: 'heading', level: 2 } : block,
      };
    }
  }
}

/** Words of the title that look like a label are none, where the system prints it again: `文章主题：例会记录：老秤`. */
function readAround(line: Classified, title: string, before: Classified | undefined, isAside: boolean): Read {
  const { block } = line;
  if (!/[:：】\]]/.test(title) || !block.text.includes(title)) return readMeta(line, before, isAside);
  const text = block.text.replace(title, '').trim();
  const read = readMeta({ ...line, block: { ...block, text } }, before, isAside);
  return read.body ? { ...read, body: block } : { ...read, dropped: [{ text: textOf(block), reason: 'metadata' }] };
}

const isAgain = (text: string, title: string): boolean =>
  foldLine(text) === foldLine(title) || foldLine(withoutTitleLabel(text)) === foldLine(title);

/** Names with their day below a text; labels are read one by one. */
const isSignOff = (line: Classified, before: Classified | undefined): boolean =>
  line.zone !== 'head' &&
  !endsLetter(line, before) &&
  (isBracket.test(line.block.text) || readLabels(line.block.text).length === 0) &&
  isCreditLine(line.block.text);

/** A line in one bracket is read whole: `（《渡口》记者/丁一 编辑/贺二）`. */
const isBracket = /^[\s　]*[（(【][^（()）【】]+[)）】][\s　。]*$/u;

/** Nothing but where the text comes from. */
const isStatement = (text: string): boolean => readStatement(text).length > 0;

function bylineOf({ block: { text }, features }: Classified): Claim[] {
  const placed = readNewsroomLine(text);
  if (placed) return placed.claims;
  const names = text.trim();
  // Names alone below a text are of who wrote it, by their place.
  if (
    features['after-body'] &&
    /\S[、，,\s　／/]+\S/u.test(names) &&
    foldScript(names)
      .split(/[、，,\s　／/]+/)
      .every(isName)
  )
    return claim('author', names, ranks.guess, { kind: 'author-guessed', quote: names });
  const signed = readSigned(text);
  return signed.length > 0 ? signed : readByline(text);
}

/** A line that is left out though it may be text, and a date that is none. */
function doubtsOf({ block: { text, hints }, margin }: Classified): Flag[] {
  const epoch = findDates(text.slice(0, 240)).find(({ date }) => date === '1970-01-01');
  return [
    ...(epoch ? [{ kind: 'date-epoch', quote: text }] : []),
    ...(margin < 1 && hints.repeated === 0 && hanCount(text) >= 8
      ? [{ kind: 'dropped-doubtful', quote: text.slice(0, 80) }]
      : []),
  ];
}
