/** Links of other programs, and addresses that are only a name, with the article that they mean. */
import type { Addressed } from '../archive/addresses.ts';
import { articleFinder } from '../archive/named-articles.ts';
import { type Problem, problem } from '../content/problem.ts';
import type { Params } from '../content/problems/table.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';

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
  if (code === 'local-path') return { target: (params as Params<'local-path'>).name };
  return code === 'relative-address' ? { target: (params as Params<'relative-address'>).address } : undefined;
}

/**
 * Gives each its cure, where the archive has the article that was meant.
 * @example withMeantLinks(problems, addressed)[0].params.better // '[春茶市](/news/2015/11/tea-fair/)'
 */
export function withMeantLinks(problems: readonly Problem[], files: readonly Addressed[]): Problem[] {
  const find = articleFinder(files);
  const misplaced = new Set(problems.flatMap((one) => (one.code === 'unknown-folder' ? nameOf(one.file) : [])));
  const page = pageFinder(files);
  // A page that stands in a folder of another name is told there.
  const missing =
    misplaced.size === 0
      ? problems
      : problems.filter(
          (one) => one.code !== 'dead-link' || !misplaced.has(nameOf((one.params as { address: string }).address)),
        );
  return missing.map((one) => {
    const link = linkOf(one);
    const article = link && find(link.target);
    const own = link && !article ? page(link.target) : undefined;
    if (!article && !own) return withFragment(one);
    const fragment = /#[^#]+$/.exec(link!.target)?.[0] ?? '';
    const address = `${own ?? `/news/${article!.key}/`}${fragment}`;
    if (one.code === 'local-path')
      return problem(
        'relative-address',
        { address: (one.params as Params<'local-path'>).address, better: address },
        one,
      );
    const better = /^(?:relative-address|broken-link|dead-link)$/.test(one.code)
      ? address
      : `[${link!.words || article?.title || '…'}](${address})`;
    return { ...one, params: { ...one.params, better } };
  });
}

/** The name of a file, or that of a page in its address. */
const nameOf = (path: string): string => /([^/\\]+?)(?:\.mdx?)?[/\\]?$/.exec(path.replace(/[?#].*$/, ''))?.[1] ?? '';

/** Own pages by the names of their files, or by their titles. */
function pageFinder(files: readonly Addressed[]): (written: string) => string | undefined {
  const pages = files.flatMap(({ file, title }) => {
    const id = /(?:^|[\\/])pages[\\/]([^\\/]+)\.mdx$/.exec(file)?.[1];
    return id ? [{ id, title: foldToSimplified(title ?? '') }] : [];
  });
  return (written) => {
    const name = written
      .replace(/[?#].*$/, '')
      .replace(/^(?:\.{0,2}\/)*(?:content\/)?(?:pages\/)?|(?:\.mdx?|\.html?)?\/?$/gi, '');
    const plain = foldToSimplified(name);
    const [only, ...more] = pages.filter(
      ({ id, title }) =>
        id === name.toLowerCase() || (plain.length > 1 && (title === plain || title === `${plain}我们`)),
    );
    return only && more.length === 0 ? `/${only.id}/` : undefined;
  };
}

/** A proposed address with the heading that the written one named. */
function withFragment(one: Problem): Problem {
  const { address, better } = one.params as { address?: string; better?: string };
  const fragment = /#[^#]+$/.exec(address ?? '')?.[0];
  return fragment && /^(?:dead-link|broken-link)$/.test(one.code) && better?.endsWith('/')
    ? { ...one, params: { ...one.params, better: better + fragment } }
    : one;
}
