/** What lines of a page's frame say of the article though they are none of it: editors, imprints, shared sources. */
import type { Classified } from '../classify/classify.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { affiliatedNames } from './affiliation.ts';
import { claim, monthClaim } from './claims.ts';
import { findDates } from './dates.ts';
import { outletAtDay } from './day-and-outlet.ts';
import { gluedLabel } from './glued-label.ts';
import { readLabels } from './labels.ts';
import { nameInElement } from './line-of-name.ts';
import { readMetadata } from './metadata.ts';
import { findMonths } from './months.ts';
import { isMedium } from './outlets.ts';
import { readProvenance, readStatement } from './provenance.ts';
import { ranks } from './ranks.ts';
import { strayDate } from './stray-date.ts';

/** @param before the line above it @param isPaper the page is one of a newspaper, and carries its day */
export const frameClaims = (line: Classified, before: Classified | undefined, isPaper: boolean): Claim[] => [
  ...strayDate(line, isPaper),
  ...(before?.zone === 'body' ? editorOf(line) : []),
  ...editorInFrame(line),
  ...staffInFrame(line),
  ...(before?.label === 'title' ? workerBelow(line) : []),
  ...lineOfPost(line),
  ...outletAtDay(line),
  ...nameInElement(line),
  ...sharedSource(line),
  ...imprintMonth(line),
  ...imprintOutlet(line),
  ...(line.zone === 'tail' ? ownAuthor(line.block.text) : []),
  ...(line.zone === 'tail' || (line.zone === 'head' && before?.label === 'title') ? ownSource(line) : []),
  ...(line.zone !== 'head' && line.block.hints.repeated === 0 ? readStatement(line.block.text) : []),
];

/** The line of the day above the text, which words of the interface outnumber: `2011-04-02 | 来源：渡口网 | 评论（2）条 | 我来说两句`. */
function lineOfPost({ zone, margin, block: { text, hints } }: Classified): Claim[] {
  if (zone !== 'head' || hints.repeated > 0 || findDates(text).length !== 1) return [];
  const isRead = margin < 1 ? readLabels(text).length > 0 : opensWithSource(text);
  if (!isRead && !isBarred(text)) return [];
  return readMetadata(text, false).claims.filter(
    ({ field }) => field === 'author' || field === (isRead ? 'source' : 'date'),
  );
}

/** The day, who wrote and words of the interface between bars: `2011-04-02 | 尤三省 | 阅读次数：2`. */
const isBarred = (text: string): boolean =>
  text.length <= longestImprint * 2 && (text.match(/[\s　][|｜丨][\s　]/g)?.length ?? 0) >= 2;

/** The source and the day, before what the site says of both: `来源: 渡口网 于 2011-04-02 - 新闻取自各大媒体，不代表本网立场！` */
const opensWithSource = (text: string): boolean => {
  const [label] = readLabels(text);
  return label?.kind === 'source' && text.slice(0, label.start).trim() === '' && label.value.length <= longestOutlet;
};
const longestOutlet = 16;

/** A source that all sibling pages name by its label is the site's as often as the article's: a guess, and told. */
function sharedSource({ block: { text, hints } }: Classified): Claim[] {
  if (hints.repeated === 0 || text.length > longestImprint) return [];
  const [label, other] = readLabels(text);
  const stated = label ? [] : readProvenance(text.trim());
  if (stated.some(({ field }) => field === 'source'))
    return stated
      .filter(({ field }) => field === 'source' || field === 'date')
      .map((one) => ({ ...one, rank: ranks.guess, flag: { kind: `${one.field}-doubtful`, quote: text.trim() } }));
  if (label?.kind !== 'source' || other || !isMedium(label.value)) return [];
  return claim('source', label.value, ranks.guess, { kind: 'source-doubtful', quote: text.trim() });
}

/** The issue of which a page is, in its head or foot: `会讯 1998年6月号`. */
const imprintMonth = ({ block: { text, hints } }: Classified): Claim[] =>
  hints.linked < 0.5 && text.length <= longestImprint && /月[号號刊份]|第.{1,6}期/.test(text)
    ? monthClaim(text, ranks.guess, { kind: 'date-doubtful', quote: text.trim() })
    : [];

/** The periodical that such a line names, where sibling pages have another there or none: a guess, and told. */
function imprintOutlet(line: Classified): Claim[] {
  const { text, hints } = line.block;
  if (hints.repeated > 0 || imprintMonth(line).length === 0) return [];
  const outlet = text
    .trim()
    .split(/[\s　]+/)
    .map((word) => word.replace(number, ''))
    .find((word) => isMedium(word) && word.length >= 4 && findMonths(word).length === 0);
  return outlet ? claim('source', outlet, ranks.guess, { kind: 'source-doubtful', quote: text.trim() }) : [];
}

/** The issue behind the name of a periodical. */
const number = /(?:总|總)?第[\d一二三四五六七八九十百〇零]{1,5}[期號号]$/u;

const longestImprint = 40;

/** Right below the text stands its editor, though he may have edited the sibling pages, too. */
const editorOf = ({ block: { text, hints } }: Classified): Claim[] =>
  hints.repeated > 0 && text.length <= longestCredit
    ? readMetadata(text, true).claims.filter(({ field }) => field === 'editor')
    : [];

/** An editor among words of the interface: he fills no field, and says who did not write the text. */
const editorInFrame = ({ zone, block: { text, hints } }: Classified): Claim[] =>
  zone !== 'head' && hints.repeated === 0 && text.length <= longestImprint
    ? readLabels(text).flatMap(({ kind, value }) =>
        kind === 'editor' && isName(foldScript(value))
          ? claim('editor', value, ranks.guess).map((one) => ({ ...one, unvouched: true }))
          : [],
      )
    : [];

/** Two of those who handled a text and more, each behind his label, are its credits: `初审：丁一 编辑：贺二 回复`. */
function staffInFrame({ zone, block: { text, hints } }: Classified): Claim[] {
  if (zone === 'head' || hints.repeated > 0 || text.length > longestImprint) return [];
  const staff = readLabels(text).filter(({ kind }) => kind === 'editor' || kind === 'reviewer');
  return staff.length > 1 && text.slice(0, staff[0]!.start).trim() === ''
    ? readMetadata(text, true).claims.filter(({ field }) => field === 'editor')
    : [];
}

/** What somebody is called at an outlet, and his name: `明查员 丁一`. */
const staff = /^[\s　]*\p{Script=Han}{1,4}[员手编者][\s　]+(?<name>\p{Script=Han}{2,4})[\s　]*$/u;

/** Who wrote and what or where he works, right below the title. */
function workerBelow({ block: { text, hints } }: Classified): Claim[] {
  if (hints.repeated > 0 || hints.linked > 0) return [];
  const name = staff.exec(foldScript(text))?.groups?.name;
  const names = affiliatedNames(text) ?? (name && isName(name) ? text.trim().slice(-name.length) : '');
  return claim('author', names, ranks.byline);
}

/** Blogs print below each post whose it is. */
const ownAuthor = (text: string): Claim[] =>
  text.length <= longestCredit && /^[\s　]*(?:本文|文章)作者/.test(text) ? readMetadata(text, true).claims : [];

/** A source alone with its label, which no sibling page has, too, is the article's wherever it stands. */
function ownSource({ block: { text, hints }, features }: Classified): Claim[] {
  if (hints.repeated > 0 || text.length > longestImprint || features.related) return [];
  // The label stands in an element of its own.
  const chip = gluedLabel(text.trim()).filter(({ field }) => field === 'source');
  if (chip.length > 0) return chip.map((one) => ({ ...one, rank: ranks.after }));
  const [label, other] = readLabels(text);
  if (label?.kind !== 'source' || other || label.end < text.trimEnd().length) return [];
  if (text.slice(0, label.start).trim() !== '') return [];
  return claim('source', label.value, ranks.after);
}

const longestCredit = 24;
