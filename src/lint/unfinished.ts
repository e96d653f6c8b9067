/** What was not meant to be printed yet: a text that breaks off, a word to a colleague, what a list says for "as above". */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** Words that need another behind them, and signs that no sentence ends with. */
const open =
  /(?:(?<![目似有])的|(?<![温溫缓緩平谦謙])和|(?<![参參赋賦])[与與]|(?<!以)及|以及|并且|並且|因为|因為|但是|而且|如果|(?<![存现現所正实實内內潜潛自])在|把|被|[，、（“《「『])$/u;
/** A paragraph that a sentence makes; a signature or a heading has no sign in it. */
const sentence = /[，、。；！？]/;

/** A paragraph that ends so, before another one: what it goes on with is lost. A list or a quotation may follow a comma. */
const brokenOff =
  /(?:将|將|以及|并且|並且|因为|因為|[关關][于於]|[对對][于於]|[为為]了|(?<![目似有])的)(?=\n\n\p{Script=Han})/gu;
/** Characters that one of these ends with. */
const mayBreakOff = /[将將及且为為于於了的]\n\n/;

/** Where a paragraph of a body breaks off before the next one; headings, rows and items may end as they like. */
const breaksIn = (body: string): { found: string; end: number }[] =>
  mayBreakOff.test(body)
    ? matchesIn(body, brokenOff).flatMap(({ 0: last, index }) => {
        const line = body.slice(body.lastIndexOf('\n', index) + 1, index + last.length);
        return sentence.test(line) && !/^[ \t]*(?:[#>|*+<-]|\d+[.)])/.test(line)
          ? [{ found: line.slice(-12), end: index + last.length }]
          : [];
      })
    : [];

/** In brackets, to somebody: do not print this yet, look at it again, put a picture here. */
const note =
  /[（(【[]\s*[^（）()【】[\]\n]{0,16}(?:先别发|先別發|先不发|先不發|别发出|不要发出去|暂不发表|暫不發表|先别登|再看一下|再核对|再核實|再核对一下|再改|再说|再說|看过再|看過再|定了再|帮忙(?:改|看|核|补|查)|幫忙(?:改|看|核|補|查)|麻烦(?:改|看|核|补|查|你|您)|麻煩(?:改|看|核|補|查|你|您)|记得(?:改|补|删|配|换)|記得(?:改|補|刪|配|換)|发(?:布|表)?(?:之)?前(?:要|请|记得|删|改)|發(?:佈|表)?(?:之)?前(?:要|請|記得|刪|改)|定稿前|这[段句里张].{0,4}(?:删|要不要|是否)|這[段句裡張].{0,4}(?:刪|要不要|是否))[^（）()【】[\]\n]{0,24}[）)】\]]|(?:^|\n)@\p{Script=Han}{1,4}[ ，,：:][^\n]{2,40}/gu;
/** To somebody by name, or a request for another look: （小王，这个数请再核一下）, （请老李补一张照片）. */
const request =
  /[（(【[](?:(?:@|[小老阿]\p{Script=Han}|\p{Script=Han}{1,2}(?:姐|哥|工|[老]?[师師]|编|編|主任|会长|會長|秘书|秘書))[，,：:、 ][^（）()【】[\]\n]{0,30}(?:[请請]|麻[烦煩]|[帮幫]|[核查补補问問改看删刪换換][一下]|[确確][认認])|(?:@|[小老阿]\p{Script=Han}|\p{Script=Han}{1,2}(?:姐|哥|姊))[：:][^（）()【】[\]\n“「]{0,40}(?:[你您]|再[^，。]{0,12}[次遍下]|[对對核]一|[不需要][要]?[换換改补補删刪加用]|不要|[别別忘]|先|[记記]得)|[^（）()【】[\]\n，。]{0,20}(?:[请請麻][烦煩]?[你您]?[^（）()【】[\]\n]{0,10})(?:[再先][跟和与與找问問向核查补補]|(?:核|查|补|補|[问問]|改|看|[确確][认認]|校|[换換])(?:[对對]|[实實])?一[下遍张張]))[^（）()【】[\]\n]{0,24}[）)】\]]/gu;
/** What a list says for "as above", or for nothing. */
export const asAbove = /^(?:同上|同前|見上|见上|〃|″|"|-|—+|\/)$/;

/** What each of these has. */
const mayBeNote =
  /[（(【[][^（）()【】[\]\n]{0,40}[发發先再核定看改帮幫麻记記稿这這请請查补補问問确確换換刪删你您对對别別不]|(?:^|\n)@/;

/** Each of them once, though it may be both. */
function notesIn(prose: string): RegExpExecArray[] {
  if (!mayBeNote.test(prose)) return [];
  const notes = matchesIn(prose, note);
  return [...notes, ...matchesIn(prose, request).filter(({ index }) => !notes.some((one) => one.index === index))];
}

/** @returns what is unfinished in an article; a draft may be */
export function checkUnfinished({ front, placeOf }: Article, file: string, source: string): Problem[] {
  if (front.draft) return [];
  const at = pointIn(source);
  const prose = proseOfFile(source);
  const body = prose.slice(bodyStartOf(source));
  const last = body.trimEnd().split('\n').at(-1) ?? '';
  const end = prose.trimEnd().length;
  const breaksOff = sentence.test(last) && !/^\s*(?:[#>|*+-]|\d+\.|\[\^)/.test(last) && open.test(last);
  const within = breaksIn(body);
  const name = front.source?.name ?? '';
  return [
    ...within.map(({ found, end: last }) =>
      problem('cut-off', { found }, { file, ...at(bodyStartOf(source) + last - 1) }),
    ),
    ...notesIn(prose).map(({ 0: found, index }) =>
      problem('inner-note', { found: found.trim() }, { file, ...at(index + found.search(/\S/)) }),
    ),
    ...(breaksOff ? [problem('cut-off', { found: last.trim().slice(-12) }, { file, ...at(end - 1) })] : []),
    ...(asAbove.test(name) ? [problem('placeholder', { found: name }, { file, ...placeOf(['source']) })] : []),
  ];
}
