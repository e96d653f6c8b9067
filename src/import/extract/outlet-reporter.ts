/** A reporter with the outlet that sent him, or a writer with the column he writes for, alone on a line. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { isMedium } from './outlets.ts';

const names = '(?<names>\\p{Script=Han}{2,4}?(?:[、\\s　]+\\p{Script=Han}{2,4}?)*)';
const standing = '(?:首席|高级|资深|特[约派]|实习|见习|全媒体|融媒体?|驻\\p{Script=Han}{2,6}?)*';
/** What was done, before and behind the names: `整合 江城报记者 张三 文/图`. */
const before = '(?:(?:整合|综合|撰文|采写|文)[\\s　]*[\\s　/／:：|｜][\\s　]*)?';
const behind =
  '(?:[\\s　/／|｜]*(?:图文|文图|受访者供图|供图|摄影|文|图|摄))*(?:(?<=[/／][\\s　]*[图摄影]+)[\\s　:：]+\\p{Script=Han}{2,8})?';

const reporter = new RegExp(
  `^${before}(?<paper>(?![本我])[\\p{Script=Han}·]{2,16}?)[\\s　]*(?<office>${standing}(?:记者|通讯员))[\\s　:：]*${names}${behind}$`,
  'u',
);
const writer = new RegExp(
  `^《(?<column>[^《》]{2,12})》[\\s　]*(?:专栏|特约)?(?:作者|撰稿人?|记者|主笔)[\\s　:：]+${names}$`,
  'u',
);

/** What such a line says, as it is written. */
export interface OutletReporter {
  outlet: string;
  author: string;
}

/**
 * @returns undefined for any other line
 * @example outletReporter('江城新闻记者 张三') // { outlet: '江城新闻', author: '记者 张三' }
 * @example outletReporter('《茶话》作者 张三') // { outlet: '茶话', author: '张三' }
 */
export function outletReporter(line: string): OutletReporter | undefined {
  const text = line.trim();
  const folded = foldScript(text);
  const found = (reporter.exec(folded) ?? writer.exec(folded))?.groups;
  if (!found?.names?.split(/[、\s　]+/).every(isName)) return undefined;
  const end = folded.lastIndexOf(found.names) + found.names.length;
  const { paper, column } = found;
  if (column) return { outlet: text.slice(1, column.length + 1), author: text.slice(end - found.names.length, end) };
  if (!paper!.split('·').some((part) => isMedium(part)) && !/刊$/.test(paper!)) return undefined;
  const at = folded.indexOf(paper!);
  return { outlet: text.slice(at, at + paper!.length), author: text.slice(at + paper!.length, end).trim() };
}
