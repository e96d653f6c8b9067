/** How a text is signed below: by whom, for what outlet, on what day. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim } from '../page.ts';
import { claim } from './claims.ts';
import { outletIn } from './outlets.ts';
import { ranks } from './ranks.ts';

/** A publication, with its issue and the town it is of: `万隆《客声》第七期`. */
const publication = /^\p{Script=Han}{0,6}《[^》]{2,14}》(?:\S{0,6}期|\S{0,8}版)?$/u;

/** What those who sign are, before their names, and what they did, behind them: `本报记者 张三 报道`. */
const office = /^(?:本[报网刊台社])?(?:特[约派]|实习|见习|首席)*(?:记者|通讯员|撰稿人?)[:：]?/;
const deed = /(?:摄影|综合|采访)?(?:报道|报导|供稿|撰稿|采写|撰文)$/;

/** The page or the number of a paper: `第六版`. */
const issue = /^(?:总?第?[\dA-Z一二三四五六七八九十百]{1,5}[期卷版号])+$/;

/**
 * What the words beside the date below a text claim, where every one of them is a name, an office or an outlet.
 * @example readSignature(['文匯社稿']) // [{ field: 'source', value: '文匯社', rank: 4 }]
 * @example readSignature(['江城晚报', '记者', '丁一', '报道']) // source 江城晚报, author 丁一
 */
export function readSignature(words: readonly string[]): Claim[] {
  const names: string[] = [];
  const sources: Claim[] = [];
  for (const word of words) {
    const folded = foldScript(word);
    const from = office.exec(folded)?.[0].length ?? 0;
    const to = folded.length - (from < folded.length ? (deed.exec(folded.slice(from))?.[0].length ?? 0) : 0);
    const outlet = publication.test(word) ? word : outletIn(word);
    if (outlet) sources.push(...claim('source', outlet, ranks.byline));
    else if (folded.slice(from, to).split('、').every(isName)) names.push(word.slice(from, to));
    else if (from < to && !issue.test(folded)) return [];
  }
  return [...sources, ...claim('author', names.join(' '), ranks.byline)];
}

/** A whole day as letters and notices are dated, with no hour and no label. */
const day =
  /^[\s　]*(?:公元|中华民国|民国)?\s*[\d〇零○Ｏ一二三四五六七八九十百]{2,5}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十廿卅]{1,3}\s*[日号][\s　]*$/u;

/** True for the date line of a letter or notice, which belongs to its text where the markup has it there. */
export const isDateOfLetter = ({ text, hints, kind }: Block): boolean =>
  kind !== 'image' && hints.inArticle === true && hints.repeated === 0 && !hints.field && day.test(foldScript(text));
