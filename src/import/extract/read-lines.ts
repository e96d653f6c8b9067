/** Classified lines become findings and a body: metadata and bylines are read, chrome is put on the account. */
import type { Classified } from '../classify/classify.ts';
import { foldLine, hanCount } from '../comparable.ts';
import type { Block, Claim, Dropped, Findings, Flag } from '../page.ts';
import { readByline, readCredit } from './byline.ts';
import { doubted, joined } from './claims.ts';
import { findDates } from './dates.ts';
import { frameClaims } from './frame-claims.ts';
import { readLabels } from './labels.ts';
import { listedLines } from './listed.ts';
import { readMetadata } from './metadata.ts';
import { readSigned, readStatement } from './provenance.ts';
import { ranks } from './ranks.ts';
import { isOfFirstPost, isOfReply } from './replies.ts';
import { asAccounts } from './reposted.ts';
import { isDateOfLetter } from './sign-off.ts';
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
  const isPaper = isPageOfPaper(lines);
  const read = lines.map((line, index): Read => {
    if (subtitles.has(line)) return { body: { ...line.block, role: 'subtitle' } };
    if (listed.has(line)) return { dropped: [{ text: textOf(line.block), reason: 'chrome' }] };
    return readLine(line, { title, before: lines[index - 1], isAside: index < asides, isPaper });
  });
  return { body: read.flatMap(({ body }) => body ?? []), findings: joined(read) };
}

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

/** A day below the article and outside of it that sibling pages have, too, is of the articles that the site lists. */
const isOfSite = ({ zone, features, block: { hints } }: Classified): boolean =>
  Boolean(hints.ofSite && zone === 'head' && features['labels-date'] !== 1) ||
  (zone === 'tail' && hints.inArticle === false && hints.repeated > 0 && Boolean(features['bare-date']));

interface Read extends Partial<Findings> {
  body?: Block;
}

/** The date of a letter or notice stands right behind its text, or behind who signed it. */
const endsLetter = ({ label, zone, block }: Classified, before: Classified | undefined): boolean =>
  label === 'meta' &&
  zone !== 'head' &&
  (before?.label === 'paragraph' || before?.label === 'heading') &&
  isDateOfLetter(block);

/** Where a line stands. */
interface Around {
  title: string;
  before: Classified | undefined;
  /** A day of this line gives way to the one below the title. */
  isAside: boolean;
  /** The page is one of a newspaper, and carries its day. */
  isPaper: boolean;
}

function readLine(line: Classified, { title, before, isAside, isPaper }: Around): Read {
  const { block, label, zone } = line;
  const { text } = block;
  const dropped = (reason: string): Dropped[] => [{ text: textOf(block), reason }];
  if (isOfReply(line)) return { dropped: dropped('reply') };
  switch (label) {
    case 'title':
      return { dropped: dropped('title') };
    case 'byline':
    case 'meta':
      if (isStatement(text)) return { claims: readStatement(text), dropped: dropped('byline') };
      return label === 'meta'
        ? readMeta(line, before, isAside)
        : joined([
            { claims: [...readCredit(text), ...readStatement(text)] },
            findDates(text).length > 0 ? readMetadata(text, zone !== 'head') : { claims: bylineOf(text) },
            { dropped: dropped('byline') },
          ]);
    case 'chrome':
      return {
        claims: frameClaims(line, before, isPaper),
        flags: doubtsOf(line),
        dropped: dropped(block.hints.repeated > 0 ? 'template' : 'chrome'),
      };
    default:
      if (title && block.kind !== 'image' && isAgain(text, title)) return { dropped: dropped('repeated-title') };
      return {
        body: label === 'heading' && block.kind === 'paragraph' ? { ...block, kind: 'heading', level: 2 } : block,
      };
  }
}

const isAgain = (text: string, title: string): boolean =>
  foldLine(text) === foldLine(title) || foldLine(withoutTitleLabel(text)) === foldLine(title);

/** @param isAside a day of this line gives way to the one below the title */
function readMeta(line: Classified, before: Classified | undefined, isAside: boolean): Read {
  const { block, zone } = line;
  const { text } = block;
  if (isOfSite(line)) return { dropped: [{ text: textOf(block), reason: 'template' }] };
  if (endsLetter(line, before) || holdsProse(text))
    return { body: block, claims: readMetadata(text, zone !== 'head').claims.filter(isShort) };
  // A day that stands on the sibling pages, too, is the site's as often as theirs.
  const isDoubtful = isAside || block.hints.repeated > 0;
  // The system prints the metadata of a post below its text.
  const isOwnDay = block.hints.day && line.features['class-meta'] === 1;
  const found = readMetadata(text, zone !== 'head' && !isOwnDay && !isOfFirstPost(line));
  return nearer(line, before, [
    { claims: [...readCredit(text), ...readSigned(text)] },
    isDoubtful ? doubted(found) : withoutShared(found, block),
    { dropped: [{ text: textOf(block), reason: 'metadata' }] },
  ]);
}

/** An outlet that only its place names, and that stands there on all sibling pages, is the site itself. */
const withoutShared = (found: Findings, { hints: { shared = [] } }: Block): Findings => ({
  ...found,
  claims: found.claims.map((one) =>
    one.field === 'source' && one.rank === ranks.bare && shared.includes(foldLine(one.value))
      ? { ...one, unvouched: true }
      : one,
  ),
});

/** Nothing but where the text comes from. */
const isStatement = (text: string): boolean => readStatement(text).length > 0;

/**
 * What the text itself names as its source, in a line of its own, outranks what the site prints beside the day: the
 * account that took it over. Behind other words stands the source of a picture or a film.
 */
function nearer(
  { zone, block: { text, hints } }: Classified,
  before: Classified | undefined,
  findings: Partial<Findings>[],
): Findings {
  const found = joined(findings);
  const { claims, ...rest } = { ...found, claims: asAccounts(found.claims, [text, before?.block.text]) };
  const [label, other] = readLabels(text);
  const isWhole = label?.kind === 'source' && !other && text.slice(0, label.start).trim() === '';
  if (hints.inArticle !== true || zone === 'tail' || !isWhole) return { claims, ...rest };
  return {
    ...rest,
    claims: claims.map((one) =>
      one.field === 'source' && one.rank === ranks.label ? { ...one, rank: ranks.label + 0.5 } : one,
    ),
  };
}

function bylineOf(text: string): Claim[] {
  const signed = readSigned(text);
  return signed.length > 0 ? signed : readByline(text);
}

/** Metadata that is glued to the first paragraph, as documents without line ends have it: the text stays whole. */
const holdsProse = (text: string): boolean => hanCount(text) > 50 && /[，。].*[。！？][”」』）]?\s*$/.test(text);
const isShort = ({ value }: Claim): boolean => value.length <= 24;

const textOf = ({ text, caption }: Block): string => (caption && caption !== text ? `${text} ${caption}` : text);

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
