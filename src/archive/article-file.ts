/** What is an article's file, by its path. */
import { type Edition, editionOf } from '../core/edition.ts';

/** An article's file, known by its place: `news/YYYY/MM/<id>.mdx`, `news/YYYY/<id>.mdx` or `news/undated/<id>.mdx`. */
export interface ArticleFile {
  /** From the archive's folder, with forward slashes: `news/2016/04/ruzhou.mdx`. */
  path: string;
  /** As far as the date is known: `2016/04`, `2016` or `undated`. */
  folder: string;
  id: string;
  /** Unique in the archive: `2016/04/ruzhou`. */
  key: string;
  /** Beside it: what a person wrote of it in another script. */
  parallels?: readonly ParallelFile[];
}

/** The file of an article's other text: `news/2016/04/ruzhou.zh-hant.mdx`. */
export interface ParallelFile {
  path: string;
  edition: Edition;
}

const place = /^news\/(\d{4}(?:\/(?:0[1-9]|1[0-2]))?|undated)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/** An article's file by its path, or nothing if no article can stand there. */
export function articleFile(path: string): ArticleFile | undefined {
  const match = place.exec(path);
  if (!match) return undefined;
  const [, folder = '', id = ''] = match;
  return { path, folder, id, key: `${folder}/${id}` };
}

/** An article's other text by its path, and the path of the article itself. */
export function parallelFile(path: string): (ParallelFile & { main: string }) | undefined {
  const [, stem, slug] = /^(.+)\.(zh-han[st])\.mdx$/.exec(path) ?? [];
  const edition = editionOf(slug);
  return stem && edition ? { path, edition, main: `${stem}.mdx` } : undefined;
}

/** The paths of all files of an article. */
export const pathsOf = ({ path, parallels = [] }: ArticleFile): string[] => [path, ...parallels.map((one) => one.path)];
