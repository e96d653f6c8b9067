/**
 * Who reports, before the first sentence of a text: in a bracket, `【渡口晚报记者 丁一】`, `（文/渡口网 丁一）`, behind the
 * dateline, `渡口晚报3月7日讯（记者 丁一 文/图）`, or with no bracket around it, `渡口晚报讯 记者丁一 实习生贺二 `.
 */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { saidAuthor } from './author-said.ts';
import { claim } from './claims.ts';
import { readCredits } from './credit-line.ts';
import { senderOf } from './credit-outlet.ts';
import { isMedium } from './outlets.ts';
import { paperAndAuthor } from './paper-and-author.ts';
import { ranks } from './ranks.ts';

const longest = 100;
/** What was sent, of what paper, and when. */
const sent =
  /^[\s　]*[【〔（(]?[\p{Script=Han}·•]{1,24}?[\s　]*(?:(?:\p{Script=Han}{0,6}?(?:(?:(?:19|20)\d{2}年)?\d{1,2}月)?\d{1,2}日)?(?:专|消)?[讯电息]|(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日)[】〕）)]?[\s　:：,，]*/u;
const bracketed = /[（(【〔[](?<inner>[^（()）【】〔〕[\]。！？]{2,60})[)）】〕\]](?=[\s　:：—-]*\S)/gu;
/** So near to the beginning stands a bracket behind what was sent. */
const reach = 48;
/** Where a byline without brackets may end: a blank, or the colon of a report. */
const ends = /(?<=\p{Script=Han})(?:[\s　]+(?=\S)|[:：](?=\S))/gu;
/** What the byline of a paper's own opens with, and whoever works for a desk. */
const desk = /(?:融媒体?中心|新闻中心|传媒中心|记者站|[报社网台刊站])$/u;

/**
 * The claims of such an opening, which stays in the text.
 * @example openingByline('本刊记者 丁一 报道 渡口商会昨日成立。') // author 本刊记者 丁一
 */
export function openingByline(text: string): Claim[] {
  const head = text.slice(0, longest);
  const folded = foldScript(head);
  const line = sent.exec(folded);
  const found =
    inBracket(head, folded) ??
    unmarked(head, folded, line?.[0].length ?? 0) ??
    labelled(head, folded) ??
    signed(head, folded);
  if (!found) return [];
  const quote = head.slice(0, found.end).trim();
  const flag = { kind: 'source-from-dateline', quote };
  const claims = found.claims.map((one) => (one.field === 'source' ? { ...one, rank: ranks.dateline, flag } : one));
  const paper = paperOf(line?.[0] ?? '');
  if (paper === '' || claims.some(({ field }) => field === 'source')) return claims;
  const at = folded.indexOf(paper);
  return [...claims, ...claim('source', head.slice(at, at + paper.length), ranks.dateline, flag)];
}

/** What an outlet ends with, where a town may stand behind it. */
const medium = /(?:[报社网台刊]|新闻|观察|发布|融媒体?|客户端|频道|在线|视频|头条|时讯)$/u;

/** The outlet that what was sent begins with, before the town. */
function paperOf(sentence: string): string {
  const run = /^[\s　【〔（(]*(?![本我据])(?<run>[\p{Script=Han}·•]+)/u.exec(sentence)?.groups?.run ?? '';
  const sizes = Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => run.length - index);
  return run.slice(0, sizes.find((size) => medium.test(run.slice(0, size)) && isMedium(run.slice(0, size))) ?? 0);
}

interface Opening {
  claims: Claim[];
  end: number;
}

/** The first bracket that holds nothing but a byline, before the end of a sentence. */
function inBracket(text: string, folded: string): Opening | undefined {
  for (const { index, 0: whole, groups } of text.matchAll(bracketed)) {
    if (index > reach || /[。！？，,；;](?!\p{Script=Han}{0,6}[（(])/u.test(text.slice(0, index))) return undefined;
    const inner = groups!.inner!;
    const line = sent.exec(folded.slice(index + 1, index + 1 + inner.length))?.[0].length ?? 0;
    const claims =
      reportOf(inner, index) ??
      readCredits(inner) ??
      (line > 0 ? readCredits(inner.slice(line)) : undefined) ??
      ofOffice(inner, index) ??
      ofPaper(inner, index) ??
      ofNames(inner, folded.slice(0, index));
    if (claims?.some(({ field }) => field === 'author')) return { claims: ofText(claims), end: index + whole.length };
  }
  return undefined;
}

/** Whose report it is, glued to the paper, and who made it: `【渡口网报道 丁一】`. */
function reportOf(inner: string, index: number): Claim[] | undefined {
  const [word] = report.exec(foldScript(inner)) ?? [];
  if (word === undefined || index > 0) return undefined;
  const paper = inner.slice(0, word.length - (made.exec(word)?.[0].length ?? 0));
  const names = inner.slice(word.length).replace(/^[\s　／/|｜]+/, '');
  const whole = ofPaper(`${paper} ${names}`, index);
  if (whole || !names.split(/[、\s　]+/).every((name) => isName(foldScript(name)))) return whole;
  // Whose report it is no list knows.
  return claim('author', names, ranks.byline, { kind: 'author-guessed', quote: inner });
}
const report = /^\p{Script=Han}{2,12}?(?:综合|专题|独家|特约|消息)*(?:报[道导]|[讯电]|消息)(?=[\s　／|｜])/u;
const made = /(?:综合|专题|独家|特约|消息)*(?:报[道导]|[讯电]|消息)$/u;

/** A paper and who wrote for it, alone in that bracket: `【渡口快報／丁一】`. */
function ofPaper(inner: string, index: number): Claim[] | undefined {
  const { paper, author } = paperAndAuthor(inner);
  return index === 0 && paper !== ''
    ? [...claim('source', paper, ranks.byline), ...claim('author', author, ranks.byline)]
    : undefined;
}

/** Names alone in the bracket behind a dateline: `渡口网江城3月7日电（丁一）`. */
function ofNames(inner: string, before: string): Claim[] | undefined {
  const line = sent.exec(before)?.[0] ?? '';
  if (line === '' || line.length < before.length || !dated.test(before)) return undefined;
  return inner.split(/[、，,\s　]+/).every((name) => isName(foldScript(name)))
    ? claim('author', inner, ranks.byline)
    : undefined;
}
/** What was sent, by its day or its word. */
const dated = /(?:\d{1,2}日|[讯电])[】〕）)]?[\s　:：,，]*$/u;

/** Who works where, alone in the bracket that opens the text: `（商会秘书处 丁一）`. */
function ofOffice(inner: string, index: number): Claim[] | undefined {
  const said = saidAuthor(inner);
  if (said) return claim('author', said, ranks.byline);
  const folded = foldScript(inner);
  const { names } = (index === 0 && ofRoom.exec(folded)?.groups) || {};
  return names?.split(/[、\s　]+/).every(isName)
    ? claim('author', inner.slice(-names.length), ranks.byline)
    : undefined;
}
const ofRoom = /^(?:\p{Script=Han}{2,12}[处部会室组科委院校社馆]|\p{Script=Han}{2,6}中心)[\s　／]+(?<names>\S.*)$/u;

/** The longest beginning that is nothing but a byline with an office, itself or behind what was sent. */
function unmarked(text: string, folded: string, line: number): Opening | undefined {
  const starts =
    line > 0
      ? [
          0,
          line,
          ...[...folded.slice(line, reach).matchAll(/[\s　]+/gu)].map(({ index, 0: gap }) => line + index + gap.length),
        ]
      : [0];
  // A bracket around all of it is read by itself, or is none.
  if (/^[\s　]*[【〔（([]/u.test(folded) && !/[】〕）)\]][\s　:：,，]*$/u.test(folded.slice(0, line))) return undefined;
  const places = [folded.length, ...[...folded.matchAll(ends)].map(({ index }) => index).toReversed()];
  for (const start of starts) {
    const office =
      /^[\s　]*(?<before>[《》\p{Script=Han}·•]{0,20}?)[\s　]?[／/∕|｜]?[\s　]?(?:记者|通讯员|评论员)/u.exec(
        folded.slice(start),
      );
    const sender = office && senderOf(office.groups!.before!);
    if (!sender || (sender.outlet === '' && sender.unit !== '' && !desk.test(sender.unit))) continue;
    for (const end of places) {
      if (end <= start + office[0].length) break;
      // `渡口讯 记者丁一报道：` is a sentence.
      if (
        start > 0 &&
        /^\p{Script=Han}/u.test(folded) &&
        /^[:：]/.test(folded.slice(end)) &&
        /\p{Script=Han}{4}报道$/u.test(folded.slice(0, end))
      )
        continue;
      const claims = readCredits(text.slice(start, end).trim());
      if (claims?.some(({ field }) => field === 'author')) return { claims: ofText(claims), end };
    }
  }
  return undefined;
}

/** Who wrote, behind the word for it and its sign, before a blank: `文/丁一　渡口商会昨日成立。` */
function labelled(text: string, folded: string): Opening | undefined {
  const line =
    /^[\s　]*(?:文|图文|撰文|采写|撰稿|作者)[\s　]*[／/|｜丨:：][\s　]*(?<name>\p{Script=Han}{2,4})[\s　]+(?=\p{Script=Han}{3})/u.exec(
      folded,
    );
  if (!line || !isName(line.groups!.name!)) return undefined;
  const end = line[0].trimEnd().length;
  return { claims: claim('author', text.slice(end - line.groups!.name!.length, end), ranks.credit), end };
}

/** The same with the word behind him: `渡口观察网 丁一/文 渡口商会昨日成立。` */
function signed(text: string, folded: string): Opening | undefined {
  const line =
    /^[\s　]*(?:(?<paper>[\p{Script=Han}·]{2,10})[\s　]+)?(?<names>\p{Script=Han}{2,4}(?:[、\s　]\p{Script=Han}{2,4}){0,3})[\s　]*[／/][\s　]*(?:文|撰文|报道)[\s　:：]+(?=\S{3})/u.exec(
      folded,
    );
  const { paper = '', names = '' } = line?.groups ?? {};
  if (!line || !names.split(/[、\s　]/).every(isName) || (paper !== '' && !isMedium(paper))) return undefined;
  const at = folded.indexOf(names, paper === '' ? 0 : folded.indexOf(paper) + paper.length);
  const from = folded.indexOf(paper);
  return {
    claims: [
      ...claim('source', text.slice(from, from + paper.length), ranks.byline),
      ...claim('author', text.slice(at, at + names.length), ranks.credit),
    ],
    end: line[0].trimEnd().length,
  };
}

const ofText = (claims: readonly Claim[]): Claim[] =>
  claims
    .filter(({ field }) => field !== 'date' && field !== 'editor')
    .map((one) => (one.field === 'author' ? { ...one, rank: ranks.byline } : one));
