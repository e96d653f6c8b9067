/** Indexes the archive that the build has opened. */
import { digest } from '../archive/digest.ts';
import type { Archive, Card, Topic } from '../archive/index.ts';
import { type Edition, forEditions } from '../domain/edition.ts';
import { articlePath, type TopicKind } from '../domain/url.ts';
import type { SearchDocument, SearchText } from './document.ts';
import { type IndexOptions, type IndexReport, indexArchive } from './index.ts';
import type { TopicLabels } from './names.ts';

const topicsOf = (card: Card, archive: Archive): Topic[] => {
  const mentions = card.topics.map(({ kind, key }) => archive.topics.get(kind)?.get(key));
  const category = card.category ? archive.topics.get('category')?.get(card.category) : undefined;
  return [category, ...mentions].filter((topic) => topic !== undefined);
};

/** A topic's slug and label can change without the article. */
const digestOf = (card: Card, topics: readonly Topic[]): string =>
  digest(JSON.stringify([card.digest, topics.map(({ kind, slug, label }) => [kind, slug, label])])).slice(0, 16);

function documentOf(card: Card, archive: Archive): SearchDocument {
  const topics = topicsOf(card, archive);
  const pages = archive.pages(card);
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
      url: articlePath(edition, card.date, card.id),
      title,
      summary,
      body: [plain, ...new Set(picture), ...corrections.map(({ text }) => text)].filter(Boolean).join('\n'),
      names: [...new Set(names.filter(Boolean))],
    };
  };
  return { id: card.key, date: card.date, digest: digestOf(card, topics), topics: slugs, text: forEditions(textIn) };
}

function labelsOf(archive: Archive): TopicLabels {
  const labels: TopicLabels = {};
  for (const [kind, topics] of archive.topics) {
    labels[kind] = Object.fromEntries([...topics.values()].map(({ slug, label }) => [slug, label]));
  }
  return labels;
}

/**
 * Writes the index of all articles below `search/`.
 * @example await publishSearch(archive, { outDir: 'dist', cacheDir: '.cache/search' })
 */
export async function publishSearch(
  archive: Archive,
  options: Pick<IndexOptions, 'outDir' | 'cacheDir' | 'progress'>,
): Promise<IndexReport> {
  const cards = new Map(archive.cards.map((card) => [card.key, card]));
  return indexArchive({
    ...options,
    entries: archive.cards.map((card) => ({
      id: card.key,
      date: card.date,
      digest: digestOf(card, topicsOf(card, archive)),
      characters: card.length,
    })),
    *load(ids) {
      for (const id of ids) yield documentOf(cards.get(id)!, archive);
    },
    labels: labelsOf(archive),
  });
}
