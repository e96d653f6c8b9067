/** The live preview: the archive as its files stand at this moment. */
import { join, resolve } from 'node:path';
import { openArchive } from '../archive/index.ts';
import type { Page } from './page.ts';
import { planArchive } from './plan.ts';

/** @returns the page at an address, or nothing if the archive has none there */
export async function previewPage(pathname: string): Promise<Page | undefined> {
  const contentDir = resolve(process.env.HUIKAN_CONTENT ?? 'content');
  const cacheDir = join(process.env.HUIKAN_CACHE ?? '.cache/huikan', 'preview');
  const { archive, problems } = await openArchive({
    contentDir,
    publicDir: resolve('public'),
    cacheDir,
    program: 'preview',
    drafts: true,
  });
  if (!archive)
    throw new Error(
      problems.map(({ file, line, message }) => `${file}:${line} ${message.zh} ${message.en}`).join('\n'),
    );
  const path = decodeURI(pathname).replace(new RegExp(`^${archive.settings.base}`), '/');
  for (const planned of planArchive(archive, new Map())) if (planned.path === path) return planned.make();
  return undefined;
}
