/** Metadata from the lines that carry it: labels, bare timestamps, bylines, datelines, brackets at the end. */

import { isInterface } from '../classify/interface-words.ts';
import { framePatterns, isName, relativeDate, reportedBy } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Claim, Findings } from '../page.ts';
import { beforePlace, withNamesJoined, withoutOtherRoles, wordsOf } from './bare-words.ts';
import { claim, doubted, joined, monthClaim } from './claims.ts';
import { toldAndWritten } from './credit-claims.ts';
import { readCredits, readRoles } from './credit-line.ts';
import { isShortName } from './credit-outlet.ts';
import { sourceOfDateline } from './dateline.ts';
import { findDates, isBound } from './dates.ts';
import { gluedLabel } from './glued-label.ts';
import { jointAuthors } from './joint-authors.ts';
import { readDate, readLabelled } from './labelled-claims.ts';
import { isAccountOf } from './labelled-value.ts';
import { type Labelled, readLabels } from './labels.ts';
import { isLatinName } from './latin-name.ts';
import { isModified } from './modified.ts';
import { findMonths } from './months.ts';
import { isMedium, outletIn, withoutSupply } from './outlets.ts';
import { paperAndAuthor } from './paper-and-author.ts';
import { postersIn, withoutPosters } from './poster.ts';
import { ranks } from './ranks.ts';
import { bareReporters, labelledReporters, reportersOf } from './reporters.ts';
import { readSignature } from './sign-off.ts';
import { isProvince } from './values.ts';
import { isDepartment } from './vouch.ts';
import { isWire, readWire } from './wire.ts';

/** Reads one metadata line. @param afterBody the line stands below the text */
export function readMetadata(line: string, afterBody: boolean): Findings {
  const labelled = readLabels(line);
  const rest: string[] = [];
  let from = 0;
  for (const { start, end } of labelled) {
    rest.push(line.slice(from, start));
    from = end;
  }
  rest.push(line.slice(from));
  // A name behind the outlet is of who wrote, as it is behind a day.
  const hasSource = labelled.some(({ kind, value }) => kind === 'source' && value !== '');
  const hasDay = labelled.some(
    ({ kind, start, end }) => kind === 'date' && findDates(line.slice(start, end)).length > 0,
  );
  const doubt = toldAndWritten(line);
  const found = joined([
    { claims: afterBody ? [] : periodicalIn(rest) },
    { claims: rest.flatMap((piece) => claim('author', reportedBy(withoutDates(piece)) ?? '', ranks.byline)) },
    ...labelled
      .filter((label) => !isAccountOf(label, labelled))
      .map((label, index, kept) => readLabelled(line, label, kept[index + 1]?.start, afterBody)),
    ...rest.map((piece) => readBare(piece, afterBody, hasSource || hasDay)),
    { claims: afterBody && labelled.length > 0 ? rest.flatMap(creditsBeside) : [] },
    { claims: jointAuthors(labelled, afterBody ? ranks.after : ranks.label) },
    { claims: rolesBeside(labelled.length === 0 ? withoutDates(line) : line, labelled) },
    { claims: reportersOf(labelledReporters(line, labelled), afterBody ? ranks.after : ranks.label) },
    {
      claims: isWire(line)
        ? readWire(line)
        : afterBody
          ? []
          : reportersOf(rest.map(withoutDates).flatMap(bareReporters), ranks.bare + 1),
    },
  ]);
  return doubt
    ? { ...found, claims: found.claims.map((one) => (one.field === 'author' ? { ...one, flag: doubt } : one)) }
    : found;
}

/** Who wrote and for whom, before the labels of those who edited it: `江城电台记者丁一河口报道　责编：贺二`. */
const creditsBeside = (piece: string): Claim[] =>
  (readCredits(piece.trim()) ?? []).filter(({ field }) => field === 'author' || field === 'source');

/** Who made a text by words without a sign; what a label says is read from it. */
const rolesBeside = (line: string, labelled: readonly Labelled[]): Claim[] =>
  readRoles(line, ranks.byline).filter(({ field }) => !labelled.some(({ kind }) => kind === field));

/** A title in its marks: of a periodical where its name or an issue behind it says so, else told. The issue belongs to it. */
function periodicalIn(pieces: readonly string[]): Claim[] {
  const [, name, behind = ''] = pieces.map((piece) => /《([^》]{2,14})》(.{0,24})/.exec(piece)).find(Boolean) ?? [];
  if (!name) return [];
  const kind = /^(?:双|雙|半)?[月周旬季年]刊/u.exec(behind)?.[0] ?? '';
  const [number] = issue.exec(behind.slice(kind.length)) ?? [];
  if (number || kind) return claim('source', `《${name}》${kind}${number?.trim() ?? ''}`, ranks.bare);
  return claim('source', name, ranks.bare, isMedium(name) ? undefined : { kind: 'source-doubtful', quote: name });
}

/** `第52期`, `2009年第4期`; the number in brackets behind it says the same again. */
const issue = /^[\s　]*(?:(?:19|20)\d{2}年?[\s　]*)?总?第?[\d一二三四五六七八九十百〇零]{1,6}[期卷辑号版]/u;

/** A label that needs no colon. */
const said = /发表于|发布于|刊登于|建立于|创建于|张贴于|posted on|published on/i;

/** `秘书处 发表于 …`: the account of a forum or a content system. */
const account = /(\S{2,20})[ 　]+(?=(?:发表|发布|张贴|發表|發佈|發布|張貼)[于於])/gu;

/** A date behind a label that is not known is of something else: `注册：2004年2月1日`. */
const isForeign = (before: string): boolean =>
  /\p{Script=Han}{2}[:：][\s　]*$/u.test(before) &&
  (ofEvent.test(foldScript(before)) || !/(?:[时時][间間]|日期)[:：]/.test(before));

/** When something takes place, ends or began. */
const ofEvent =
  /(?:活动|会议|报名|截止|截稿|开会|举办|举行|演出|展览|开幕|起止|有效|有效期至?|到期|培训|比赛|考试|集合|出发|入会|成立|出生|注册|归档|开放|聚会|讲座|征稿)(?:的?(?:时间|日期))?[:：][\s　]*$/;

/** Who last changed a forum's post, and when: `本帖最后由 秘书处 于 2011-3-11 编辑`. */
const edited = /(?:最后|最近|上次)(?:由|被).{1,24}[于在].{6,24}(?:编辑|修改)/;

/** What stands between labels: a timestamp, a name, an outlet. */
function readBare(piece: string, afterBody: boolean, hasSource: boolean): Partial<Findings> {
  if (edited.test(foldScript(piece))) return readDate(piece, 'uploaded', ranks.label);
  const all = findDates(piece);
  if (all.length > 0 && all.every((date) => isModified(piece, date))) return readDate(piece, 'uploaded', ranks.label);
  const dates = all.filter(
    (date) => !isForeign(piece.slice(0, date.start)) && !isBound(piece, date) && !isModified(piece, date),
  );
  const rank = afterBody ? ranks.sidelong : said.test(foldScript(piece)) ? ranks.label : ranks.bare;
  const dated =
    dates.length > 0 ? readDate(piece.slice(dates[0]!.start), 'date', rank) : { claims: monthClaim(piece, rank - 0.5) };
  const words = withoutOtherRoles(
    wordsOf(
      withoutPlace(
        withoutDates(withoutPosters(piece)).replace(account, (name) => (isMedium(name.trim()) ? name : ' ')),
      ),
    ),
  );
  if (afterBody) {
    const signed = dates.length > 0 ? readSignature(words) : [];
    const isForeign = signed.length === 0 && !said.test(foldScript(piece)) && words.some(isWord);
    const posters = postersIn(piece).flatMap((name) => claim('author', name, ranks.account));
    return joined([isForeign ? doubted(dated) : dated, { claims: [...signed, ...posters] }]);
  }
  const isDated = hasSource || dates.length > 0 || findMonths(piece).length > 0 || relativeDate.test(foldScript(piece));
  const claims = (isDated ? withNamesJoined(words) : words).flatMap((text): Claim[] => {
    const folded = foldScript(text);
    if (isInterface(folded) || hanCount(text) < 2 || isProvince(folded)) return [];
    const chip = isDated ? gluedLabel(text) : [];
    if (chip.length > 0) return chip;
    const outlet = outletIn(text);
    // What stands behind a label that nobody knows may be of something else.
    if (outlet && /[:：]/.test(outlet)) {
      const value = outlet.slice(outlet.search(/[:：]/) + 1);
      return claim('source', value, ranks.guess, { kind: 'source-doubtful', quote: text });
    }
    // A department beside the day put the page up.
    if (outlet && isDepartment(outlet) && !/^[本我]/.test(outlet))
      return claim('source', outlet, ranks.bare).map((one) => ({ ...one, unvouched: true }));
    if (outlet || (isDated && isShortName(text))) return claim('source', outlet || text, ranks.bare);
    const sender = withoutSupply(text);
    if (sender !== text) return claim('source', sender, ranks.bare);
    const { paper, author } = paperAndAuthor(text);
    if (paper) return [...claim('source', paper, ranks.bare), ...claim('author', author, ranks.bare)];
    const placed = isDated ? beforePlace(text) : undefined;
    if (placed) return claim('author', placed, ranks.bare);
    if (!isDated || !folded.split(/[、，, ]/).every(isName)) return [];
    // Of two words beside each other one may be a town.
    return claim('author', text, ranks.bare, text.includes(' ') ? { kind: 'author-doubtful', quote: text } : undefined);
  });
  const latin = dates.length > 0 ? latinNameIn(piece) : [];
  const accounts = [...postersIn(piece), ...[...piece.matchAll(account)].map(([, name]) => name!)].flatMap((name) =>
    claim('author', name, ranks.account),
  );
  return joined([dated, { claims: [...claims, ...latin, ...accounts, ...sourceOfDateline(piece.trim())] }]);
}

/** A name in Latin letters that is all a line has beside its day: of who wrote, or of an outlet that no list knows, and told. */
function latinNameIn(piece: string): Claim[] {
  const name = withoutDates(piece)
    .replace(/^[\s　]*by[\s　]+/i, '')
    .trim();
  return isLatinName(name) && /\p{Ll}/u.test(name) && !isMedium(name)
    ? claim('author', name, ranks.byline, { kind: 'author-doubtful', quote: name })
    : [];
}

/** A line without where it was written, behind the day: `2009年3月17日于临江`. */
const withoutPlace = (text: string): string =>
  text.replace(/(?<=^|[\s　]{2})[于於]\p{Script=Han}{2,6}(?=[\s　]|$)/u, ' ');

const isWord = (text: string): boolean =>
  hanCount(text) >= 2 && !isInterface(foldScript(text)) && !framePatterns.counters.test(foldScript(text));

/** What a calendar is called, before its day. */
const era = /(?:公元|公[历曆]|[西农農阴陰][元历曆])[\s　]*[:：]?[\s　]*$/u;

function withoutDates(piece: string): string {
  let plain = piece;
  const days = findDates(piece);
  for (const { start, end } of (days.length > 0 ? days : findMonths(piece)).toReversed())
    plain = `${plain.slice(0, start).replace(era, '')}  ${plain.slice(end)}`;
  return plain;
}
