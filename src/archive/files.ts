/** Finds the files of an archive. */
import { lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../content/nearest.ts';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { writtenPath } from '../core/address-text.ts';
import { type Edition, editionOf, editionSlug } from '../core/edition.ts';
import { isInside } from '../core/root.ts';
import { slugOf } from '../core/slug.ts';
import { links, walk } from '../core/walk.ts';
import { homeOf } from './home-of.ts';

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
function parallelFile(path: string): (ParallelFile & { main: string }) | undefined {
  const [, stem, slug] = /^(.+)\.(zh-han[st])\.mdx$/.exec(path) ?? [];
  const edition = editionOf(slug);
  return stem && edition ? { path, edition, main: `${stem}.mdx` } : undefined;
}

/** The paths of all files of an article. */
export const pathsOf = ({ path, parallels = [] }: ArticleFile): string[] => [path, ...parallels.map((one) => one.path)];

/** All article files in order of their paths, and a problem for each file under news/ that is none. */
export function listArticles(contentDir: string, shown = contentDir): { files: ArticleFile[]; problems: Problem[] } {
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  const parallels: (ParallelFile & { main: string })[] = [];
  for (const path of walk(join(contentDir, 'news'), 'news')) {
    const file = articleFile(path);
    const parallel = parallelFile(path);
    const absolute = join(contentDir, path);
    if (file && isPlainFile(absolute)) files.push(file);
    else if (parallel && articleFile(parallel.main) && isPlainFile(absolute)) parallels.push(parallel);
    // What is wrong with a link that stands in the right place, `checkLinks` tells.
    else if (!/(^|\/)\./.test(path) && !(file && lstatSync(absolute).isSymbolicLink()))
      problems.push(undatedFile(contentDir, path, shown) ?? misplacedFile(path, shown));
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

/** An article that stands in `news/` itself: its date says in which folder it belongs. */
function undatedFile(contentDir: string, path: string, shown: string): Problem | undefined {
  if (!/^news\/[^/]+\.mdx?$/.test(path)) return undefined;
  const better = homeOf(path, readFileSync(join(contentDir, path), 'utf8').replaceAll('\r\n', '\n'));
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

/** What computers and cloud storage add to the name of a second file: it is no article of its own. */
const copy =
  /[\s_(（[-](?:[^/]*(?:冲突|衝突)[^/]*|conflict(?:ed)?(?: copy)?[^/]*|副本|copy|复制|複製|拷贝|\d{1,2}[)）])[^/\w]*\.mdx?$/i;

/** A file that stands where nothing is published from. */
export function misplacedFile(path: string, shown: string, isReserved = false): Problem {
  if (isReserved) {
    const [, name = ''] = /([^/]+)\.mdx$/.exec(path) ?? [];
    return problem('misplaced-file', { reserved: `/${name}/` }, fileStart(join(shown, path)));
  }
  if (copy.test(path)) return problem('misplaced-file', { copy: true }, fileStart(join(shown, path)));
  if (/(?:^|\/)(?:~\$|\.~lock)|\.(?:orig|bak|swp|tmp|rej|old)$|~$|\.mdx?\.\d+$/i.test(path))
    return problem('misplaced-file', { leftover: true }, fileStart(join(shown, path)));
  if (/\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$/i.test(path))
    return problem('misplaced-file', { picture: writtenPath(path.split('/').at(-1)!) }, fileStart(join(shown, path)));
  const [, stem = '', ending = ''] =
    /([^/]+)\.(en|english|eng|ja|jp|ko|ms|vi|th|fr|de|英文版?|日文版?)\.mdx?$/i.exec(path) ?? [];
  if (stem) {
    const own = path.replace(/[^/]+$/, `${slugOf(`${stem}-${ending}`)}.mdx`);
    return problem('misplaced-file', { language: ending, better: join(shown, own) }, fileStart(join(shown, path)));
  }
  const better = placeFor(path);
  const isDocument = /\.(?:docx?|wps|rtf|pdf|html?|odt|xlsx?|pptx?)$/i.test(path);
  const params = better ? { better: join(shown, better) } : isDocument ? { document: true as const } : {};
  return problem('misplaced-file', params, fileStart(join(shown, path)));
}

/** How other programs name the two scripts at the end of a file's name. */
const scriptNames: readonly (readonly [names: RegExp, slug: string])[] = [
  [/^(?:zh[-_]?)?(?:tw|hk|mo|hant|cht|tc|trad|big5|繁体?|繁體|繁|正體)$/i, 'zh-hant'],
  [/^(?:zh[-_]?)?(?:cn|sg|my|hans|chs|sc|simp|gb|简体?|简|簡體)$/i, 'zh-hans'],
];

/** Where a text in the other script belongs whose name ends otherwise: `a.zh-tw.mdx` into `a.zh-hant.mdx`. */
function parallelPlace(path: string): string | undefined {
  for (const shape of [/^(.+)\.([^./]+)\.(?:mdx?|markdown|txt)$/i, /^(.+)_([^./_]+)\.(?:mdx?|markdown|txt)$/i]) {
    const [, stem, ending = ''] = shape.exec(path) ?? [];
    const slug = scriptNames.find(([names]) => names.test(ending))?.[1];
    if (stem && slug && articleFile(`${stem}.mdx`)) return `${stem}.${slug}.mdx`;
  }
  return undefined;
}

/** Where a text that was put beside its place belongs: `news/2016/4/汝州.md` into `news/2016/04/ru-zhou.mdx`. */
function placeFor(path: string): string | undefined {
  const [, folder = '', name = ''] = /^(.*)\/([^/]+?)(?:\.(?:mdx?|markdown|txt))+$/i.exec(path) ?? [];
  const other = parallelPlace(path);
  if (other) return other;
  const [, kind, inner] = /^(pages|exhibits)\/([^/]+)\/(?:index|_index|README)\.(?:mdx?|markdown)$/i.exec(path) ?? [];
  if (kind && inner) return `${kind}/${slugOf(inner.replace(/[_\s]+/g, '-'))}.mdx`;
  const [, own, inside] = /^news\/(?:.*\/)?(pages|exhibits)\/([^/]+)\.mdx?$/i.exec(path) ?? [];
  if (own && inside) return `${own.toLowerCase()}/${slugOf(inside.replace(/[_\s]+/g, '-'))}.mdx`;
  const [, ofMonth, article] = /^(news\/\d{4}\/\d\d)\/([^/]+)\/(?:index|_index)\.(?:mdx?|markdown)$/i.exec(path) ?? [];
  if (ofMonth && article && !/^\d+$/.test(article)) return `${ofMonth}/${slugOf(article.replace(/[_\s]+/g, '-'))}.mdx`;
  // The tones of pinyin are no part of an address.
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const slug = plain && slugOf(plain.replace(/[_\s()（）]+/g, '-'));
  if (!slug) return undefined;
  const [, year, month] =
    /^news\/(\d{4})年?(?:[/.-]?(?:\d{4}[-.年])?(\d{1,2})月?)?(?:[/.-]\d{1,2}日?)?$/.exec(arabicNumerals(folder)) ?? [];
  const home = year ? `news/${year}${month ? `/${month.padStart(2, '0')}` : ''}` : folder;
  const better = `${home}/${slug}.mdx`;
  return better !== path && (articleFile(better) || /^(?:exhibits|pages)\/[a-z0-9-]+\.mdx$/.test(better))
    ? better
    : undefined;
}
