/** What every part of the desk works with: one archive, its files and what is known of them. */
import { join, relative, resolve } from 'node:path';
import { readLook } from '../archive/look.ts';
import { archiveCache, programDigest } from '../build/build-key.ts';
import { compileSite } from '../build/compile-site.ts';
import { speak } from '../content/speak.ts';
import { today } from '../core/date.ts';
import type { Language, Sentence } from '../i18n/sentence.ts';
import { ArchiveFiles } from './archive/archive-files.ts';
import { ArticleIndex } from './archive/article-index.ts';
import type { IndexedFile } from './archive/indexed-file.ts';
import { PassedOver } from './archive/passed-over.ts';
import { UndoStack } from './archive/undo.ts';
import { UnsavedTexts } from './archive/unsaved.ts';
import { type ArticleDrawer, articleDrawer } from './draw/draw-article.ts';
import { Originals } from './original/find-original.ts';
import type { QueueItem } from './queue/item.ts';

/** How a desk is opened. */
export interface DeskOptions {
  contentDir: string;
  /** The cache of all archives. */
  cacheDir: string;
  language: Language;
  /** Where the site is published without git; `dist` beside the archive if not said. */
  outDir?: string;
}

/** The site's compiled components, and where its own files lie. */
interface Compiled {
  key: string;
  clientDir: string;
  draw: ArticleDrawer;
}

/** One opened archive. */
export class DeskContext {
  readonly contentDir: string;
  readonly shown: string;
  readonly language: Language;
  readonly cacheDir: string;
  readonly outDir: string;
  /** What ends with the desk. */
  readonly closing: (() => Promise<void>)[] = [];
  readonly files: ArchiveFiles;
  readonly index: ArticleIndex;
  readonly unsaved: UnsavedTexts;
  readonly undo = new UndoStack();
  readonly originals: Originals;
  readonly passedOver: PassedOver;
  /** Ids of doubts that were put off. */
  readonly later = new Set<string>();
  /** Where the site's own files are served. */
  assets = '/';
  readonly cacheRoot: string;
  readonly #program = programDigest();
  #compiled: Promise<Compiled> | undefined;
  #compiledKey = '';

  constructor({ contentDir, cacheDir, language, outDir }: DeskOptions) {
    this.contentDir = resolve(contentDir);
    this.shown = relative(process.cwd(), this.contentDir) || '.';
    this.language = language;
    this.outDir = resolve(outDir ?? join(this.contentDir, '../dist'));
    this.cacheRoot = cacheDir;
    this.cacheDir = join(archiveCache(cacheDir, this.contentDir, 'desk'), 'desk');
    this.files = new ArchiveFiles(this.contentDir);
    this.unsaved = new UnsavedTexts(join(this.cacheDir, 'unsaved'));
    this.originals = new Originals(this.contentDir);
    this.passedOver = new PassedOver(this.cacheDir);
    this.index = new ArticleIndex({
      contentDir: this.contentDir,
      shown: this.shown,
      cacheDir: this.cacheDir,
      program: this.#program,
      today: () => this.today(),
    });
    this.files.sweep();
  }

  /** The day on the chamber's wall. */
  today(): string {
    return today(new Date(), this.index?.config().settings.timeZone);
  }

  /** The doubts of a file that nobody has looked at. */
  openItems({ items }: IndexedFile): QueueItem[] {
    return items.filter(({ id }) => !this.passedOver.has(id));
  }

  say(sentence: Sentence): string {
    return speak(sentence, this.language);
  }

  /** Compiles the components ahead of the first article that is drawn. */
  prepare(): void {
    if (!this.#compiled) void this.compiled().catch(() => undefined);
  }

  /** The site's components, compiled again only where the settings or the look have changed. */
  async compiled(): Promise<Compiled> {
    const config = this.index.config();
    const look = readLook(this.contentDir);
    const options = { settings: config.settings, look, program: this.#program };
    // Asked at every key: what compiling depends on besides is the program's own and stays.
    const key = [look.digest, config.converters.version, JSON.stringify(config.settings)].join('|');
    if (!this.#compiled || this.#compiledKey !== key) {
      this.#compiledKey = key;
      this.#compiled = compileSite({ ...options, contentDir: this.contentDir, cacheDir: this.cacheRoot }).then(
        async (site) => ({ key, clientDir: site.clientDir, draw: await articleDrawer(config, site, this.assets) }),
      );
      // Tried again when it is next asked for.
      this.#compiled.catch(() => {
        this.#compiled = undefined;
      });
    }
    return this.#compiled;
  }
}
