/** Who reports, before the first sentence with no bracket around it: `南都讯 记者丁一 实习生贺二 `, `本刊记者 丁一 报道 `. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { standing } from '../standing.ts';
import { claim } from './claims.ts';
import { isMedium, outletIn } from './outlets.ts';
import { ranks } from './ranks.ts';

const offices = `(?:${standing}|驻\\p{Script=Han}{2,6}?)*`;
/** What was sent, of whom the reporter is, and the first office. */
const opening = new RegExp(
  `^[\\s　]*(?:(?<sent>\\p{Script=Han}{2,10}?)[讯电][\\s　:：]+)?(?:《?(?<paper>\\p{Script=Han}{1,12}?)》?[\\s　]*)??(?=${offices}记者)`,
  'u',
);
const each = new RegExp(`^[\\s　、，,]*(?<office>${offices}(?:记者|通讯员|实习生|评论员))[\\s　:：]*`, 'u');
/** Behind the names: from where, or that they report. A colon glued to that makes a sentence of it: `记者丁一报道：`. */
const ending =
  /^(?:[\s　]*(?:发自\p{Script=Han}{2,8}|(?:综合|采访|摄影|联合|专题)?(?:报道|报导|摄))(?=[\s　])|[\s　]+(?:综合|采访|摄影|联合|专题)?(?:报道|报导)[:：]|[\s　])/u;

/** Newsrooms that are called by what they are. */
const desk = /(?:本[报刊网台社站]|[报社网台刊]|融媒体?中心|新闻中心|传媒中心|电视台|广播台|融媒)$/;

/**
 * The claims of such an opening, which stays in the text; none where anything but a name stands behind an office.
 * @example openingReporters('本刊记者 丁一 报道 渡口商会昨日成立。') // author 记者 丁一
 */
export function openingReporters(text: string): Claim[] {
  const folded = foldScript(text.slice(0, longest));
  const found = opening.exec(folded);
  const { sent, paper } = found?.groups ?? {};
  if (!found || (paper !== undefined && !desk.test(paper) && !isMedium(paper))) return [];
  let at = found[0].length;
  // 本报 belongs to its reporter, as it does elsewhere.
  const from = paper?.startsWith('本') ? folded.indexOf(paper) : at;
  for (let office = each.exec(folded.slice(at)); office; office = each.exec(folded.slice(at))) {
    const end = endOfNames(folded, at + office[0].length);
    if (end === undefined) break;
    at = end;
  }
  if (at === found[0].length || !ending.test(folded.slice(at))) return [];
  const outlet = paper && !/^本/.test(paper) && outletIn(paper) ? paper : sent && isMedium(sent) ? sent : '';
  return [
    ...claim('author', text.slice(from, at), ranks.byline),
    ...(outlet === ''
      ? []
      : claim('source', text.slice(folded.indexOf(outlet)).slice(0, outlet.length), ranks.dateline, {
          kind: 'source-from-dateline',
          quote: text.slice(0, at).trim(),
        })),
  ];
}

const longest = 90;

/** Where the names end that begin at a place; a further one must have a sign or a blank before and behind it. */
function endOfNames(folded: string, start: number): number | undefined {
  let end: number | undefined;
  let at = start;
  for (;;) {
    const [run = ''] = /^\p{Script=Han}+/u.exec(folded.slice(at)) ?? [];
    const name = run.replace(/(?:发自\p{Script=Han}{2,8}|(?:综合|采访|摄影|联合|专题)?(?:报道|报导))$/u, '');
    if (!isName(name) || (end !== undefined && name !== run)) return end;
    end = at + name.length;
    const gap = /^[、\s　]+(?=\p{Script=Han})/u.exec(folded.slice(end));
    if (!gap || name !== run) return end;
    at = end + gap[0].length;
  }
}
