/** Who wrote, with of what trade he is or where behind a comma: `作者：丁一，渡口大学历史系副教授`, `By Ann Wong，05/07/98`. */

import { isSurname } from '../../core/surnames.ts';
import { foldScript } from '../comparable.ts';
import { chairs } from './chairs.ts';
import { isPlace } from './places.ts';

const one = String.raw`\p{Script=Han}{2,4}`;
const trades =
  '教授|研究员|讲师|[博硕]士生?|学者|记者|编辑|主编|作家|评论员|撰稿人|律师|医[师生]|[教老]师|工程师|顾问|专家|分析师|创始人|总裁|大学|学院|研究[所院]|公司';
const behind = new RegExp(
  `(?<=^(?:${one}(?:[、\\s　]+${one}){0,3}|\\p{Script=Han}{2,6}|\\p{Lu}[\\p{L}.'’ -]{3,30}))[\\s　]*[，,][\\s　]*(?:\\p{Script=Han}{0,24}(?:${trades}|${chairs})|(?:微信)?公众?号.*|微信号.*|(?:豆瓣|知乎|微博|新浪博客|简书).*|[\\d/.年月日-]{4,12})$`,
  'u',
);
/** The country or the employer of a foreign author behind his name, whose bracket may be cut: `Eric Raymond[美]`. */
const foreign =
  /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}|(?:\p{Script=Han}{1,6}[·•・‧])+\p{Script=Han}{1,8})[\s　]*[[（(［〔【](?<said>[^[\]（()）［］〔〕【】]{1,40})[\]）)］〕】]?$/u;

function withoutCountry(value: string): string {
  const { name, said } = foreign.exec(value)?.groups ?? {};
  // His own name in Chinese belongs to it.
  const isChinese = /^\p{Script=Han}{2,4}$/u.test(said ?? '') && isSurname(foldScript(said!)[0]!);
  const isOwn = said !== undefined && (isChinese || (/·|・/.test(said) && !/[a-z]/i.test(said)));
  const isAlike = /[A-Za-z]/.test(name?.[0] ?? '') === /[A-Za-z]/.test(said ?? '');
  if (!name || !said || (isOwn && !isPlace(said) && !said.endsWith('国'))) return value;
  return isAlike || /^\p{Script=Han}{1,4}$/u.test(said) ? name : value;
}

/**
 * A name without them.
 * @example withoutTrade('尤三省，渡口大学历史系副教授') // '尤三省'
 */
export function withoutTrade(value: string): string {
  const rest = value.slice(0, value.length - (behind.exec(foldScript(value))?.[0].length ?? 0));
  return withoutCountry(rest);
}

const label = /^[\s　（(【]*(?:(?:本文|原)?作者|文|撰文|撰稿)[\s　]*[:：／/|｜丨][\s　]*|^[\s　]*by[\s　:：]+/iu;

/**
 * The author of a line that says nothing but him and that; undefined for any other.
 * @example describedAuthor('作者：尤三省，渡口大学历史系副教授') // '尤三省'
 */
export function describedAuthor(line: string): string | undefined {
  if (line.length > longest) return undefined;
  const from = label.exec(foldScript(line))?.[0].length ?? 0;
  const value = line.slice(from).trim();
  const author = withoutTrade(value);
  return from > 0 && author !== value ? author.trim() : undefined;
}
const longest = 60;
