/** The live preview: the archive as its files stand at this moment, drafts among them. */
import { join, relative, resolve } from 'node:path';
import { stampOf } from '../archive/compile.ts';
import { type Archive, type Opening, openArchive } from '../archive/index.ts';
import { archiveCache, programDigest } from '../build/build-key.ts';
import { dataFiles } from '../build/data-files.ts';
import { progressTo } from '../build/progress.ts';
import { isFault, type Problem } from '../content/problem.ts';
import { digest } from '../core/digest.ts';
import { publicDir } from '../core/root.ts';
import { articleKeyIn } from '../core/url.ts';
import { walk } from '../core/walk.ts';
import type { Language } from '../i18n/sentence.ts';
import { printPretty } from '../lint/report.ts';
import { planData } from '../views/data-page.ts';
import type { Page, PlannedPage, SiteContext } from '../views/page.ts';
import { planArchive } from '../views/plan.ts';
import { siteContext } from '../views/site-context.ts';

/** What an address shows: a page where the archive has one, or what has to be mended first. */
export type Shown = { site: SiteContext; page?: Page } | { problems: readonly Problem[] };

/** Finds what the address of a path without the site's base shows. */
export type Preview = (path: string) => Promise<Shown>;

/** So many articles are read in the blink of an eye. */
const worthTelling = 200;

/** The archive at one state of its files. */
interface Opened {
  state: string;
  opening: Opening;
  /** The planned pages by path. */
  pages: Map<string, PlannedPage>;
  site?: SiteContext;
}

/** @param dir the archive's folder @param cacheDir of all archives: what a build compiled is read again @param language of messages */
export function createPreview(dir: string, cacheDir: string, language: Language): Preview {
  const contentDir = resolve(dir);
  const shown = relative(process.cwd(), contentDir) || '.';
  let opened: Opened | undefined;

  /** What was opened last, or anew where a file has changed since. What is wrong is told once in the terminal. */
  async function current(): Promise<Opened> {
    const state = stateOf(contentDir);
    if (opened?.state === state) return opened;
    opened?.opening.archive?.close();
    opened = undefined;
    const progress = progressTo(process.stderr, language);
    const opening = await openArchive({
      contentDir,
      shown,
      publicDir,
      cacheDir: archiveCache(cacheDir, contentDir, resolve('dist')),
      program: programDigest(),
      drafts: true,
      despiteErrors: true,
      progress(done, total) {
        if (total < worthTelling) return;
        if (done === 1) progress.phase('reading');
        progress.step(done, total);
      },
    });
    progress.end();
    if (opening.problems.length > 0) console.error(printPretty(opening.problems, language));
    opened = { state, opening, pages: new Map(), ...contextOf(opening.archive) };
    for (const planned of opening.archive ? plannedIn(opening.archive) : []) opened.pages.set(planned.path, planned);
    return opened;
  }

  return async (path) => {
    const { opening, pages, site } = await current();
    const { problems } = opening;
    if (!site) return { problems };
    const file = fileOf(path, shown);
    const ownFiles = ['news/', 'pages/', 'exhibits/'].map((folder) => join(shown, folder));
    // What is wrong with the settings or the glossary is wrong on every page; an article's errors are its own.
    const here = problems.filter(
      (problem) =>
        isFault(problem) && (problem.file === file || !ownFiles.some((folder) => problem.file.startsWith(folder))),
    );
    if (here.length > 0) return { problems: here };
    const planned = pages.get(path);
    return { site, ...(planned && { page: planned.make() }) };
  };
}

/** Every page of an archive. Nothing is measured, and no file for programs is written. */
const plannedIn = (archive: Archive): PlannedPage[] => [
  ...planArchive(archive, new Map()),
  ...planData(archive, new Map(), (edition) => dataFiles(archive, edition, () => undefined)),
];

const contextOf = (archive: Archive | undefined): { site?: SiteContext } =>
  archive ? { site: siteContext(archive.settings, archive.converters) } : {};

/** The file of the article, own page or exhibit that an address shows, as messages call it. */
function fileOf(path: string, shown: string): string | undefined {
  const article = articleKeyIn(path);
  if (article) return join(shown, 'news', `${article}.mdx`);
  const [, exhibit] = /^\/zh-han[st]\/exhibits\/([^/]+)\/$/.exec(path) ?? [];
  if (exhibit) return join(shown, 'exhibits', `${exhibit}.mdx`);
  const [, own] = /^\/zh-han[st]\/([^/]+)\/$/.exec(path) ?? [];
  return own && join(shown, 'pages', `${own}.mdx`);
}

/** Changes whenever a file does. Looking at the times of 10,000 files is quicker than reading one of them wrongly. */
const stateOf = (dir: string): string =>
  digest(
    walk(dir)
      .map((path) => {
        const { mtime, ctime, size } = stampOf(join(dir, path));
        return `${path} ${mtime} ${ctime} ${size}`;
      })
      .join('\n'),
  );
