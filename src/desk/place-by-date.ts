/** An article stands in the folder of its date: one whose date was corrected moves there. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFrontMatter } from '../content/edit-front-matter.ts';
import { folderOf, isEdtf } from '../core/edtf.ts';
import { undatedFolder } from '../core/key.ts';
import { noFile } from './archive/archive-files.ts';
import type { DeskContext } from './context.ts';
import { plainOf } from './text/file-text.ts';

/**
 * The path where an article of a date has to stand; the one that it has where that may stay, since its address lasts.
 * @example pathByDate('news/2016/05/a.mdx', '2016-04-18') // 'news/2016/04/a.mdx'
 */
export function pathByDate(path: string, date: string): string {
  const [, folder = ''] = /^news\/(.+)\/[^/]+\.mdx$/.exec(path) ?? [];
  const wanted = folderOf(date);
  const fits = wanted === folder || folder === undatedFolder || wanted.startsWith(`${folder}/`);
  return fits ? path : `news/${wanted}/${basename(path)}`;
}

/** Moves an article where its date wants it. @returns where it stands now; nothing where it stayed */
export async function placedByDate(
  desk: DeskContext,
  path: string,
  raw: string,
  version: string,
): Promise<{ path: string; version: string } | undefined> {
  const date = String(readFrontMatter(plainOf(raw))?.date ?? '');
  const wanted = isEdtf(date) ? pathByDate(path, date) : path;
  if (wanted === path || existsSync(join(desk.contentDir, wanted))) return undefined;
  const moved = await desk.files.write(wanted, raw, noFile);
  await desk.files.remove(path, version);
  return { path: wanted, version: moved };
}
