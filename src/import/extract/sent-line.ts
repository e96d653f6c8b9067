/** A line above a text that begins with its paper or agency: `新华社 原作者 丁一`, `江城晚报 记者 丁一 编辑 贺二`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { readRoles } from './credit-line.ts';
import { outletReporter } from './outlet-reporter.ts';
import { isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';
import { isOwnReport } from './vouch.ts';

/** Who edited it, behind who wrote it. */
const edited = /[\s　]+(?:(?:责任|实习|见习|执行)?编辑|责编|校对|审核|编译)[\s　:：]+\p{Script=Han}.*$/u;
const written =
  /^《?(?<paper>\p{Script=Han}{2,12})》?[\s　]+(?:原?作者|撰文|文|(?:特约)?撰稿人?|(?:特约|首席)?评论员|主笔|专栏作[者家])[\s　:：／/]+(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*)$/u;
const longest = 60;

/**
 * The claims of such a line; none for any other.
 * @example readSentLine('新华社 原作者 张三') // source 新华社, author 张三
 */
export function readSentLine(line: string): Claim[] {
  const text = line.trim();
  const folded = foldScript(text);
  if (text.length > longest || !/^[《\p{Script=Han}]{3,}/u.test(text)) return [];
  const at = edited.exec(folded)?.index ?? text.length;
  const editors = readRoles(text.slice(at).trim(), ranks.byline);
  if (at < text.length && editors.length === 0 && !/编译|校对|审核/.test(folded.slice(at))) return [];
  const head = text.slice(0, at);
  const sent = outletReporter(head) ?? writerIn(head, folded.slice(0, at));
  if (sent)
    return [...claim('source', sent.outlet, ranks.byline), ...claim('author', sent.author, ranks.byline), ...editors];
  const isPaper = at < text.length && /^\p{Script=Han}{3,10}$/u.test(head) && isMedium(head) && !isOwnReport(head);
  return isPaper ? [...claim('source', head, ranks.byline), ...editors] : [];
}

function writerIn(head: string, folded: string): { outlet: string; author: string } | undefined {
  const { paper, names } = written.exec(folded)?.groups ?? {};
  if (!paper || !names || !isMedium(paper) || isOwnReport(paper) || !names.split(/[、\s　]+/).every(isName))
    return undefined;
  const from = folded.indexOf(paper);
  return { outlet: head.slice(from, from + paper.length), author: head.slice(head.length - names.length) };
}
