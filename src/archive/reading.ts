/** The one reading of an archive's files: what compiles articles and what checks them see the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../content/decode.ts';
import { splitFrontMatter } from '../content/front-matter-start.ts';
import { ofDraft, type Problem } from '../content/problem.ts';
import type { Exhibit } from '../content/schema/exhibit.ts';
import type { OwnPage } from '../content/schema/own-page.ts';
import { digest } from '../core/digest.ts';
import type { Address, Addressed } from './addresses.ts';
import { type Article, type ArticleSettings, readArticle } from './article.ts';
import { type ArchiveConfig, readConfig } from './config.ts';
import { readExhibits } from './exhibit.ts';
import { type ArticleFile, checkLinks, listArticles, pathsOf } from './files.ts';
import { readOwnPages } from './own-page.ts';
import type { OwnTexts } from './own-text.ts';
import { readParallel } from './parallel.ts';

/** Where an archive lies, and how messages call that folder. */
export interface ArchivePlace {
  contentDir: string;
  shown: string;
}

/** An archive but for its articles: settings, glossary, own pages, exhibits, and the list of article files. */
export interface ArchiveReading {
  config: ArchiveConfig;
  files: ArticleFile[];
  own: OwnTexts<OwnPage>;
  exhibits: OwnTexts<Exhibit>;
  /** What articles are read by. */
  articleSettings: ArticleSettings;
  problems: Problem[];
}

/** Reads everything but the articles. @param config the settings and glossary, where they were read already */
export function readArchive({ contentDir, shown }: ArchivePlace, config?: ArchiveConfig): ArchiveReading {
  const known = config ?? readConfig(contentDir, shown);
  const { settings, sound } = known;
  const listing = listArticles(contentDir, shown);
  const own = readOwnPages(contentDir, shown, settings.script);
  const exhibits = readExhibits(contentDir, shown, settings.script);
  return {
    config: known,
    files: listing.files,
    own,
    exhibits,
    // Without settings nobody knows the categories: one missing file must not make a hundred errors.
    articleSettings: {
      script: settings.script,
      sections: sound ? settings.sections : {},
      categories: sound ? settings.categories : undefined,
    },
    problems: [
      ...known.problems,
      ...listing.problems,
      ...own.problems,
      ...exhibits.problems,
      ...checkLinks(contentDir, shown),
    ],
  };
}

/** One article's files as they were read. */
export interface FileReading {
  /** Digest of their bytes. */
  digest: string;
  /** The texts of its files by their paths; missing where the bytes are no text. */
  sources: Map<string, string>;
  /** Missing where its front matter cannot be understood. */
  article: Article | undefined;
  /** Then what could be understood of it. */
  sketch?: Article;
  /** Of the body, where there is no article: what it links to and shows is checked all the same. */
  addresses?: Address[];
  problems: Problem[];
}

/** The bytes of an article's files. */
export const bytesOf = (contentDir: string, file: ArticleFile): Uint8Array[] =>
  pathsOf(file).map((path) => readFileSync(join(contentDir, path)));

/** Reads an article's file, and its parallel text where it has one. @param bytes of its files, where they were read already */
export function readFile(
  { contentDir, shown }: ArchivePlace,
  file: ArticleFile,
  settings: ArticleSettings,
  bytes = bytesOf(contentDir, file),
): FileReading {
  const sources = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [i, path] of pathsOf(file).entries()) {
    const decoded = decodeText(bytes[i]!, join(shown, path));
    problems.push(...decoded.problems);
    if (decoded.text !== undefined) sources.set(path, decoded.text);
  }
  const source = sources.get(file.path);
  const told = (all: Problem[]): Problem[] => (source !== undefined && isDraft(source) ? all.map(ofDraft) : all);
  const reading = { digest: digestOf(bytes), sources };
  if (source === undefined) return { ...reading, article: undefined, problems };
  const { article, sketch, addresses, problems: found } = readArticle(source, file, settings, shown);
  problems.push(...found);
  for (const one of (article && file.parallels) ?? []) {
    const text = sources.get(one.path);
    if (!article || text === undefined) continue;
    const { parallel, problems: wrong } = readParallel(text, one, article, shown);
    problems.push(...wrong);
    if (parallel) Object.assign(article, { parallel, addresses: [...article.addresses, ...parallel.addresses] });
  }
  return { ...reading, article, ...(sketch && { sketch }), ...(addresses && { addresses }), problems: told(problems) };
}

/** True for a file that says that it is a draft, even where the rest of its front matter cannot be read. */
const isDraft = (source: string): boolean =>
  /^draft:[ \t]*true[ \t]*(?:#.*)?$/m.test(splitFrontMatter(source).yaml ?? '');

/** Digest of an article's files. */
export const digestOf = ([own, ...others]: readonly Uint8Array[]): string =>
  others.length === 0 ? digest(own!) : digest([own!, ...others].map((bytes) => digest(bytes)).join());

/**
 * An article with its addresses as messages name it, and its parallel text with its own. A file that cannot be read
 * still is something to link to.
 */
export function addressedFiles(
  file: ArticleFile,
  shown: string,
  {
    addresses = [],
    draft = false,
    key = file.key,
    name,
    withdrawn,
    headings,
    title,
  }: Partial<Pick<Addressed, 'addresses' | 'draft' | 'key' | 'name' | 'withdrawn' | 'headings' | 'title'>>,
): Addressed[] {
  const [own, others] = [addresses.filter((one) => !one.parallel), addresses.filter((one) => one.parallel)];
  return [
    {
      file: join(shown, file.path),
      key,
      addresses: own,
      draft,
      ...(name && { name }),
      ...(withdrawn && { withdrawn }),
      ...(headings && { headings }),
      ...(title && { title }),
      ...(key !== file.key && { formerly: file.key }),
    },
    // Its place in the site is the article's.
    ...(others.length > 0
      ? [{ file: join(shown, file.parallels?.[0]?.path ?? ''), key: '', addresses: others, draft }]
      : []),
  ];
}
