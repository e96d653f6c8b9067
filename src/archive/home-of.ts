/** Where a text belongs that stands outside the folders of an archive. */
import { splitFrontMatter } from '../content/front-matter-start.ts';
import { slugOf } from '../core/slug.ts';

/**
 * @param path from the archive's folder
 * @param text of the file: its date says in which folder of `news/` it belongs
 * @returns nothing for what is no text
 * @example homeOf('_posts/2016-05-07-flea-market.md', '') // 'news/2016/05/flea-market.mdx'
 */
export function homeOf(path: string, text: string): string | undefined {
  const name = /([^/]+)\.(?:mdx?|markdown)$/i.exec(path)?.[1];
  if (name === undefined) return undefined;
  const [, month, rest = name] = /^(\d{4}-\d{1,2})-\d{1,2}-(.+)/.exec(name) ?? [];
  const stated = /^date:\s*["']?(\d{4}[-/.年]\d{1,2})/m.exec(splitFrontMatter(text).yaml ?? '')?.[1];
  const [, y, m] = /(\d+)\D(\d+)/.exec(stated ?? month ?? '') ?? [];
  if (y && m) return `news/${y}/${m.padStart(2, '0')}/${slugOf(rest)}.mdx`;
  return path.includes('/') ? undefined : `pages/${slugOf(rest)}.mdx`;
}
