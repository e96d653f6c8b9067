/** Whether the articles that exhibits choose are there, and will be shown. */
import { nearest } from '../content/nearest.ts';
import { type Place, type Problem, problem } from '../content/problem.ts';
import type { Addressed } from './addresses.ts';
import { articleFinder } from './named-articles.ts';
import { permanentNames } from './permanent.ts';

/**
 * Everything that may be chosen, by its permanent name and by its key: what was written before another article of the
 * same name came stays right.
 * @example articlesByName(archive.articles).get('ruzhou-return-project')
 */
export function articlesByName<A extends { key: string; name?: string }>(articles: readonly A[]): Map<string, A> {
  const byName = new Map([...permanentNames(articles)].map(([article, name]) => [name, article]));
  for (const article of articles) byName.set(article.key, article);
  return byName;
}

/** Checks what exhibits choose. @param files articles among other files */
export function chosenChecker(files: readonly Addressed[]): (name: string, place: Place) => Problem[] {
  const articles = files.filter(({ key }) => key !== '');
  let known: Map<string, Addressed> | undefined;
  const find = articleFinder(articles);
  return (name, place) => {
    known ??= articlesByName(articles);
    const article = known.get(name);
    if (!article) return [problem('unknown-article', unknown(name, known, find), place)];
    const { draft, withdrawn } = article;
    if (draft) return [problem('chosen-draft', { name }, place)];
    return withdrawn ? [problem('chosen-withdrawn', { name, date: withdrawn.date }, place)] : [];
  };
}

/** The only name that has all words of another one: what was written into it since. */
function longer(name: string, known: readonly string[]): string | undefined {
  const words = name.split('-').filter(Boolean);
  const having = known.filter((one) => !one.includes('/') && words.every((word) => one.split('-').includes(word)));
  return words.length > 1 && having.length === 1 ? having[0] : undefined;
}

/** What was probably meant: an address of the article, one of several of that name, a name with a slip. */
function unknown(
  written: string,
  known: ReadonlyMap<string, Addressed>,
  find: (written: string) => Addressed | undefined,
) {
  const titled = /\p{Script=Han}/u.test(written) ? find(written) : undefined;
  if (titled) {
    const [better = titled.key] = [...known].find(([one, article]) => article === titled && !one.includes('/')) ?? [];
    return { name: written, better, isTitle: true as const };
  }
  const bare = written.replace(/[?#].*/, '').replace(/(?:\/index)?(?:\.mdx?|\.html?)?\/?$/i, '');
  const inNews = bare.replace(/^.*news\//, '');
  const name = inNews.slice(inNews.lastIndexOf('/') + 1).toLowerCase();
  const names = [...known.keys()];
  const stated = [inNews, name].find((one) => known.has(one));
  // By the names of their files, which two articles may share, or an editor's own name hides.
  const several = names.filter((one) => stated === undefined && one.endsWith(`/${name}`));
  if (several.length > 1) return { name: written, several };
  const better = stated ?? several[0] ?? nearest(name, names) ?? longer(name, names);
  return { name: written, ...(better && { better }) };
}
