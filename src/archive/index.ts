import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { byPlace, type Problem, type ProblemCode } from '../content/problem.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import { decodedPath } from '../core/address-text.ts';
import { digest } from '../core/digest.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { type CompilerOptions, compilerOf } from './compile.ts';
import type { ArchiveConfig } from './config.ts';
import type { Converters } from './converters.ts';
import { compileExhibits, type ExhibitRecord, exhibitsFolder } from './exhibit.ts';
import { pathsOf } from './files.ts';
import { type OpenedArticles, openedArchive } from './opened.ts';
import { compileOwnPages, type OwnPageRecord } from './own-page.ts';
import { type ArchiveReading, readArchive } from './reading.ts';
import type { SiteSettings } from './site.ts';
import { Store } from './store.ts';
import { describeTopics } from './topics.ts';

export type { DecisionSpan } from './decision-spans.ts';
export type { ExhibitRecord } from './exhibit.ts';
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
  /** Opens in place of an article in error its last good version, where the cache has one. */
  keepGoing?: boolean;
  /** Told after each article that had to be compiled. */
  progress?: (done: number, total: number) => void;
}

/** An article in error, and what is shown of it: its last good version, nothing, or all of it but where a link leads. */
export interface SetAside {
  path: string;
  codes: ProblemCode[];
  shows: 'last' | 'nothing' | 'new';
}

/** An archive that was opened. */
export interface Archive extends OpenedArticles {
  settings: SiteSettings;
  glossary: Glossary;
  converters: Converters;
  ownPages: OwnPageRecord[];
  /** The newest first. */
  exhibits: ExhibitRecord[];
  /** Digest of everything that pages depend on besides articles: settings, glossary, program, look. */
  environment: string;
  /** How many articles had to be compiled this time. */
  compiled: number;
  /** Articles in error that it was opened despite. */
  setAside: SetAside[];
  /** The bytes of an original, by the path that an article gives. */
  original(path: string): Buffer;
}

/** The archive, unless its settings or, where that was not asked for, an article are in error; and all that is wrong. */
export interface Opening {
  archive: Archive | undefined;
  problems: Problem[];
}

/** Opens an archive; compiles what is new or changed, and forgets what is gone. */
export async function openArchive(options: ArchiveOptions): Promise<Opening> {
  const { contentDir, shown = contentDir, cacheDir, program } = options;
  const reading = readArchive({ contentDir, shown }, options.config);
  const { config, articleSettings, problems } = reading;
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
  const { compiled, refused } = await bringUpToDate(store, reading, compilerOptions, options);
  problems.sort(byPlace);
  // What is right is kept, so that mending one article does not compile all others again.
  if (sound) store.save();
  const despite = options.despiteErrors || (options.keepGoing && problems.every(isOfArticle(reading, shown)));
  const refuses = !despite && problems.some(({ severity }) => severity === 'error');
  if (!sound || refuses) {
    store.close();
    return { archive: undefined, problems };
  }
  const { own, exhibits: chosen } = reading;
  const compileInto = (name: string) => [converters, settings.base, join(cacheDir, name), environment] as const;
  const ownPages = compileOwnPages(own.sources, ...compileInto('own-pages.json'));
  const exhibits = compileExhibits(chosen.sources, ...compileInto('exhibits.json'));
  // Every page leads to the exhibits where there are any.
  const around = [...(options.look ? [options.look] : []), ...(exhibits.length > 0 ? [exhibitsFolder] : [])];
  const pageEnvironment = around.length > 0 ? digest([environment, ...around].join('|')) : environment;
  const compile = compilerOf(compilerOptions);
  const files = new Map(reading.files.map((file) => [file.path, file]));
  const opened = openedArchive(store, (path) => compile(files.get(path)!), settings, {
    drafts: options.drafts ?? false,
    without: options.keepGoing ? faultyDrafts(problems, shown) : refused,
  });
  describeTopics(opened.topics, glossary, (edition, text) => converters.into(edition, settings.script, text));
  const setAside = setAsideIn(problems, refused, store, shown);
  return {
    archive: {
      settings: { ...settings, ...(exhibits.length > 0 && { hasExhibits: true as const }) },
      glossary,
      converters,
      ownPages,
      exhibits,
      environment: pageEnvironment,
      compiled,
      setAside,
      original: (path) => readFileSync(join(contentDir, decodedPath(path))),
      ...opened,
    },
    problems,
  };
}

/** True for what is no error, or one of an article alone: without its settings or its own pages no archive can be published. */
function isOfArticle({ files }: ArchiveReading, shown: string): (one: Problem) => boolean {
  const own = new Set(files.flatMap((file) => pathsOf(file)).map((path) => join(shown, path)));
  return ({ severity, file }) => severity !== 'error' || own.has(file);
}

/** Drafts that cannot be shown: what the store has of them was published before they were drafts. */
const faultyDrafts = (problems: readonly Problem[], shown: string): Set<string> =>
  new Set(problems.flatMap(({ draft, file }) => (draft ? relative(shown, file).replaceAll('\\', '/') : [])));

/** The articles in error, and what stands in for each. */
function setAsideIn(
  problems: readonly Problem[],
  refused: ReadonlySet<string>,
  store: Store,
  shown: string,
): SetAside[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...Map.groupBy(errors, ({ file }) => file)].map(([file, own]) => {
    const path = relative(shown, file).replaceAll('\\', '/');
    const shows = !refused.has(path) ? 'new' : store.entries.has(path) ? 'last' : 'nothing';
    return { path, codes: [...new Set(own.map(({ code }) => code))], shows };
  });
}
