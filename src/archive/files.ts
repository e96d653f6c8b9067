/** Finds the files of an archive. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { walk } from '../core/walk.ts';

/** An article's file, known by its place: `news/YYYY/MM/<id>.mdx`. */
export interface ArticleFile {
  /** From the archive's folder, with forward slashes: `news/2016/04/ruzhou.mdx`. */
  path: string;
  year: string;
  month: string;
  id: string;
  /** Unique in the archive: `2016/04/ruzhou`. */
  key: string;
}

const place = /^news\/(\d{4})\/(0[1-9]|1[0-2])\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/** An article's file by its path, or nothing if no article can stand there. */
export function articleFile(path: string): ArticleFile | undefined {
  const match = place.exec(path);
  if (!match) return undefined;
  const [, year = '', month = '', id = ''] = match;
  return { path, year, month, id, key: `${year}/${month}/${id}` };
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
export function misplacedFile(path: string, shown: string): Problem {
  return {
    code: 'misplaced-file',
    severity: 'error',
    file: join(shown, path),
    line: 1,
    column: 1,
    message: {
      zh: '这里不能放这个文件，它不会出现在网站上',
      en: 'this file cannot stand here and would not be published',
    },
    fix: {
      zh: '文章放在 news/年/月/名称.mdx，名称只用小写字母、数字和连字号，如 news/2016/04/ruzhou.mdx；图片放在 images/',
      en: 'articles stand in news/YYYY/MM/name.mdx, the name in lower-case letters, digits and hyphens; pictures in images/',
    },
  };
}
