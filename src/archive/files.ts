/** Finds the files of an archive. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { walk } from '../core/walk.ts';

/** An article's file, known by its place: `news/YYYY/MM/<id>.mdx`, `news/YYYY/<id>.mdx` or `news/undated/<id>.mdx`. */
export interface ArticleFile {
  /** From the archive's folder, with forward slashes: `news/2016/04/ruzhou.mdx`. */
  path: string;
  /** As far as the date is known: `2016/04`, `2016` or `undated`. */
  folder: string;
  id: string;
  /** Unique in the archive: `2016/04/ruzhou`. */
  key: string;
}

const place = /^news\/(\d{4}(?:\/(?:0[1-9]|1[0-2]))?|undated)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/** An article's file by its path, or nothing if no article can stand there. */
export function articleFile(path: string): ArticleFile | undefined {
  const match = place.exec(path);
  if (!match) return undefined;
  const [, folder = '', id = ''] = match;
  return { path, folder, id, key: `${folder}/${id}` };
}

/** All article files in order of their paths, and a problem for each file under news/ that is none. */
export function listArticles(contentDir: string, shown = contentDir): { files: ArticleFile[]; problems: Problem[] } {
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  for (const path of walk(join(contentDir, 'news'), 'news')) {
    const file = articleFile(path);
    if (file && statSync(join(contentDir, path), { throwIfNoEntry: false })?.isFile()) files.push(file);
    else if (!/(^|\/)\./.test(path)) problems.push(misplacedFile(path, shown));
  }
  return { files, problems };
}

/** A file that stands where nothing is published from. */
export const misplacedFile = (path: string, shown: string): Problem =>
  problem('misplaced-file', {}, fileStart(join(shown, path)));
