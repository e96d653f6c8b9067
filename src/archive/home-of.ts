/** Where a text belongs that stands outside the folders of an archive. */
import { slugOf } from '../core/slug.ts';

/**
 * @param path from the archive's folder
 * @param text of the file: its date says in which folder of `news/` it belongs
 * @returns nothing for what is no text
 * @example homeOf('_posts/2016-05-07-flea-market.md', '') // 'news/2016/05/flea-market.mdx'
 */
export function homeOf(path: string, text: string): string | undefined {
  const [, written = ''] = /([^/]+?)\.(?:mdx?|markdown)$/i.exec(path) ?? [];
  const [, inName, rest = written] = /^(\d{4}-\d{1,2})-\d{1,2}-(.+)$/.exec(written) ?? [];
  const slug = slugOf(rest.replace(/[_\s]+/g, '-'));
  if (!slug) return undefined;
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const date = /^date:\s*["']?(\d{4})[-/.年](\d{1,2})/m.exec(front) ?? /^(\d{4})-(\d{1,2})/.exec(inName ?? '');
  if (date) return `news/${date[1]}/${date[2]!.padStart(2, '0')}/${slug}.mdx`;
  return path.includes('/') ? undefined : `pages/${slug}.mdx`;
}
