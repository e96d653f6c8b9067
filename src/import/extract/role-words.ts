/** What newsrooms call those who make a text: one table, from which every reading of credits takes its words. */

/** What those do who neither write, edit nor translate a text nor take its pictures: they fill no field. */
const otherWork =
  '视频 短视频 音频 摄像 录像 拍摄剪辑 剪辑 后期 海报 设计 美术 美工 动画 动漫 手绘 漫画 配音 播音 主播 朗读 导演 编导 策划 总策划 统筹 出品 出品人 总监制 监制 制片 制片人 航拍 数据 可视化 技术 运营 新媒体 检校 校对 审核 审校 审签 审读 复审 终审 签发 排版 制作 美编 制图'.split(
    ' ',
  );

/** Such a word, as the source of an expression; the longest first. */
export const otherRole = `(?:${otherWork.toSorted((a, b) => b.length - a.length).join('|')})`;

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
