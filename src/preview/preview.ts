/** The live preview: the archive as its files stand at this moment, drafts among them. */
import { join, relative, resolve } from 'node:path';
import { stampOf } from '../archive/compile.ts';
import { type Opening, openArchive } from '../archive/index.ts';
import { currentContent, currentLanguage, environmentNames } from '../archive/settings.ts';
import { archiveCache, programDigest, publicDir } from '../build/build-key.ts';
import { progressTo } from '../build/progress.ts';
import type { Problem } from '../content/problem.ts';
import { digest } from '../core/digest.ts';
import { walk } from '../core/walk.ts';
import { printPretty } from '../lint/report.ts';
import type { Page } from '../views/page.ts';
import { planArchive } from '../views/plan.ts';

const contentDir = currentContent();
const cacheDir = archiveCache(resolve(process.env[environmentNames.cache] ?? '.cache'), contentDir, resolve('dist'));
const program = programDigest();
/** How that folder is called in messages. */
const shown = relative(process.cwd(), contentDir) || '.';
let opened: { state: string; opening: Opening } | undefined;

/** A page, or what has to be mended before it can be shown. */
export type Preview = { page: Page } | { problems: readonly Problem[] };

/**
 * @param pathname of the address that was asked for, with the site's base
 * @returns nothing if the archive has no page there
 */
export async function preview(pathname: string): Promise<Preview | undefined> {
  const { archive, problems } = await currentOpening();
  if (!archive) return { problems };
  const { base } = archive.settings;
  if (!pathname.startsWith(base)) return undefined;
  const path = `/${decodeURI(pathname).slice(base.length)}`;
  const file = fileOf(path);
  const news = join(shown, 'news/');
  // What is wrong with the settings or the glossary is wrong on every page; an article's errors are its own.
  const here = problems.filter(
    (problem) => problem.severity === 'error' && (problem.file === file || !problem.file.startsWith(news)),
  );
  if (here.length > 0) return { problems: here };
  for (const planned of planArchive(archive, new Map())) if (planned.path === path) return { page: planned.make() };
  return undefined;
}

/** The file of the article that a page shows, as messages call it. */
function fileOf(path: string): string | undefined {
  const [, place] = /^\/(?:zh-han[st]\/news|both)\/([^/]+\/[^/]+\/[^/]+)\/$/.exec(path) ?? [];
  return place && join(shown, 'news', `${place}.mdx`);
}

/** So many articles are read in the blink of an eye. */
const worthTelling = 200;

/** What was opened last, or anew where a file has changed since. What is wrong is told once in the terminal. */
async function currentOpening(): Promise<Opening> {
  const state = stateOf(contentDir);
  if (opened?.state === state) return opened.opening;
  opened?.opening.archive?.close();
  opened = undefined;
  const progress = progressTo(process.stderr, currentLanguage());
  const opening = await openArchive({
    contentDir,
    shown,
    publicDir,
    cacheDir,
    program,
    drafts: true,
    despiteErrors: true,
    progress(done, total) {
      if (total < worthTelling) return;
      if (done === 1) progress.phase('reading');
      progress.step(done, total);
    },
  });
  progress.end();
  if (opening.problems.length > 0) console.error(printPretty(opening.problems, currentLanguage()));
  opened = { state, opening };
  return opening;
}

/** Changes whenever a file does. Looking at the times of 10,000 files is quicker than reading one of them wrongly. */
const stateOf = (dir: string): string =>
  digest(
    walk(dir)
      .map((path) => {
        const { mtime, size } = stampOf(join(dir, path));
        return `${path} ${mtime} ${size}`;
      })
      .join('\n'),
  );
