/**
 * What a line in brackets says of where a text comes from and of who made it, without a colon behind each word:
 * `（原载《红豆》，作者覃寿嫦）` `（转载自晨报，记者张三）`. Bibliographers call it the statement of provenance.
 */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { standing } from '../standing.ts';
import { claim, dateClaim, monthClaim } from './claims.ts';
import { findDates, numberOf } from './dates.ts';
import { readLabels } from './labels.ts';
import { findMonths } from './months.ts';
import { readPressLine } from './press-line.ts';
import { readPiece } from './provenance-piece.ts';
import { ranks } from './ranks.ts';
import { isRemark, tidy } from './values.ts';
import { canBeSource, isOwnReport } from './vouch.ts';

const bracket = /^[\s　]*[（(【〔[]\s*([^（()）【】〔〕[\]]{3,60}?)\s*[)）】〕\]][。.]?[\s　]*$/u;

const origin =
  /^(?:本文|文章|此文|原文)?(?:原[载刊]于?|转载?自|选自|[摘节](?:选|编|录)?自|录自|(?:最初|首先)?(?:[刊载登]于|[刊登]载于|刊登于|发表于|首发于?))[\s　]*[:：]?[\s　]*/u;

/** A number of a periodical behind its name: `2008年第3期`. */
const issue =
  /^(?:(?:(?:19|20)\d{2}|[一二][〇零○一二三四五六七八九]{3})年?)?(?:总?第?[\d一二三四五六七八九十百]+[期卷辑号]){0,2}$/u;

/** The line without its brackets; undefined where there is more than one pair, or text around it. */
const inBrackets = (line: string): string | undefined => bracket.exec(line)?.[1];

/** A line of its own without brackets: `——摘自《红豆》`, `文：覃寿嫦 原刊《红豆》`. Only a title in its marks is sure. */
const bare =
  /^[\s　]*(?:[—–－-]{1,3}[\s　]*(?<alone>[^，。；！？《》]{2,20}《[^《》]{2,16}》(?:(?:19|20)\d{2}年?)?(?:总?第?[\d一二三四五六七八九十百]{1,5}[期卷辑号版]){0,2})|(?<who>(?:文|作者|撰文)[:：／/][\s　]*\p{Script=Han}{2,4})[\s　，,]+(?<from>[^，。；！？\s]{2,4}《[^《》]{2,16}》))[\s　]*$/u;

/** A sentence behind the text: `本文原載《紅豆》第三期，已獲授權轉載。` */
const sentence =
  /^[\s　*＊※▲△●■◆]*(?:注[:：])?((?:本文|此文|原文|文章)(?:最初|首先)?(?:原?[载載刊][于於]?|[转轉][载載]?自|[选選摘]自|[刊发發登][表载載登于於]+|首[发發][于於]?)[\s　]*(?:[《“「『][^《》“”「」『』]{2,20}[》”」』]|\p{Script=Han}{2,12}(?=[\s　]*(?:[，,。]|$)))[^。！？]{0,40}?)[。\s　]*$/u;

const withoutBrackets = (line: string): string | undefined => {
  const whole = sentence.exec(line)?.[1];
  if (whole) return whole;
  const { alone, who, from } = bare.exec(line)?.groups ?? {};
  return alone ?? (who && `${who}，${from}`);
};

/**
 * The claims of a statement of provenance; none where any piece of it is something else.
 * @param statement without its brackets
 * @example readProvenance('原载《红豆》，作者覃寿嫦') // source 红豆, author 覃寿嫦
 */
export function readProvenance(statement: string): Claim[] {
  // Each with its label: what the statement says is read from them.
  if (readLabels(statement).filter(({ value }) => value !== '').length > 1) return [];
  const days = [
    ...dateClaim('date', statement, ranks.sidelong),
    ...monthClaim(statement, ranks.sidelong),
    ...yearClaim(statement),
  ];
  const pieces = withoutDays(statement)
    .split(
      /[，,；;∕／]\s*|(?<=》)[\s　]+(?=(?:本文|原文)?(?:作者|撰文|撰稿|执笔|執筆|文[:：/／]|摄影|攝影|责|責|编辑|編輯|记者|記者|本[报報刊網网台]|\p{Script=Han}{2,4}[\s　]*(?:报[道导]|報[道導]|采写|採寫|撰文)[\s　]*$))/u,
    )
    .map((piece) => piece.trim())
    .filter(Boolean);
  const read = pieces.map((piece): Claim[] | undefined => {
    const folded = foldScript(piece);
    if (issue.test(folded) || isRemark(piece)) return [];
    const from = origin.exec(folded)?.[0].length;
    if (from !== undefined) {
      const name = tidy(piece.slice(from).replace(/^[“「『]([^“”「」『』]+)[”」』]/u, '$1'));
      if (isOwnReport(name)) return claim('source', name, ranks.after).map((one) => ({ ...one, unvouched: true }));
      return name.length >= 2 && canBeSource(name) ? claim('source', name, ranks.after) : undefined;
    }
    return readPiece(piece, folded);
  });
  const claims = read.every((one) => one !== undefined) ? read.flat() : [];
  return claims.length > 0 ? [...claims, ...days] : [];
}

/** The year of a volume, which is told: nothing says on which day of it the text was published. */
function yearClaim(statement: string): Claim[] {
  const year =
    /(?<!\d)((?:19|20)\d{2}|[一二][〇零○一二三四五六七八九]{3})年(?![\s　]*[\d一二三四五六七八九十]+[\s　]*月)/.exec(
      foldScript(statement),
    )?.[1];
  if (!year) return [];
  const value = String(numberOf(year)).padStart(4, '0');
  return [{ field: 'date', value, rank: ranks.guess, flag: { kind: 'date-doubtful', quote: statement } }];
}

/** A statement without the days in it: of the first publication. */
function withoutDays(statement: string): string {
  let plain = statement;
  const days = findDates(statement);
  for (const { start, end } of (days.length > 0 ? days : findMonths(statement)).toReversed())
    plain = `${plain.slice(0, start)}${plain.slice(end)}`;
  return plain.replace(/(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])[日号號](?=《)/u, '');
}

/** Names, and where the text was taken from: `方以诺、方以琳（转载自《桥声》）`, `王汉生　原载《易北》`. */
const signed =
  /^[\s　]*(\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*?)(?:[\s　]*[（(]([^（()）]{3,40})[)）]|[\s　]+(\S{3,40}))[\s　]*$/u;

/** For what paper somebody reports, behind his name: `（渡口晚报记者）`. */
const paperOf = new RegExp(
  String.raw`^(?:(?<paper>(?![本我])\p{Script=Han}{2,8}?[报社网台刊])|本[报社网台刊])?(?:${standing}|驻\p{Script=Han}{2,6})*(?:记者|通讯员|特派员|主笔)$`,
  'u',
);

/** The claims of a line of names with a statement of provenance behind them; none for any other line. */
export function readSigned(line: string): Claim[] {
  const [, names, bracketed, glued] = signed.exec(line) ?? [];
  const statement = bracketed ?? glued;
  if (
    !names ||
    !statement ||
    !foldScript(names)
      .split(/[、\s　]+/)
      .every(isName)
  )
    return [];
  const office = bracketed ? paperOf.exec(foldScript(bracketed)) : null;
  if (office) {
    const paper = office.groups?.paper ?? '';
    return [
      ...claim('author', names, ranks.byline),
      ...claim('source', bracketed!.slice(0, paper.length), ranks.byline),
    ];
  }
  const stated = origin.test(foldScript(statement)) ? readProvenance(statement) : [];
  return stated.length === 0 ? [] : [...claim('author', names, ranks.byline), ...stated];
}

/** The claims of a whole line that is nothing but a statement of provenance. */
export function readStatement(line: string): Claim[] {
  const printed = readPressLine(line);
  return printed.length > 0 ? printed : readProvenance(inBrackets(line) ?? withoutBrackets(line) ?? '');
}

/** True for a line that says where a text comes from, by whose leave, or that it was written here: `（本报综合）`. */
export function isProvenance(line: string): boolean {
  if (isRemark(line.replace(/[。.]\s*$/, ''))) return true;
  if (readPressLine(line).length > 0) return true;
  const statement = inBrackets(line) ?? withoutBrackets(line);
  return statement !== undefined && (isOwnReport(statement) || readProvenance(statement).length > 0);
}
