/** Finds the files of an archive. */
import { lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../content/nearest.ts';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { editionSlug } from '../core/edition.ts';
import { isInside } from '../core/root.ts';
import { links, specialFiles, walk } from '../core/walk.ts';
import { type ArticleFile, articleFile, type ParallelFile, parallelFile } from './article-file.ts';
import { hiddenText, isHiddenText } from './hidden-text.ts';
import { homeOf } from './home-of.ts';
import { loneCopy, misplacedFile } from './misplaced-file.ts';

export { type ArticleFile, articleFile, type ParallelFile, pathsOf } from './article-file.ts';
export { misplacedFile } from './misplaced-file.ts';

/** All article files in order of their paths, and a problem for each file under news/ that is none. */
export function listArticles(contentDir: string, shown = contentDir): { files: ArticleFile[]; problems: Problem[] } {
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  const parallels: (ParallelFile & { main: string })[] = [];
  const paths = [...walk(join(contentDir, 'news'), 'news')];
  // Ten thousand files that are what they seem are not asked again.
  const special = new Set(specialFiles(join(contentDir, 'news'), 'news'));
  for (const path of paths) {
    const file = articleFile(path);
    const parallel = parallelFile(path);
    const absolute = join(contentDir, path);
    const isPlain = !special.has(path) || isPlainFile(absolute);
    if (file && isPlain) files.push(file);
    else if (parallel && articleFile(parallel.main) && isPlain) parallels.push(parallel);
    else if (isHiddenText(path)) problems.push(hiddenText(path, contentDir, shown));
    // What is wrong with a link that stands in the right place, `checkLinks` tells.
    else if (!/(^|\/)\./.test(path) && !(file && lstatSync(absolute).isSymbolicLink()))
      problems.push(undatedFile(contentDir, path, shown) ?? loneCopy(path, shown, paths) ?? misplacedFile(path, shown));
  }
  const byPath = new Map(files.map((file) => [file.path, file]));
  const lone: (ParallelFile & { main: string })[] = [];
  for (const one of parallels) {
    const { main, ...parallel } = one;
    const file = byPath.get(main);
    if (file) file.parallels = [...(file.parallels ?? []), parallel];
    else lone.push(one);
  }
  for (const one of lone) {
    const near = nearMain(one, files);
    const params = { main: join(shown, one.main), ...(near && { near: join(shown, near) }) };
    problems.push(problem('lone-parallel', params, fileStart(join(shown, one.path))));
  }
  return { files, problems };
}

/** An article that stands in `news/` itself, or by a name that no article has in its year's folder: its date says in which folder it belongs. */
function undatedFile(contentDir: string, path: string, shown: string): Problem | undefined {
  if (!/^news\/(?:\d{4}\/)?[^/]+\.mdx?$/.test(path)) return undefined;
  const better = homeOf(path, readFileSync(join(contentDir, path), 'utf8'));
  return better === undefined
    ? undefined
    : problem('misplaced-file', { better: join(shown, better) }, fileStart(join(shown, path)));
}

/** What a text of another edition would be called if it belonged to the article of its folder that is called nearly so. */
function nearMain({ path, main, edition }: ParallelFile & { main: string }, files: readonly ArticleFile[]) {
  const own = articleFile(main)!;
  const free = files.filter(
    ({ folder, parallels = [] }) => folder === own.folder && !parallels.some((one) => one.edition === edition),
  );
  const id = nearest(
    own.id,
    free.map((file) => file.id),
  );
  return id && path.replace(/[^/]+$/, `${id}.${editionSlug(edition)}.mdx`);
}

/** True for a file, or a link that leads to one. */
export const isPlainFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Folders of an archive from which something is published. */
export const publishedFolders = ['exhibits', 'files', 'glossary', 'images', 'news', 'pages'];

/** Links that lead out of the archive, to a folder or nowhere: what they lead to is not the archive's to publish. */
export function checkLinks(contentDir: string, shown = contentDir): Problem[] {
  const home = realpathSync(contentDir);
  return publishedFolders
    .flatMap((folder) => links(join(contentDir, folder), folder))
    .filter((path) => {
      return !isPlainFile(join(contentDir, path)) || !isInside(realpathSync(join(contentDir, path)), home);
    })
    .map((path) =>
      problem('outside-content', { target: readlinkSync(join(contentDir, path)) }, fileStart(join(shown, path))),
    );
}
