/** What a line says by itself: its labels, its dates, and whether it is prose or metadata. */

import { foldLine, foldScript, hanCount } from '../comparable.ts';
import { findDates } from '../extract/dates.ts';
import { readLabels } from '../extract/labels.ts';
import { findMonths, monthAlone } from '../extract/months.ts';
import type { Block } from '../page.ts';
import { isColumn, isInterface } from './interface-words.ts';
import { creditIn, framePatterns, isName, numbered, organisation } from './patterns.ts';
import { isSpoken } from './spoken.ts';

/** A line as it is read. */
export interface LineReading {
  block: Block;
  folded: string;
  /** Compares lines: `foldLine`. */
  key: string;
  /** Han characters. */
  han: number;
  /** Characters without the blanks around. */
  size: number;
  labels: ReturnType<typeof readLabels>;
  dates: ReturnType<typeof findDates>;
  /** Characters that labels and dates take. */
  covered: number;
  /** Commas, stops and the like. */
  clauses: number;
  /** Ends as a sentence does. */
  sentence: boolean;
  /** Prose of some length. */
  long: boolean;
  /** A label names a speaker, and what follows is said: a line of an interview. */
  spoken: boolean;
  /** It says what happened on the day that it names. */
  told: boolean;
  /** All that it says is metadata. */
  meta: boolean;
  /** It says a month and nothing else. */
  month: boolean;
}

/** Labels that a system prints though it has no value for them: `责任编辑：`. */
const credits: ReadonlySet<string> = new Set(['source', 'author', 'editor', 'reviewer', 'reporter', 'photographer']);

/** A headline may end in a call or a question, and is no prose for it. */
const endsProse = /[。…][”」』"’）)】]*$|[：:；;，,]$|。[)）]$/;
const endsSentence = /[。！？!?…][”」』"’）)】]*$|[：:；;，,]$|[。！？][)）]$/;

/** Lines of a page's frame are short; in longer ones only what stands at the beginning tells. */
export const longestFrame = 240;

/** Reads one line. */
export function readLine(block: Block): LineReading {
  const { text, hints } = block;
  const folded = foldScript(text);
  const han = hanCount(text);
  const labels = isReprint(block, folded) ? [] : readLabels(text.slice(0, longestFrame));
  const dates = findDates(text.slice(0, longestFrame));
  const month = dates.length === 0 && monthAlone(text) !== undefined;
  const spans = [
    ...labels,
    ...dates,
    ...daysWithTime(folded),
    ...(month ? [{ start: 0, end: text.length }] : monthsOfIssue(folded, dates.length > 0)),
  ];
  const covered = spans.reduce((sum, { start, end }) => sum + (end - start), 0);
  const size = text.trim().length;
  const clauses = text.match(/[，,。；;！？]/g)?.length ?? 0;
  const isEmptyLabel =
    labels.length === 1 && labels[0]!.value === '' && labels[0]!.start === 0 && credits.has(labels[0]!.kind);
  const sentence = (block.kind === 'heading' ? endsProse : endsSentence).test(text.slice(-24)) && !isEmptyLabel;
  const long =
    block.kind !== 'table' &&
    hints.linked < 0.6 &&
    (han > 60 || (han > 14 && sentence && clauses > 0)) &&
    labels.length < 2;
  const told = isTold(folded, dates, labels);
  const spoken = isSpoken(labels);
  const meta =
    (!spoken && isMasthead(folded)) ||
    (!spoken &&
      !aboutPicture.test(folded) &&
      !numbered.test(text) &&
      !sentence &&
      !told &&
      spans.length > 0 &&
      (covered / Math.max(size, 1) > 0.6 || (size <= longestFrame && unexplained(folded, spans) <= 8)));
  return {
    block,
    folded,
    key: foldLine(text),
    han,
    size,
    labels,
    dates,
    covered,
    clauses,
    sentence,
    long,
    spoken,
    told,
    meta,
    month,
  };
}

/** What a picture shows: `图为会场。（来源：渡口报）` names the source of the picture. */
const aboutPicture = /^[\s　（(【[▲△▼]*(?:图为|图说|图注|图片说明|[上下左右]图)/;

/** A periodical with its issue, above its article: `《客声》2009年第4期（总第52期）`. */
const isMasthead = (folded: string): boolean => masthead.test(folded);
const masthead =
  /^[\s　]*《[^《》]{2,14}》[\s　]*(?:(?:19|20)\d{2}年?[\s　]*)?(?:第?[\d一二三四五六七八九十百〇零]{1,6}[期卷辑号]|\d{1,2}月[号刊份]?)[\s　]*(?:[（(][\s　]*总?第?[\d一二三四五六七八九十百〇零]{1,6}期[\s　]*[)）])?(?:[\s　]+(?:19|20)\d{2}[年.]\d{1,2}(?:月(?:\d{1,2}[日号])?|[月号刊份]*))?[\s　]*$/u;

/** `转载：会所重开` in a heading is a title, and names no source. */
const isReprint = ({ kind }: Block, folded: string): boolean =>
  kind === 'heading' && /^[\s　【[]*(?:转载|转贴|转帖|转发|分享|推荐)[\s　】\]]*[:：]/.test(folded);

/** A day and a time without a year, as pages for telephones print them: `11月7日 16:40`, `11-07 16:40`. */
const dayWithTime =
  /(?<![\d年/-])(?:(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])日|(?:1[0-2]|0[1-9])-(?:3[01]|[12]\d|0[1-9]))\s*(?:[01]?\d|2[0-3])[:：][0-5]\d(?!\d)/g;

const daysWithTime = (folded: string): { start: number; end: number }[] =>
  [...folded.slice(0, longestFrame).matchAll(dayWithTime)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

/** What may stand glued behind a date and tells nothing: `4月18日星期一`, `4月18日讯`. */
const besideDate =
  /^(?:星期|礼拜|周[一二三四五六日天]|[上下中]午|早上|晚上|凌晨|农历|起|以来|至今|发表|发布|刊登|刊载|出版|更新|来源|作者)|[讯电报社网刊版期]/;

/** What became of rules on a day: `二〇〇五年十二月十六日通过`. */
const resolved =
  /^(?:[\s　]*\p{Script=Han}{0,12}?)?(?:通过|修订|修正|制定|订立|议决|颁布|公布施行|施行|实施|生效|核准|备案)[)）]?[\s　。]*$/u;

/** Words that go on from a date are of what happened on it: `（二〇一一年八月十四日会员大会选举产生）`. */
const isTold = (
  folded: string,
  dates: readonly { end: number }[],
  labels: readonly { start: number; end: number }[],
): boolean =>
  dates.some(({ end }) => {
    const [glued] = /^\p{Script=Han}{4,}/u.exec(folded.slice(end)) ?? [];
    if (resolved.test(folded.slice(end))) return true;
    return (
      glued && !besideDate.test(glued) && !organisation.test(glued) && labels.every((label) => label.start !== end)
    );
  });

/** The month of an issue, beside its number: `渡口乡讯第36期　2012年5月　丁一`. */
const monthsOfIssue = (folded: string, isDated: boolean): readonly { start: number; end: number }[] =>
  !isDated && folded.length <= longestMasthead && folded.search(issue) >= 0 ? findMonths(folded) : [];
const longestMasthead = 40;

/** A number of readers or replies: `1,224 观看次数`. */
const counter =
  /\d[\d,]*[\s　]*(?:次|则|条|篇|人|位)?[\s　]*(?:读者|网友)?(?:观看|浏览|阅读|点阅|点击|查看|评论|回应|留言|推荐|分享)(?:次数|人次|数|量)?/g;

/** A publication, with its issue: `《客声》第七期`. */
const publication =
  /^(?:[原刊转载于自]{1,3}|\p{Script=Han}{0,6})《[^》]{2,14}》(?:\S{0,6}期|\S{0,8}版|(?:19|20)\d{2}年?(?:\d{1,2}月)?[号號刊份期])?$/u;

/** Volume and number of a periodical: `第二十三卷三十一期`. */
const issue =
  /第?[\d一二三四五六七八九十百〇零]{1,6}卷[ 　]*第?[\d一二三四五六七八九十百〇零]{1,6}[期号]|总?第[\d一二三四五六七八九十百〇零]{1,6}[期号]/gu;

/** From where an account wrote, which platforms print by law: `发表于广东`, `IP属地：广东`. */
const postedFrom = /^(?:(?:发[表布]|来自)[于自]?|ip属地[:：]?)\p{Script=Han}{2,4}$/iu;

const bracket = /[【〔（([][^【〔（([\]）〕】)]{4,40}[】〕）)\]]/gu;

/** Han characters of a metadata line that no label, date, reporter, outlet, column, issue or counter explains. */
function unexplained(folded: string, spans: { start: number; end: number }[]): number {
  let rest = folded;
  for (const { start, end } of spans) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  const words = rest
    .replace(counter, ' ')
    .replace(issue, ' ')
    .replace(bracket, (found) => (creditIn(found) ? ' ' : found))
    .replace(/(?:本[报网刊台])?(?:特约|实习)?(?:记者|通讯员)[ 　]*\p{Script=Han}{2,4}/gu, ' ')
    .split(/[\s　|｜/【】[\]()（）]+/);
  return words
    .filter(
      (word) =>
        !isInterface(word) &&
        !(isColumn(word) || postedFrom.test(word)) &&
        !isName(word) &&
        !publication.test(word) &&
        !framePatterns.counters.test(word) &&
        !(word.length <= 12 && organisation.test(word)),
    )
    .reduce((sum, word) => sum + hanCount(word), 0);
}
