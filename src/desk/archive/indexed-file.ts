/** What the desk knows of one article's file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../archive/article.ts';
import type { ArchiveConfig } from '../../archive/config.ts';
import type { FileStamp } from '../../archive/store.ts';
import type { Problem } from '../../content/problem.ts';
import { type Edition, editionSlug, editions } from '../../core/edition.ts';
import { doubtsOf } from '../queue/doubts.ts';
import type { QueueItem } from '../queue/item.ts';

/** One article's file. */
export interface IndexedFile {
  path: string;
  stamp: FileStamp;
  title: string;
  date: string;
  script: Edition;
  draft: boolean;
  category?: string;
  items: QueueItem[];
  /** The names that it gives its topics. */
  names: Record<'tags' | 'people' | 'places' | 'organisations' | 'sources', string[]>;
}

/** @param plain the file as `plainOf` has it @param article missing where its front matter cannot be understood */
export function indexedFile(
  contentDir: string,
  config: ArchiveConfig,
  path: string,
  stamp: FileStamp,
  plain: string,
  article: Article | undefined,
  problems: readonly Problem[],
): IndexedFile {
  const { settings, converters } = config;
  const { title, items: all } = doubtsOf({ path, source: plain, article, problems }, converters);
  // Where a person wrote the other edition, too, nothing is converted.
  const isParallel = editions.some((edition) =>
    existsSync(join(contentDir, path.replace(/mdx$/, `${editionSlug(edition)}.mdx`))),
  );
  const items = isParallel ? all.filter(({ source }) => source !== 'conversion') : all;
  const front = article?.front;
  return {
    path,
    stamp,
    title,
    date: front?.date ?? 'unknown',
    script: article?.script ?? settings.script,
    draft: front?.draft ?? false,
    ...(front?.category && { category: front.category }),
    items,
    names: {
      tags: front?.tags ?? [],
      people: front?.people ?? [],
      places: front?.places ?? [],
      organisations: front?.organisations ?? [],
      sources: front?.source ? [front.source.name] : [],
    },
  };
}
