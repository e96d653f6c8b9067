/** The sections of the old site that a page stood in: what its breadcrumb says, or the heading of its column. */
import type { Classified } from '../classify/classify.ts';
import { isColumn } from '../classify/interface-words.ts';
import { framePatterns, organisation } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';

/** What a breadcrumb begins with and what it ends with: the site, and the page itself. */
const ends =
  /^(?:首页|主页|网站首页|本站首页|home|正文|内容|详细|详情|全文|文章|阅读|浏览|(?:新闻|文章|资讯|信息|详细|正文)(?:正文|内容|详情|详细|页|阅读|浏览)|查看.*)$/i;

/** `您现在的位置：` */
const lead = /^[^>»›→＞:：]{0,14}[:：]/;

/**
 * @param lines the classified lines of a page
 * @param title of the article, which is no section of it
 * @returns from the outermost; nothing where a menu names many
 * @example sectionsOf(lines, '汝州市“回歸工程”結碩果') // ['財經', '滾動新聞']
 */
export function sectionsOf(lines: readonly Classified[], title: string): string[] {
  const head = lines.filter(({ label, zone }) => label === 'chrome' && zone === 'head').map(({ block }) => block.text);
  const trail = head.findLast((text) => isTrail(foldScript(text)));
  if (trail) return partsOf(trail, title);
  const columns = [...new Set(head.filter((text) => isColumn(foldScript(text))).map((text) => text.trim()))];
  // Several are a menu.
  return columns.length === 1 ? columns.filter((text) => isSection(text, title)) : [];
}

const isTrail = (folded: string): boolean =>
  /[>»›→＞]/.test(folded) && (framePatterns.breadcrumb.test(folded) || framePatterns.chain.test(folded));

const partsOf = (trail: string, title: string): string[] =>
  trail
    .replace(lead, '')
    .split(/[>»›→＞]+/)
    .map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
    .filter((part) => isSection(part, title));

/** A name of a section: no site, no page, no title. */
function isSection(part: string, title: string): boolean {
  const folded = foldScript(part);
  if (hanCount(part) < 2 || part.length > 12 || ends.test(folded)) return false;
  return foldLine(part) !== foldLine(title) && (isColumn(folded) || !organisation.test(folded));
}
