/** What can be the title of an article, by its words. */
import { isColumn, isInterface, isRelated } from '../classify/interface-words.ts';
import { organisation, predicate } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';

/** Han characters of the longest name of a section; a title is longer. */
export const longestSection = 8;

const generic =
  /^(?:新建|新网页|新页面|网页标题|此处为标题|文档|无标题|未命名|打印|详细|内容|正文|首页|欢迎|newpage|untitled|document)/i;

/**
 * True for a declared title that can be an article's: not the name of a site or section, nor a program's placeholder.
 * @example isTitle('老秤昨日校准') // true
 * @example isTitle('渡口商会') // false
 */
export function isTitle(title: string): boolean {
  const folded = foldScript(title);
  if (hanCount(title) < 2 || generic.test(foldLine(title))) return false;
  return (
    !isColumn(folded) &&
    !isInterface(folded) &&
    !isRelated(folded) &&
    !(organisation.test(folded) && !predicate.test(folded))
  );
}
