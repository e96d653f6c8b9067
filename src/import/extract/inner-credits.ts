/**
 * Credits that stand in the text and not at its edge, since the page has more around it: `（中央社記者王大同台北4日電）` below a
 * picture, `（王大同／台北報導）` before what the paper asks of its readers.
 */
import { creditIn, isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim } from '../page.ts';
import { readCredit } from './byline.ts';
import { claim } from './claims.ts';
import { ranks } from './ranks.ts';
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

function creditsOf(text: string): Claim[] {
  const given = leave.exec(foldScript(text.slice(0, 60)))?.groups?.who;
  if (given && isName(given)) {
    const at = foldScript(text.slice(0, 60)).indexOf(given);
    return claim('author', text.slice(at, at + given.length), ranks.dateline);
  }
  if (!/[／/∕]|記者|记者/.test(text)) return [];
  return [...text.matchAll(bracket)].flatMap(([credit]) =>
    creditIn(foldScript(credit)) ? readCredit(credit) : /記者|记者/.test(credit) ? readWire(credit) : [],
  );
}
