/** Indexes the archive that the build has opened. */

import type { Archive, ArticleSummary, Topic } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import { type Edition, forEditions } from '../core/edition.ts';
import { articlePath, type TopicKind } from '../core/url.ts';
import type { SearchDocument, SearchText } from './document.ts';
import { type IndexOptions, type IndexReport, indexArchive } from './index.ts';
import type { TopicLabels } from './names.ts';

const topicsOf = (article: ArticleSummary, archive: Archive): Topic[] => {
  const mentions = article.topics.map(({ kind, key }) => archive.topics.get(kind)?.get(key));
  const category = article.category ? archive.topics.get('category')?.get(article.category) : undefined;
  return [category, ...mentions].filter((topic) => topic !== undefined);
};

/** A topic's slug and label can change without the article. */
const digestOf = (article: ArticleSummary, topics: readonly Topic[]): string =>
  digest(JSON.stringify([article.digest, topics.map(({ kind, slug, label }) => [kind, slug, label])])).slice(0, 16);

function documentOf(article: ArticleSummary, archive: Archive): SearchDocument {
  const topics = topicsOf(article, archive);
  const pages = archive.pages(article);
  const slugs: Partial<Record<TopicKind, string[]>> = {};
  for (const { kind, slug } of topics) slugs[kind] = [...(slugs[kind] ?? []), slug];
  const textIn = (edition: Edition): SearchText => {
    const { title, summary = '', plain, image, corrections, credits, source } = pages.text[edition];
    const picture = image ? [image.caption ?? '', image.alt] : [];
    const names = [
      ...topics.map(({ label }) => label[edition]),
      ...credits.map(({ name }) => name),
      source?.name ?? '',
    ];
    return {
      url: articlePath(edition, article.key),
      title,
      summary,
      body: [plain, ...new Set(picture), ...corrections.map(({ text }) => text)].filter(Boolean).join('\n'),
      names: [...new Set(names.filter(Boolean))],
    };
  };
  return {
    id: article.key,
    date: article.date,
    digest: digestOf(article, topics),
    topics: slugs,
    text: forEditions(textIn),
  };
}

function labelsOf(archive: Archive): TopicLabels {
  const labels: TopicLabels = {};
  for (const [kind, topics] of archive.topics) {
    labels[kind] = Object.fromEntries([...topics.values()].map(({ slug, label }) => [slug, label]));
  }
  return labels;
}

/** What the glossary knows under several names. */
const synonymsOf = ({ glossary }: Archive): string[][] =>
  Object.values(glossary)
    .flat()
    .filter(({ aliases }) => aliases.length > 0)
    .map(({ hans, hant, aliases }) => [hans, hant, ...aliases]);

/**
 * Writes the index of all articles below `search/`.
 * @example await publishSearch(archive, { output, cacheDir: '.cache/search' })
 */
export async function publishSearch(
  archive: Archive,
  options: Pick<IndexOptions, 'output' | 'cacheDir' | 'program' | 'progress'>,
): Promise<IndexReport> {
  const articles = new Map(archive.articles.map((article) => [article.key, article]));
  return indexArchive({
    ...options,
    entries: archive.articles.map((article) => ({
      id: article.key,
      date: article.date,
      digest: digestOf(article, topicsOf(article, archive)),
      characters: article.length,
    })),
    *load(ids) {
      for (const id of ids) yield documentOf(articles.get(id)!, archive);
    },
    labels: labelsOf(archive),
    synonyms: synonymsOf(archive),
  });
}
