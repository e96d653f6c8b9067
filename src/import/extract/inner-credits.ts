/**
 * Credits that stand in the text and not at its edge, since the page has more around it: `（中央社記者王大同台北4日電）` below a
 * picture, `（王大同／台北報導）` before what the paper asks of its readers.
 */
import { creditIn, isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim } from '../page.ts';
import { readCredit } from './byline.ts';
import { claim } from './claims.ts';
import { readCredits } from './credit-line.ts';
import { ranks } from './ranks.ts';
import { readSentBy } from './sent-by.ts';
import { readWire } from './wire.ts';

const bracket = /[【〔（([][^【〔（([\]）〕】)]{6,40}?(?:电|電|讯|訊|报导|報導|报道|報道|特稿|编译|編譯)[】〕）)\]]/gu;

/** By whose leave a site prints a text, in a sentence: `本文为王大同授权江城网发布`. */
const leave =
  /^[\s　*＊※]*(?:本文|此文|文章)(?:为|系|由|是)(?<who>\p{Script=Han}{2,4})(?:先生|女士|老师|教授)?(?:独家|原创|首发)*(?:授权|撰写|供稿|投稿)/u;

/**
 * What such credits claim; nothing where they name several people: a page of several reports.
 * @example innerCredits([paragraph('……釐清死因。（王大同／台北報導）《江報》關心你')]) // author 王大同
 */
export function innerCredits(blocks: readonly Block[]): Claim[] {
  const found = blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? creditsOf(text) : []));
  return (['author', 'source'] as const).flatMap((field) => {
    const own = found.filter((one) => one.field === field);
    return new Set(own.map(({ value }) => value)).size === 1 ? [{ ...own[0]!, rank: ranks.dateline }] : [];
  });
}

/** From where a site took a text, in the sentence before or behind it: `本文分享自江上社区《…》，作者：王大同`. */
const shared =
  /^[\s　*＊※]*(?:(?:摘要|编者按|导语|导读|说明|注)[\s　]*[:：][\s　]*)?(?:本文|此文|文章|原文)(?:最[早初]|首先|系|为)?(?<how>分享自|转[载发]?自|来自|来源于|源自|首发于?|原载于?|选自|摘自|刊[于载登]于?)[^。！？]{2,60}?[，,；;][\s　]*(?:原?作者|原?文|撰文)[\s　]*[:：|｜丨][\s　]*(?<who>[^\s，。,;；、:：()（）|｜]{2,12})(?=[\s　，。,;；、()（）|｜]|$)/u;

/** Who reported, in the bracket that ends a paragraph: `……享年五十四岁。（渡口晚报记者 丁一）`. */
const closing = /[。！？”」』…][\s　]*[（(](?<inner>[^（()）。！？]{4,40})[)）][。]?[\s　]*$/u;

/** Which reporter made the text of what was said elsewhere: `本文为…的文字稿，由江城新闻记者王大同整理。` */
const compiled =
  /^[\s　*＊※]*(?:本文|此文|文章)[^。！？]{0,60}?由[^。！？]{0,36}?(?<who>记者(?<name>\p{Script=Han}{2,4}?))(?:整理|采写|撰写|撰文|编译|翻译)[。，,]?[\s　]*$/u;

function creditsOf(text: string): Claim[] {
  const from = shared.exec(foldScript(text.slice(0, 160)));
  if (from?.groups) {
    const end = from.index + from[0].length;
    return claim('author', text.slice(end - from.groups.who!.length, end), ranks.dateline);
  }
  const given = leave.exec(foldScript(text.slice(0, 60)))?.groups?.who;
  if (given && isName(given)) {
    const at = foldScript(text.slice(0, 60)).indexOf(given);
    return claim('author', text.slice(at, at + given.length), ranks.dateline);
  }
  const made = compiled.exec(foldScript(text.slice(0, 120)))?.groups;
  if (made && isName(made.name!)) {
    const at = foldScript(text).indexOf(made.who!);
    const who = text.slice(at, at + made.who!.length);
    return claim('author', who, ranks.dateline, { kind: 'author-guessed', quote: who });
  }
  const sent = readSentBy(text);
  if (sent.length > 0) return sent;
  if (!/[／/∕]|記者|记者/.test(text)) return [];
  const last = closing.exec(text)?.groups?.inner;
  const written = last && /記者|记者|通讯员|通訊員/.test(last) ? (readCredits(last) ?? []) : [];
  if (written.some(({ field }) => field === 'author'))
    return written.filter(({ field }) => field === 'author' || field === 'source');
  return [...text.matchAll(bracket)].flatMap(([credit]) =>
    creditIn(foldScript(credit)) ? readCredit(credit) : /記者|记者/.test(credit) ? readWire(credit) : [],
  );
}
