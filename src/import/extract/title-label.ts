/** The label that forums and content systems put before a title: `贴子主题：春茗晚会`. */
import { foldScript } from '../comparable.ts';

const label = /^[\s*]*(?:[贴帖]子|文章|新闻|信息)?(?:主题|标题|题目)[:：]\s*(?=\S)/;

/** @example withoutTitleLabel('* 贴子主题：春茗晚会') // '春茗晚会' */
export function withoutTitleLabel(line: string): string {
  const found = label.exec(foldScript(line));
  return found ? line.slice(found[0].length) : line;
}
