/**
 * What the desk knows of every article: its title for lists, its doubts for the queue, its topics for suggestions. A file
 * is read again only when it has changed; what is known is kept in the cache, so that a large archive opens at once.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { stampOf } from '../../archive/compile.ts';
import { type ArchiveConfig, readConfig } from '../../archive/config.ts';
import { type ArticleFile, articleFile, listArticles } from '../../archive/files.ts';
import { decodeText } from '../../content/decode.ts';
import { readCacheJson, writeCacheJson } from '../../core/cache-file.ts';
import { digest } from '../../core/digest.ts';
import { newestFirst } from '../../core/edtf.ts';
import { plainOf } from '../text/file-text.ts';
import { type ReadSource, readSource } from '../text/read-source.ts';
import { type IndexedFile, indexedFile } from './indexed-file.ts';

/** What the index is made from. */
export interface IndexOptions {
  contentDir: string;
  shown: string;
  /** The folder of the cache that is the desk's own. */
  cacheDir: string;
  program: string;
  today: () => string;
}

const kind = 'desk-index-1';
/** Milliseconds of reading between two looks at other requests. */
const atOnce = 15;
/** Files after which what is known is kept. */
const keptAfter = 2000;

interface Kept {
  environment: string;
  files: IndexedFile[];
}

/** The index of one archive. */
export class ArticleIndex {
  readonly #options: IndexOptions;
  readonly #files = new Map<string, IndexedFile>();
  #config: ArchiveConfig;
  #configStamp = '';
  #environment = '';
  #refreshing: Promise<void> | undefined;
  /** How far the reading is: files done, of how many. Before the first one begins nobody knows. */
  progress = { done: 0, total: 1 };

  constructor(options: IndexOptions) {
    this.#options = options;
    this.#config = readConfig(options.contentDir, options.shown);
    this.#readConfig();
    const kept = readCacheJson<Kept>(this.#file, kind);
    if (kept?.environment === this.#environment) for (const file of kept.files) this.#files.set(file.path, file);
  }

  get #file(): string {
    return join(this.#options.cacheDir, 'index.json');
  }

  /** The settings and glossary as they are now. */
  config(): ArchiveConfig {
    this.#readConfig();
    return this.#config;
  }

  /** In no order. */
  unordered(): Iterable<IndexedFile> {
    return this.#files.values();
  }

  /** Newest first. */
  files(): IndexedFile[] {
    return [...this.#files.values()].sort((a, b) => newestFirst(a.date, b.date) || (a.path < b.path ? 1 : -1));
  }

  file(path: string): IndexedFile | undefined {
    return this.#files.get(path);
  }

  /** Brings the index up to date with the files; one reading at a time. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#read().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /** Reads one file again, at once. */
  reread(path: string): IndexedFile | undefined {
    this.#readConfig();
    const file = articleFile(path);
    const indexed = file && this.#examine(file);
    if (indexed) this.#files.set(path, indexed);
    else this.#files.delete(path);
    return indexed;
  }

  /** Reads a text as that of a file, without looking at the file. */
  examine(path: string, raw: string): IndexedFile | undefined {
    const file = articleFile(path);
    const { article, problems } = this.#readText(path, raw, this.#options.today());
    return (
      file &&
      indexedFile(
        this.#options.contentDir,
        this.#config,
        file.path,
        { mtime: 0, ctime: 0, size: 0 },
        plainOf(raw),
        article,
        problems,
      )
    );
  }

  /** Keeps what is known. */
  save(): void {
    writeCacheJson(this.#file, kind, { environment: this.#environment, files: [...this.#files.values()] });
  }

  async #read(): Promise<void> {
    this.#readConfig();
    const { contentDir } = this.#options;
    const { files } = listArticles(contentDir);
    const present = new Set(files.map(({ path }) => path));
    for (const path of this.#files.keys()) if (!present.has(path)) this.#files.delete(path);
    const due = files.filter(({ path }) => !this.#isCurrent(path));
    this.progress = { done: 0, total: due.length };
    let since = performance.now();
    const today = this.#options.today();
    // The newest first: they are what a person sees of a list that is still growing.
    for (const file of due.toReversed()) {
      const indexed = this.#examine(file, today);
      if (indexed) this.#files.set(file.path, indexed);
      // A desk that is closed while it reads goes on from there.
      if (++this.progress.done % keptAfter === 0) this.save();
      if (performance.now() - since < atOnce) continue;
      await setImmediate();
      since = performance.now();
    }
    if (due.length > 0) this.save();
  }

  #isCurrent(path: string): boolean {
    const known = this.#files.get(path);
    if (!known) return false;
    const stamp = stampOf(join(this.#options.contentDir, path));
    return (['mtime', 'ctime', 'size'] as const).every((part) => stamp[part] === known.stamp[part]);
  }

  #examine({ path }: ArticleFile, today = this.#options.today()): IndexedFile | undefined {
    try {
      const absolute = join(this.#options.contentDir, path);
      const stamp = stampOf(absolute);
      const { text, problems } = decodeText(readFileSync(absolute), join(this.#options.shown, path));
      const read = text === undefined ? { article: undefined, problems: [] } : this.#readText(path, text, today);
      return indexedFile(this.#options.contentDir, this.#config, path, stamp, plainOf(text ?? ''), read.article, [
        ...problems,
        ...read.problems,
      ]);
    } catch (error) {
      // Gone between the listing and the reading.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  #readText(path: string, raw: string, today: string): ReadSource {
    return readSource(path, raw, this.#config, this.#options.shown, today);
  }

  /** Settings and glossary are read again when their files change; then every doubt may be another. */
  #readConfig(): void {
    const { contentDir, shown, program } = this.#options;
    const stamp = ['site.yaml', 'glossary/names.yaml', 'glossary/places.yaml', 'glossary/terms.yaml']
      .map((path) => stampText(join(contentDir, path)))
      .join('|');
    if (stamp === this.#configStamp) return;
    this.#configStamp = stamp;
    this.#config = readConfig(contentDir, shown);
    const environment = digest(JSON.stringify([program, this.#config.converters.version, this.#config.settings]));
    if (this.#environment !== '' && environment !== this.#environment) this.#files.clear();
    this.#environment = environment;
  }
}

function stampText(path: string): string {
  try {
    const { mtime, ctime, size } = stampOf(path);
    return `${mtime} ${ctime} ${size}`;
  } catch {
    return '';
  }
}
