/** What a title brought with it from a file's name, a page or a draft: 会所重修.docx, 会所重修（终稿）, 会所重修 - 商会官网. */
import type { Article } from '../archive/article.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, problem } from '../content/problem.ts';
import { isDay } from '../core/edtf.ts';

const version =
  '(?:[终終定初草清][稿]|修[改订訂]稿|送[审審]稿|[终終]版|最[终終](?:版|稿)|最新版|修[改订訂]版|第?[一二三四五\\d]稿|副本|[复複][制製]|新建|copy|final|draft|v\\d+(?:\\.\\d+)*)';
const leftovers: readonly RegExp[] = [
  /\.(?:docx?|wps|pdf|txt|rtf|mdx?|html?|xlsx?|pptx?|jpe?g|png)$/i,
  new RegExp(
    `[ \\u3000]*(?:[（(【\\[](?:${version}[ ]?\\d*)+[）)】\\]]|[_\\-—–][ \\u3000]*(?:${version}\\d*)+)$`,
    'iu',
  ),
  // Behind a blank, or behind nothing where no word ends so: 通知 终稿2, 会员大会定稿, 章程v3.
  /(?<=\p{Script=Han})[ \u3000]*(?:[终終]稿|定稿)\d{1,2}$|(?<=\p{Script=Han})[ \u3000]+(?:[终終定初草清]稿|v\d+(?:\.\d+)*|final)$|(?<=\p{Script=Han})v\d+(?:\.\d+)+$/iu,
  /[ \u3000]*[-_|｜–—·]{1,2}[ \u3000]*\S{0,20}(?:官[网網]|官方[网網]站|[网網]站|首[页頁]|官方[博微][客博])$/u,
  /^(?:新建|未命名)?(?:文[本档檔件]|Microsoft Word)[ ]?(?:文[档檔])?[ ]?-[ ]?/u,
  /^0\d[-_.、 ]+(?=\p{Script=Han})/u,
  // The stop of a sentence, or a pause behind which nothing comes.
  /(?<=^[^。]{2,})。$/u,
  /[：，、；]+$/u,
  // An emoji as chats and HackMD write it.
  /[ \u3000]*:[a-z][a-z_]{2,20}:(?=[ \u3000]|$)/gu,
  // A remark as programmers write it.
  /[ \u3000]+\/\/[ \u3000]*\S{1,20}$/u,
  // What lists of news say of pictures.
  /[ \u3000]*[（(【[](?:组?[图圖]|[图圖]文|附[图圖]|多[图圖]|视频|視頻)[）)】\]]$/u,
  /^(?:\[?(?:转载|轉載|转贴|原创|置顶|置頂|图文|公告)\]|【(?:转载|轉載|转贴|原创|置顶|置頂)】)[ ]?/u,
];

/** A headline that is all in the signs of a title; one that is a quotation keeps its signs. */
const whole = /^《([^《》]+)》$/u;

/** What programs call a text that nobody has named. */
const unnamed =
  /^(?:未命名.{0,2}|[无無][标標][题題]|新建(?:文[章档檔]|文本文[档檔]|Microsoft Word 文[档檔])|untitled(?: \w+)?|new (?:post|article|document)|hello,? world!?|[标標][题題]\d?|[题題]目)$/i;
/** A title within brackets, as the program prints one that was supplied. */
const bracketed = /^[【〔［[](.+)[】〕］\]]$/u;

/** @example checkTitle(article, 'a.mdx')[0].params // { found: '会所重修.docx', better: '会所重修' } */
export function checkTitle({ front, placeOf }: Article, file: string, source = ''): Problem[] {
  const { title, date, draft, titleSupplied } = front;
  if (draft) return [];
  if (unnamed.test(title.trim())) return [problem('placeholder', { found: title }, { file, ...placeOf(['title']) })];
  const own = title.replace(whole, '$1').replace(titleSupplied ? bracketed : /$^/, '$1');
  let better = leftovers.reduce((text, pattern) => text.replace(pattern, ''), own);
  // Chinese quotes around all of it are YAML's to whoever wrote them, where another value stands in such, or where it
  // holds a sign for which YAML wants quotes: whom a headline quotes stands before its colon, outside of the quotation.
  const quoted = /^(?:“([^“”]+)”|「([^「」]+)」|‘([^‘’]+)’)$/u.exec(title)?.slice(1).find(Boolean);
  const isOfYaml =
    /[：:#&*!|>%@`]/.test(quoted ?? '') ||
    /^(?!title:)[\w-]+:[ \t]*(?:\[[ \t]*)?[“‘][^”’\n]*[”’]/m.test(source.slice(0, bodyStartOf(source)));
  if (quoted && isOfYaml) better = quoted;
  const [dated = '', year, month = '', day = ''] =
    /^(\d{4})[-./年_]?(\d{1,2})[-./月_]?(\d{1,2})日?[ \u3000_：:、-]+(?=\S)/.exec(better) ?? [];
  // The day of a title that is another than its article's says something.
  if (year && isDay(date) && date === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    better = better.slice(dated.length);
  better = better.trim();
  return better === title || better === ''
    ? []
    : [problem('title-leftover', { found: title, better }, { file, ...placeOf(['title']) })];
}
