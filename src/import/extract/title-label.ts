/** What forums and content systems put before a title: its label, `贴子主题：春茗晚会`, or that it was taken over, `【转帖】`. */
import { foldScript } from '../comparable.ts';

/** What a mailing list puts before each subject, and programs before an answer: `[tcca-news]`, `Re:`. */
const list =
  /^[\s　]*(?:(?:re|fwd?)[\s　]*[:：][\s　]*)*\[[A-Za-z][\w .-]{1,23}\][\s　]*(?:(?:re|fwd?)[\s　]*[:：][\s　]*)*(?=\S*\p{Script=Han})/iu;

const label =
  /^[\s*]*(?:(?:[贴帖]子|文章|新闻|信息)?(?:主题|标题|题目)[:：]|[【[(（]转[帖贴载发][】\])）]|转[帖贴载发]?[:：]|subject[:：]\s*(?:(?:re|fwd?)[:：]\s*)*)\s*(?=\S)/i;

/**
 * A title without either.
 * @example withoutTitleLabel('* 贴子主题：春茗晚会') // '春茗晚会'
 * @example withoutTitleLabel('【转帖】春茗晚会') // '春茗晚会'
 */
export function withoutTitleLabel(line: string): string {
  const found = label.exec(foldScript(line));
  return found ? line.slice(found[0].length) : line;
}

/** True for a title behind the word itself and a colon, which needs no other witness. @example isLabelledTitle('標題：春茗晚會') // true */
export const isLabelledTitle = (line: string): boolean =>
  /^[\s　*]*(?:[贴帖]子|文章|新闻|信息)?(?:标题|题目)[:：]\s*(?=\S*\p{Script=Han}{2})/u.test(foldScript(line));

/** True for a title behind a mark that it was taken over. @example isTakenOver('【转帖】春茗晚会') // true */
export const isTakenOver = (line: string): boolean =>
  /^[\s*]*(?:[【[(（]转[帖贴载发][】\])）]|转[帖贴载发]?[:：])/.test(foldScript(line));

/** A portal's mark that a text is an account's own: `原创 春茗晚会`. */
const original = /^[\s　]*原[创創][\s　]+(?=\p{Script=Han}{4}|\S{6})/u;

/** What newsletters put before each headline. */
const mark = /^[\s　]*(?:[*＊◎●○■□◆◇★☆※▲△▼>＞·•][\s　]*)+(?=[\p{Script=Han}《“「【])/u;

/**
 * A title without the name of the mailing list, the mark before it, and the dashes behind which its system had nothing to print.
 * @example withoutList('[tcca-news] 春茗晚會') // '春茗晚會'
 * @example withoutList('◎ 春茗晚會') // '春茗晚會'
 * @example withoutList('春茗晚會 - -') // '春茗晚會'
 */
export const withoutList = (title: string): string =>
  title
    .replace(list, '')
    .replace(original, '')
    .replace(mark, '')
    .replace(/[\s　]*(?:[-–—][\s　]*){2,}$|(?:[\s　]+[-–—]+)+[\s　]*$/, '');
