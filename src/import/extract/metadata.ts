/** Metadata from the lines that carry it: labels, bare timestamps, bylines, datelines, brackets at the end. */

import { framePatterns, isInterface, isName, relativeDate } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Claim, Findings } from '../page.ts';
import { beforePlace, withNamesJoined, wordsOf } from './bare-words.ts';
import { claim, dateClaim, doubted, joined } from './claims.ts';
import { sourceOfDateline } from './dateline.ts';
import { findDates, isBound, isEpoch } from './dates.ts';
import { withoutDate, withoutInterface, withoutStaffNumber, withoutWriter, writerBehind } from './labelled-value.ts';
import { type Labelled, readLabels } from './labels.ts';
import { isModified } from './modified.ts';
import { isDesk, isMedium, isOutlet, outletIn } from './outlets.ts';
import { postersIn, withoutPosters } from './poster.ts';
import { ranks } from './ranks.ts';
import { bareReporters, labelledReporters, reportersOf } from './reporters.ts';
import { readRoles } from './roles.ts';
import { readSignature } from './sign-off.ts';
import { withoutTown } from './values.ts';
import { isDepartment, isPersonal } from './vouch.ts';

/** Reads one metadata line. @param afterBody the line stands below the text */
export function readMetadata(line: string, afterBody: boolean): Findings {
  const labelled = readLabels(line);
  const publication = /《([^》]{2,14})》/.exec(line)?.[1];
  const rest: string[] = [];
  let from = 0;
  for (const { start, end } of labelled) {
    rest.push(line.slice(from, start));
    from = end;
  }
  rest.push(line.slice(from));
  // A name behind the outlet is of who wrote, as it is behind a day.
  const hasSource = labelled.some(({ kind, value }) => kind === 'source' && value !== '');
  return joined([
    { claims: publication && !afterBody ? claim('source', publication, ranks.bare) : [] },
    ...labelled
      .filter((label) => !isAccountOf(label, labelled))
      .map((label, index, kept) => readLabelled(line, label, kept[index + 1]?.start, afterBody)),
    ...rest.map((piece) => readBare(piece, afterBody, hasSource)),
    { claims: readRoles(line, ranks.byline) },
    { claims: reportersOf(labelledReporters(line, labelled), afterBody ? ranks.after : ranks.label) },
    { claims: afterBody ? [] : reportersOf(rest.map(withoutDates).flatMap(bareReporters), ranks.bare + 1) },
  ]);
}

/** 发布者 and the like name a user of the site, who may be an office. */
const isPublisher = (label: string): boolean => /^(?:发布|上传|发稿|发表|张贴|posted)/i.test(foldScript(label));

/** Systems print the account that entered a page as its editor again: `文章录入：锦江渔夫 责任编辑：锦江渔夫`. */
const isAccountOf = ({ kind, value }: Labelled, all: readonly Labelled[]): boolean =>
  kind === 'editor' &&
  !isPersonal(value) &&
  all.some((other) => /录入/.test(foldScript(other.label)) && other.value === value);

/** Forums print 来自 before a member's name, his town or his telephone; papers stand behind it, too. */
const isPlatform = (label: string): boolean => /^[来來]\s*自$/.test(label);

/** The office that put the page up: the source where no other is named. */
const isOffice = (label: string): boolean => /^(?:发布|报送|供稿|发稿)(?:单位|机构)/.test(foldScript(label));

/** When a text was written gives way to when it was published. */
const writtenOn = /^(?:成文|撰[写稿]|创建|建立|提交)/;

function readLabelled(
  line: string,
  labelled: Labelled,
  next: number | undefined,
  afterBody: boolean,
): Partial<Findings> {
  const { kind, label, value, start } = labelled;
  const rank = afterBody ? ranks.after : ranks.label;
  switch (kind) {
    case 'date':
    case 'uploaded':
      return readDate(line.slice(start, next), kind, writtenOn.test(foldScript(label)) ? rank - 0.5 : rank);
    case 'views':
      return { claims: claim('views', /\d+/.exec(value)?.[0] ?? '', rank) };
    case 'author':
      if (isPublisher(label) && isOutlet(value) && !isDepartment(value))
        return {
          claims: hanCount(value) > 3 && !isDesk(value) ? claim('source', withoutInterface(value), rank - 1) : [],
        };
      return {
        claims: [
          ...claim('author', withoutInterface(withoutDate(value)), isPublisher(label) ? ranks.account : rank),
          ...(isPublisher(label) ? dateClaim('date', value, ranks.sidelong) : []),
        ],
      };
    case 'editor':
      return { claims: claim(kind, withoutInterface(withoutStaffNumber(withoutDate(value))), rank) };
    case 'source':
      if (isPlatform(label) && !/^《/.test(value) && !isOutlet(value))
        return {
          claims: dateClaim('date', value, ranks.sidelong),
          flags: [{ kind: 'source-doubtful', quote: withoutDate(value).slice(0, 40) }],
        };
      return {
        claims: [
          ...writerBehind(value, rank),
          ...dateClaim('date', value, ranks.sidelong),
          ...(isOffice(label) && isDepartment(value)
            ? []
            : claim(
                kind,
                withoutTown(withoutInterface(withoutDate(withoutWriter(value)))),
                isOffice(label) ? rank - 0.5 : rank,
              )),
        ],
      };
    case 'photographer':
    case 'translator':
    case 'url':
    case 'summary':
      return { claims: claim(kind, withoutInterface(withoutDate(value)), rank) };
    default:
      return {};
  }
}

function readDate(text: string, field: 'date' | 'uploaded', rank: number): Partial<Findings> {
  const [found] = findDates(text);
  if (found && isEpoch(found.date)) return { flags: [{ kind: 'date-epoch', quote: found.date }] };
  return { claims: dateClaim(field, text, rank) };
}

/** A label that needs no colon. */
const said = /发表于|发布于|刊登于|posted on|published on/i;

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
  const dated = dates.length > 0 ? readDate(piece.slice(dates[0]!.start), 'date', rank) : {};
  const words = wordsOf(
    withoutPlace(withoutDates(withoutPosters(piece)).replace(account, (name) => (isMedium(name.trim()) ? name : ' '))),
  );
  if (afterBody) {
    const signed = dates.length > 0 ? readSignature(words) : [];
    const isForeign = signed.length === 0 && !said.test(foldScript(piece)) && words.some(isWord);
    return joined([isForeign ? doubted(dated) : dated, { claims: signed }]);
  }
  const isDated = hasSource || dates.length > 0 || relativeDate.test(foldScript(piece));
  const claims = (isDated ? withNamesJoined(words) : words).flatMap((text): Claim[] => {
    const folded = foldScript(text);
    if (isInterface(folded) || hanCount(text) < 2) return [];
    const outlet = outletIn(text);
    if (outlet) return claim('source', outlet, ranks.bare);
    const placed = isDated ? beforePlace(text) : undefined;
    if (placed) return claim('author', placed, ranks.bare);
    if (!isDated || !folded.split(/[、，, ]/).every(isName)) return [];
    // Of two words beside each other one may be a town.
    return claim('author', text, ranks.bare, text.includes(' ') ? { kind: 'author-doubtful', quote: text } : undefined);
  });
  const accounts = [...postersIn(piece), ...[...piece.matchAll(account)].map(([, name]) => name!)].flatMap((name) =>
    claim('author', name, ranks.account),
  );
  return joined([dated, { claims: [...claims, ...accounts, ...sourceOfDateline(piece.trim())] }]);
}

/** A line without where it was written, behind the day: `2009年3月17日于临江`. */
const withoutPlace = (text: string): string =>
  text.replace(/(?<=^|[\s　]{2})[于於]\p{Script=Han}{2,6}(?=[\s　]|$)/u, ' ');

const isWord = (text: string): boolean =>
  hanCount(text) >= 2 && !isInterface(foldScript(text)) && !framePatterns.counters.test(foldScript(text));

function withoutDates(piece: string): string {
  let plain = piece;
  for (const { start, end } of findDates(piece).toReversed()) plain = `${plain.slice(0, start)}  ${plain.slice(end)}`;
  return plain;
}
