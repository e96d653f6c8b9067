/**
 * The only door to the articles. Opening it reads what changed since the last time, and tells everything that
 * is wrong with the content.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, type Problem } from '../content/problem.ts';
import { digest } from '../core/digest.ts';
import { type Address, checkAddresses } from './addresses.ts';
import { type CompilerOptions, compileAll, compilerOf, stampOf } from './compile.ts';
import type { ArchiveConfig } from './config.ts';
import type { Converters } from './converters.ts';
import { compileOwnPages, type OwnPageRecord } from './own-page.ts';
import { unpackPages } from './pack.ts';
import { addressedFile, readSurroundings } from './reading.ts';
import { relatedIn } from './related.ts';
import type { SiteSettings } from './site.ts';
import { Store } from './store.ts';
import type { ArticlePages, ArticleSummary } from './summary.ts';
import { categoryLabels, collectTopics, type Topics } from './topics.ts';

export type { DecisionSpan } from './decision-spans.ts';
export type { OwnPageRecord } from './own-page.ts';
export type { SiteSettings, SiteText } from './site.ts';
export type { ArticlePages, ArticleSummary, ArticleText } from './summary.ts';
export type { Topic, Topics } from './topics.ts';

/** What opening an archive needs. */
export interface ArchiveOptions {
  /** The folder with site.yaml, glossary/ and news/. */
  contentDir: string;
  /** How that folder is called in messages. */
  shown?: string;
  /** The folder of files that are published as they are: pictures may lie there, too. */
  publicDir: string;
  /** Where compiled articles are kept. */
  cacheDir: string;
  /** Digest of the program itself: another program compiles otherwise. */
  program: string;
  /** Digest of the archive's own look, which pages depend on and articles do not. */
  look?: string;
  /** The settings and glossary, where they were read already. */
  config?: ArchiveConfig;
  /** Shows drafts too. */
  drafts?: boolean;
  /** Opens the articles that are well though others are not. */
  despiteErrors?: boolean;
  /** Told after each article that had to be compiled. */
  progress?: (done: number, total: number) => void;
}

/** An archive that was opened. */
export interface Archive {
  settings: SiteSettings;
  converters: Converters;
  ownPages: OwnPageRecord[];
  /** Newest first. */
  articles: ArticleSummary[];
  topics: Topics;
  /** Digest of everything that pages depend on besides articles: settings, glossary, program. */
  environment: string;
  /** How many articles had to be compiled this time. */
  compiled: number;
  /** The articles that belong with one, best first. */
  related(article: ArticleSummary): readonly ArticleSummary[];
  /** What both editions of an article say. */
  pages(article: ArticleSummary): ArticlePages;
  close(): void;
}

/** The archive, unless its settings or, where that was not asked for, an article are in error; and all that is wrong. */
export interface Opening {
  archive: Archive | undefined;
  problems: Problem[];
}

/** Articles whose pages stay at hand: those of both editions are made one after the other. */
const kept = 4;

/** Articles that a page calls related. */
const relatedCount = 4;

/** A file younger than this when the store was written may have changed again within its time stamp. */
const racy = 2000;

/** Opens an archive; compiles what is new or changed, and forgets what is gone. */
export async function openArchive(options: ArchiveOptions): Promise<Opening> {
  const { contentDir, shown = contentDir, cacheDir, program } = options;
  const { config, files, own, articleSettings, problems } = readSurroundings({ contentDir, shown }, options.config);
  const { settings, glossary, converters, sound } = config;
  const environment = digest(JSON.stringify([program, converters.version, settings, glossary]));
  const store = new Store(cacheDir, environment);
  const compilerOptions: CompilerOptions = {
    contentDir,
    shown,
    site: settings,
    articleSettings,
    glossary,
    base: settings.base,
    environment,
  };

  const present = new Set(files.map(({ path }) => path));
  for (const path of store.entries.keys()) if (!present.has(path)) store.remove(path);
  const changed = files.filter(({ path }) => isChanged(store, contentDir, path)).map(({ path }) => path);
  let done = 0;
  const refused = new Map<string, readonly Address[]>();
  await compileAll(changed, compilerOptions, ({ path, problems: wrong, packed, addresses }) => {
    problems.push(...wrong);
    if (packed) store.put(path, packed);
    else {
      store.remove(path);
      refused.set(path, addresses);
    }
    options.progress?.(++done, changed.length);
  });
  const all = files.map((file) => {
    const summary = store.entries.get(file.path)?.summary;
    return addressedFile(file, shown, summary?.addresses ?? refused.get(file.path), summary?.draft);
  });
  problems.push(
    ...checkAddresses([config.addressed, ...own.addressed, ...all], {
      folders: [contentDir, options.publicDir],
      base: settings.base,
    }),
  );
  problems.sort(byPlace);
  // What is right is kept, so that mending one article does not compile all others again.
  if (sound) store.save();
  const refuses = !options.despiteErrors && problems.some(({ severity }) => severity === 'error');
  if (!sound || refuses) {
    store.close();
    return { archive: undefined, problems };
  }

  const articles = [...store.entries.values()]
    .map(({ summary }) => summary)
    .filter((article) => options.drafts || !article.draft)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.key < b.key ? 1 : -1));
  const topics = collectTopics(articles, categoryLabels(settings.text));
  const relate = relatedIn(topics);
  const relations = new Map<ArticleSummary, readonly ArticleSummary[]>();
  const compile = compilerOf(compilerOptions);
  const recent = new Map<ArticleSummary, ArticlePages>();
  const readPages = (path: string): ArticlePages => {
    const known = store.read(path);
    if (known) return known;
    // The pack is damaged: the article itself is not.
    const { packed } = compile(path);
    if (!packed) throw new Error(`${path} changed while it was being read`);
    store.put(path, packed);
    return unpackPages(Buffer.from(packed.pages));
  };
  const archive: Archive = {
    settings,
    converters,
    ownPages: compileOwnPages(own.sources, converters, settings.base, join(cacheDir, 'own-pages.json'), environment),
    articles,
    topics,
    environment: options.look ? digest(`${environment}|${options.look}`) : environment,
    compiled: changed.length,
    related(article) {
      const known = relations.get(article) ?? relate(article, relatedCount);
      relations.set(article, known);
      return known;
    },
    pages(article) {
      const known = recent.get(article) ?? readPages(`news/${article.key}.mdx`);
      recent.delete(article);
      recent.set(article, known);
      if (recent.size > kept) recent.delete(recent.keys().next().value!);
      return known;
    },
    close() {
      store.save();
      store.close();
    },
  };
  return { archive, problems };
}

function isChanged(store: Store, contentDir: string, path: string): boolean {
  const entry = store.entries.get(path);
  if (!entry) return true;
  const absolute = join(contentDir, path);
  const stamp = stampOf(absolute);
  const same = (['mtime', 'ctime', 'size'] as const).every((part) => stamp[part] === entry.stamp[part]);
  if (same && Math.max(stamp.mtime, stamp.ctime) < store.written - racy) return false;
  if (stamp.size !== entry.stamp.size || digest(readFileSync(absolute)) !== entry.digest) return true;
  store.touch(path, stamp);
  return false;
}
