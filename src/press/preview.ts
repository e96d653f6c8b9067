/** The live preview: the archive as its files stand at this moment, drafts among them. */
import { join, resolve } from 'node:path';
import { stampOf } from '../archive/compile.ts';
import { digest } from '../archive/digest.ts';
import { walk } from '../archive/files.ts';
import { type Archive, openArchive } from '../archive/index.ts';
import { currentContent, environmentNames } from '../archive/settings.ts';
import { printPretty } from '../lint/report.ts';
import type { Page } from './page.ts';
import { planArchive } from './plan.ts';
import { archiveCache, programDigest, publicDir } from './program.ts';

const contentDir = currentContent();
const cacheDir = archiveCache(resolve(process.env[environmentNames.cache] ?? '.cache'), contentDir, resolve('dist'));
const program = programDigest();
let opened: { state: string; archive: Archive } | undefined;

/**
 * @param pathname of the address that was asked for, with the site's base
 * @returns the page, or nothing if the archive has none there
 * @throws with everything that is wrong with the content, for the browser to show
 */
export async function previewPage(pathname: string): Promise<Page | undefined> {
  const archive = await currentArchive();
  const { base } = archive.settings;
  const path = `/${decodeURI(pathname).slice(base.length)}`;
  if (!pathname.startsWith(base)) return undefined;
  for (const planned of planArchive(archive, new Map())) if (planned.path === path) return planned.make();
  return undefined;
}

/** The archive that was opened last, or a new one where a file has changed since. */
async function currentArchive(): Promise<Archive> {
  const state = stateOf(contentDir);
  if (opened?.state === state) return opened.archive;
  opened?.archive.close();
  opened = undefined;
  const { archive, problems } = await openArchive({ contentDir, publicDir, cacheDir, program, drafts: true });
  if (!archive) throw new Error(printPretty(problems));
  opened = { state, archive };
  return archive;
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
