/** The articles of an opened archive: their order, their topics, and their pages read when they are asked for. */
import { newestFirst } from '../core/edtf.ts';
import { inOrder } from '../core/order.ts';
import type { Compiled } from './compile.ts';
import { unpackPages } from './pack.ts';
import { permanentNames } from './permanent.ts';
import { relatedIn } from './related.ts';
import type { SiteSettings } from './site.ts';
import type { Store } from './store.ts';
import type { ArticlePages, ArticleSummary } from './summary.ts';
import { categoryLabels, collectTopics, type Topics } from './topics.ts';

/** Articles whose pages stay at hand: those of both editions are made one after the other. */
const kept = 4;

/** Articles that a page calls related. */
const relatedCount = 4;

/** The part of an archive that its store holds. */
export interface OpenedArticles {
  /** Newest first. */
  articles: ArticleSummary[];
  /** Those that were taken back, newest first: only a page at their addresses says so. */
  withdrawn: ArticleSummary[];
  topics: Topics;
  /** The articles that belong with one, best first. */
  related(article: ArticleSummary): readonly ArticleSummary[];
  /** What both editions of an article say. */
  pages(article: ArticleSummary): ArticlePages;
  /** An article's name in its permanent address. */
  permanentName(article: ArticleSummary): string;
  close(): void;
}

/** @param compile makes an article's pages anew where the pack is damaged @param shows `drafts`: true to show drafts, too; `without`: paths of files that are in error */
export function openedArchive(
  store: Store,
  compile: (path: string) => Compiled,
  settings: SiteSettings,
  { drafts, without }: { drafts: boolean; without: ReadonlySet<string> },
): OpenedArticles {
  const all = [...store.entries]
    .filter(([path]) => !without.has(path))
    .map(([, { summary }]) => summary)
    .filter((article) => drafts || !article.draft)
    .sort((a, b) => newestFirst(a.date, b.date) || inOrder(b.key, a.key));
  const articles = all.filter((article) => !article.withdrawn);
  const topics = collectTopics(articles, categoryLabels(settings.text));
  const names = permanentNames(all);
  const relate = relatedIn(topics);
  const relations = new Map<ArticleSummary, readonly ArticleSummary[]>();
  const recent = new Map<ArticleSummary, ArticlePages>();
  return {
    articles,
    withdrawn: all.filter((article) => article.withdrawn),
    topics,
    related(article) {
      const known = relations.get(article) ?? relate(article, relatedCount);
      relations.set(article, known);
      return known;
    },
    pages(article) {
      const known = recent.get(article) ?? readPages(store, compile, `news/${article.formerly ?? article.key}.mdx`);
      recent.delete(article);
      recent.set(article, known);
      if (recent.size > kept) recent.delete(recent.keys().next().value!);
      return known;
    },
    permanentName: (article) => names.get(article) ?? article.key,
    close() {
      store.save();
      store.close();
    },
  };
}

function readPages(store: Store, compile: (path: string) => Compiled, path: string): ArticlePages {
  const known = store.read(path);
  if (known) return known;
  // The pack is damaged: the article itself is not.
  const { packed } = compile(path);
  if (!packed) throw new Error(`${path} changed while it was being read`);
  store.put(path, packed);
  return unpackPages(Buffer.from(packed.pages));
}
