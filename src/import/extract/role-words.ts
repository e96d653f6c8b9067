/** What newsrooms call those who make a text: one table, from which every reading of credits takes its words. */
import type { Field } from '../page.ts';

/** What somebody did for a text; what is neither writing, editing, translating nor taking pictures fills no field. */
export type Role = Extract<Field, 'author' | 'photographer' | 'editor' | 'translator'> | 'other';

const words: Readonly<Record<Role, readonly string[]>> = {
  author:
    '作者 本文作者 原文作者 原作者 撰文 撰稿 责任撰稿 撰稿人 撰写 执笔 采写 采写整理 供稿 投稿 文字 文案 文稿 图文 文图 文并图 文并摄 口述 忆述 自述 记录 编写 采访 采访整理 报道 报导 综合报道 联合报道 摄影报道 整理报道 整合 文 撰 记'.split(
      ' ',
    ),
  photographer: '摄影 拍摄 供图 图片 照片 图 摄'.split(' '),
  editor: '责任编辑 执行编辑 值班编辑 文字编辑 实习编辑 见习编辑 本文编辑 编辑 责编 编审 编'.split(' '),
  translator: '翻译 编译 译者 译文 译'.split(' '),
  other:
    '视频 短视频 音频 摄像 录像 拍摄剪辑 剪辑 后期 海报 封面海报 设计 美术 美工 动画 动漫 手绘 漫画 配音 播音 主播 朗读 导演 编导 策划 总策划 统筹 出品 出品人 总监制 监制 制片 制片人 航拍 数据 可视化 技术 运营 新媒体 检校 校对 责校 版式 版面 签审 监审 审核 审校 审签 审读 审稿 初审 复审 终审 一审 二审 三审 签发 排版 制作 美编 制图 绘图 插画 插图 配图 题图 首图 主图 头图 封面图 题头图 示意图 资料图 图表 制表 图说 封面制图 封面 图片来源 图源 图片提供 资料图片 整理'.split(
      ' ',
    ),
};

const roles: ReadonlyMap<string, Role> = new Map(
  (Object.keys(words) as Role[]).flatMap((role) => words[role].map((word) => [word, role] as const)),
);
const longestFirst = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|');

/** Any word of the table, as the source of an expression over folded text. */
export const anyRole = `(?:${longestFirst([...roles.keys()])})`;

/** Who did several things has them in one row: the first of these that stands in it counts. */
const weight: readonly Role[] = ['author', 'editor', 'translator', 'photographer', 'other'];

/**
 * The role of a row of such words, whatever joins them; undefined where any other word stands in it.
 * @example roleOf('采写/摄影') // 'author'
 * @example roleOf('视频剪辑') // 'other'
 */
export function roleOf(row: string): Role | undefined {
  const found = row
    .split(joint)
    .filter(Boolean)
    .map((word) => roles.get(word) ?? (isOtherRole(word) ? 'other' : undefined));
  return found.includes(undefined) ? undefined : weight.find((role) => found.includes(role));
}

const joint = /[\s　]*[/／∕、·・•．&＆和兼并|｜丨][\s　]*/u;

/** Such a word, as the source of an expression; the longest first. */
export const otherRole = `(?:${longestFirst(words.other)})`;

const whole = new RegExp(`^${otherRole}{1,2}$`);
/** True for such a word, or two of them. @example isOtherRole('视频剪辑') // true */
export const isOtherRole = (word: string): boolean => whole.test(word);

const behind = new RegExp(`[\\s　；;，,、／/|｜丨]+${otherRole}{1,2}[\\s　]*[:：／/|｜丨].*$`, 'u');

/**
 * The names of a label without what stands behind them of others: each with his word, and a sign behind it.
 * @param folded the same value in Simplified, of the same length
 * @example withoutOtherRoles('王一；视频剪辑：李四', '王一；视频剪辑：李四') // '王一'
 */
export const withoutOtherRoles = (value: string, folded: string): string =>
  value.slice(0, behind.exec(folded)?.index ?? value.length);

/** Who helps whom the line names before him: an intern of an editor edits by no word of the page. */
export const intern = '实习生';

const internBehind = new RegExp(`[\\s　，,、；;]+${intern}[\\s　:：]*\\p{Script=Han}.*$`, 'u');
/** Editors without their interns. @example withoutInterns('王一 实习生李四', '王一 实习生李四') // '王一' */
export const withoutInterns = (value: string, folded: string): string =>
  value.slice(0, internBehind.exec(folded)?.index ?? value.length);
