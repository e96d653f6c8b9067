/** A reporter with the outlet that sent him, or a writer with the column he writes for, alone on a line. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { standing } from '../standing.ts';
import { isMedium } from './outlets.ts';

const names = '(?<names>\\p{Script=Han}{2,4}?(?:[、\\s　]+\\p{Script=Han}{2,4}?)*)';
const offices = `(?:${standing}|驻\\p{Script=Han}{2,6}?)*`;
/** What was done, before and behind the names: `整合 江城报记者 张三 文/图`. */
const before = '(?:(?:整合|综合|撰文|采写|文)[\\s　]*[\\s　/／:：|｜][\\s　]*)?';
const behind =
  '(?:[\\s　/／|｜]*(?:图文|文图|受访者供图|供图|摄影|(?:综合|采访|联合)?(?:报道|报导)|编译)|[\\s　/／|｜]+[文图摄]|[文图摄](?=[\\s　]*[/／]))*(?:(?<=[/／][\\s　]*[图摄影]+)[\\s　:：]+\\p{Script=Han}{2,8})?(?:[\\s　]+\\p{Script=Han}{2,4}[\\s　]*[/／][\\s　]*(?:图|摄影?))?';

const reporter = new RegExp(
  `^${before}(?<paper>(?![本我])[\\p{Script=Han}·]{2,16}?)[\\s　]*(?<office>${offices}(?:记者|通讯员))[\\s　:：]*${names}${behind}$`,
  'u',
);
/** The name first, and behind it what he is of which outlet: `张三 江城日报评论员`. */
const nameFirst = new RegExp(
  `^${names}[\\s　]+(?<paper>(?![本我])[\\p{Script=Han}·]{2,16}?)[\\s　]*${offices}(?:记者|通讯员|评论员|评论委员|论说委员|特派员|主笔|编辑委员|专栏作[者家])$`,
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
 * @example outletReporter('张三 江城日报评论员') // { outlet: '江城日报', author: '张三' }
 */
export function outletReporter(line: string): OutletReporter | undefined {
  const text = line.trim();
  const folded = foldScript(text);
  for (const shape of [reporter, writer, nameFirst]) {
    const found = shape.exec(folded)?.groups;
    if (!found?.names?.split(/[、\s　]+/).every(isName)) continue;
    const { paper, column, names: who } = found;
    if (column === undefined && !isSender(paper!)) continue;
    const outlet = column ?? paper!;
    const at = folded.indexOf(outlet, shape === nameFirst ? who.length : 0);
    const end = folded.lastIndexOf(who) + who.length;
    // The office before the names is part of them.
    const from = shape === reporter ? at + outlet.length : end - who.length;
    return { outlet: text.slice(at, at + outlet.length), author: text.slice(from, end).trim() };
  }
  return undefined;
}

const isSender = (paper: string): boolean => paper.split('·').some((part) => isMedium(part)) || /刊$/.test(paper);
