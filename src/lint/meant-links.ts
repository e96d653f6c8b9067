/** Links of other programs, and addresses that are only a name, with the article that they mean. */
import type { Addressed } from '../archive/addresses.ts';
import { articleFinder } from '../archive/named-articles.ts';
import type { Problem } from '../content/problem.ts';
import type { Params } from '../content/problems/table.ts';

/** What a link says: its words, where it has its own, and what it leads to. */
interface Link {
  target: string;
  words?: string | undefined;
}

/** `[[tea-fair|春茶市]]`, as wikis and notebooks write a link. */
function wikiLink(found: string): Link | undefined {
  const [, target, words] = /^\[\[([^|\]#]+)(?:#[^|\]]*)?(?:\|([^\]]+))?\]\]$/.exec(found) ?? [];
  return target ? { target, words: words ?? target } : undefined;
}

/** A link of Markdown to a page of this site. */
function ownLink(markdown: string): Link | undefined {
  const [, words, target] = /^\[([^\]]+)\]\((\/[^()\s]+|[\w./-]+)\)$/.exec(markdown) ?? [];
  return target && !/^\/(?:images|files)\//.test(target) ? { target, words } : undefined;
}

/** The link that a problem is about; the words are left out where only its address is proposed. */
function linkOf({ code, params }: Problem): Link | undefined {
  const { better } = params as { better?: string };
  if (code === 'html-tag') return ownLink(better ?? '');
  if (better !== undefined && !(code === 'relative-address' && better.startsWith('/news/'))) return undefined;
  if (code === 'template-tag') return (params as Params<'template-tag'>).link;
  if (code === 'foreign-syntax') return wikiLink((params as Params<'foreign-syntax'>).found);
  if (code === 'broken-link' || code === 'dead-link') return { target: (params as { address: string }).address };
  return code === 'relative-address' ? { target: (params as Params<'relative-address'>).address } : undefined;
}

/**
 * Gives each its cure, where the archive has the article that was meant.
 * @example withMeantLinks(problems, addressed)[0].params.better // '[春茶市](/news/2015/11/tea-fair/)'
 */
export function withMeantLinks(problems: readonly Problem[], files: readonly Addressed[]): Problem[] {
  const find = articleFinder(files);
  return problems.map((one) => {
    const link = linkOf(one);
    const article = link && find(link.target);
    if (!article) return one;
    const address = `/news/${article.key}/`;
    const better = /^(?:relative-address|broken-link|dead-link)$/.test(one.code)
      ? address
      : `[${link.words || article.title || '…'}](${address})`;
    return { ...one, params: { ...one.params, better } };
  });
}
