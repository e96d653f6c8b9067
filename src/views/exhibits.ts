/** The exhibits of an archive with the articles that are published of those that their curators chose. */
import { articlesByName } from '../archive/chosen-articles.ts';
import type { TimelineEntry } from '../archive/exhibit.ts';
import type { Archive, ArticleSummary, ExhibitRecord } from '../archive/index.ts';

/** An exhibit, and what is shown of it. */
export interface ShownExhibit {
  record: ExhibitRecord;
  /** In the curator's order; what is a draft, withdrawn or in error is left out. */
  articles: readonly ArticleSummary[];
  timeline: readonly { entry: TimelineEntry; article?: ArticleSummary }[];
}

/** The exhibits of an archive; nothing is looked up before something asks. */
export class Exhibits {
  readonly #archive: Pick<Archive, 'articles' | 'withdrawn' | 'exhibits'>;
  #all: readonly ShownExhibit[] | undefined;
  #holders: ReadonlyMap<ArticleSummary, readonly ShownExhibit[]> | undefined;

  constructor(archive: Pick<Archive, 'articles' | 'withdrawn' | 'exhibits'>) {
    this.#archive = archive;
  }

  /** The newest first. */
  get all(): readonly ShownExhibit[] {
    this.#all ??= this.#show();
    return this.#all;
  }

  /** The exhibits that chose an article, or name it in their timelines. */
  holding(article: ArticleSummary): readonly ShownExhibit[] {
    this.#holders ??= this.#hold();
    return this.#holders.get(article) ?? [];
  }

  #show(): ShownExhibit[] {
    const { articles, withdrawn, exhibits } = this.#archive;
    if (exhibits.length === 0) return [];
    // A withdrawn article has its name still.
    const byName = articlesByName([...articles, ...withdrawn]);
    const shown = (name: string): ArticleSummary | undefined => {
      const article = byName.get(name);
      return article?.withdrawn ? undefined : article;
    };
    return exhibits.map((record) => ({
      record,
      articles: [...new Set(record.articles.flatMap((name) => shown(name) ?? []))],
      timeline: record.timeline.map((entry) => {
        const article = entry.article && shown(entry.article);
        return { entry, ...(article && { article }) };
      }),
    }));
  }

  #hold(): Map<ArticleSummary, ShownExhibit[]> {
    const holders = new Map<ArticleSummary, ShownExhibit[]>();
    for (const one of this.all)
      for (const article of new Set([...one.articles, ...one.timeline.flatMap((line) => line.article ?? [])]))
        holders.set(article, [...(holders.get(article) ?? []), one]);
    return holders;
  }
}
