/** The one reading of an archive's files: what compiles articles and what checks them see the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../content/decode.ts';
import type { Problem } from '../content/problem.ts';
import type { Address, Addressed } from './addresses.ts';
import { type Article, type ArticleSettings, readArticle } from './article.ts';
import { type ArchiveConfig, readConfig } from './config.ts';
import { type ArticleFile, listArticles } from './files.ts';
import { type OwnPagesReading, readOwnPages } from './own-page.ts';

/** Where an archive lies, and how messages call that folder. */
export interface ArchivePlace {
  contentDir: string;
  shown: string;
}

/** An archive but for its articles: settings, glossary, own pages, and the list of article files. */
export interface Surroundings {
  config: ArchiveConfig;
  files: ArticleFile[];
  own: OwnPagesReading;
  /** What articles are read by. */
  articleSettings: ArticleSettings;
  problems: Problem[];
}

/** Reads everything but the articles. @param config the settings and glossary, where they were read already */
export function readSurroundings({ contentDir, shown }: ArchivePlace, config?: ArchiveConfig): Surroundings {
  const known = config ?? readConfig(contentDir, shown);
  const { settings, sound } = known;
  const listing = listArticles(contentDir, shown);
  const own = readOwnPages(contentDir, shown, settings.script);
  return {
    config: known,
    files: listing.files,
    own,
    // Without settings nobody knows the categories: one missing file must not make a hundred errors.
    articleSettings: { script: settings.script, categories: sound ? settings.categories : undefined },
    problems: [...known.problems, ...listing.problems, ...own.problems],
  };
}

/** One article's file as it was read. */
export interface FileReading {
  bytes: Uint8Array;
  /** Missing where the bytes are no text. */
  source: string | undefined;
  /** Missing where its front matter cannot be understood. */
  article: Article | undefined;
  problems: Problem[];
}

/** Reads an article's file. */
export function readFile(
  { contentDir, shown }: ArchivePlace,
  file: ArticleFile,
  settings: ArticleSettings,
): FileReading {
  const bytes = readFileSync(join(contentDir, file.path));
  const { text: source, problems } = decodeText(bytes, join(shown, file.path));
  if (source === undefined) return { bytes, source, article: undefined, problems };
  const { article, problems: found } = readArticle(source, file, settings, shown);
  return { bytes, source, article, problems: [...problems, ...found] };
}

/** An article with its addresses as messages name it. A file that cannot be read still is something to link to. */
export const addressedFile = (
  { path, key }: ArticleFile,
  shown: string,
  addresses: readonly Address[] = [],
  draft = false,
  place = key,
): Addressed => ({
  file: join(shown, path),
  key: place,
  addresses,
  draft,
  ...(place !== key && { formerly: key }),
});
