/** Reads one article file. */
import { join } from 'node:path';
import type { Root } from 'hast';
import { pictureProblem } from '../content/body/address.ts';
import { headingsOf } from '../content/body/anchors.ts';
import { parseBody } from '../content/body/parse.ts';
import { conflicts } from '../content/conflicts.ts';
import { isBodyAlone, noFrontMatter, splitFrontMatter } from '../content/front-matter-start.ts';
import { nearest } from '../content/nearest.ts';
import { wikiName } from '../content/plain-value.ts';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { type FrontMatter, frontMatter } from '../content/schema/front-matter.ts';
import type { ParallelFront } from '../content/schema/parallel.ts';
import type { Site } from '../content/schema/site.ts';
import { categoryOf } from '../content/sections.ts';
import { type PlaceOf, readYaml } from '../content/yaml.ts';
import { type CivilDate, isCivilDate } from '../core/date.ts';
import type { Edition } from '../core/edition.ts';
import { type EdtfDate, folderOf } from '../core/edtf.ts';
import { undatedFolder } from '../core/key.ts';
import { type Address, bodyAddresses, collectAddresses } from './addresses.ts';
import { categoryCalled, severalCategories } from './category-called.ts';
import type { ArticleFile, ParallelFile } from './files.ts';

/** An article as its editor wrote it. */
export interface Article {
  file: ArticleFile;
  front: FrontMatter;
  /** Where in the file a part of its front matter stands. */
  placeOf: PlaceOf;
  /** The script it is written in. */
  script: Edition;
  body: Root;
  /** The addresses inside this site that it uses, those of its parallel text among them. */
  addresses: Address[];
  /** The other edition, where a person wrote it too. */
  parallel?: ParallelText;
}

/** An article's text in the script that it was not first written in. */
export interface ParallelText {
  file: ParallelFile;
  front: ParallelFront;
  /** Where in its file a part of its front matter stands. */
  placeOf: PlaceOf;
  script: Edition;
  body: Root;
  addresses: Address[];
}

/** What reading needs to know of the settings; no categories where they cannot be known. */
export type ArticleSettings = Pick<Site, 'script'> &
  Partial<Pick<Site, 'sections'>> & { categories: Site['categories'] | undefined };

/** Its key, by what is known of its date; its file may still stand elsewhere. */
export const keyOf = ({ front, file }: Pick<Article, 'front' | 'file'>): string => `${folderOf(front.date)}/${file.id}`;

/** What was read of an article's file. */
export interface ArticleReading {
  /** Missing where its front matter cannot be understood. */
  article: Article | undefined;
  /** Then the article without the values that cannot be: what its text says is checked all the same. */
  sketch?: Article;
  /** And the addresses of its body. */
  addresses?: Address[];
  problems: Problem[];
}

/**
 * @param source the file's text
 * @param shown how the archive's folder is called in messages
 * @returns the article, unless its front matter cannot be understood: then the addresses of its body alone, which are
 *   checked all the same; and everything that is wrong with it
 */
export function readArticle(source: string, file: ArticleFile, settings: ArticleSettings, shown = ''): ArticleReading {
  const name = join(shown, file.path);
  const { text, yaml } = splitFrontMatter(source);
  if (yaml === undefined) {
    const body = isBodyAlone(text) ? parseBody(text, name) : undefined;
    return {
      article: undefined,
      ...(body && { addresses: bodyAddresses(body.tree) }),
      problems: [...noFrontMatter(name, text), ...(body?.problems ?? [])],
    };
  }
  const unsettled = conflicts(text, name);
  if (unsettled.length > 0) return { article: undefined, problems: unsettled };
  const reading = readYaml(yaml, frontMatter, { file: name, linesBefore: 1 });
  const body = parseBody(text, name);
  const problems = [...reading.problems, ...body.problems];
  const { value, placeOf } = reading;
  if (!value) {
    const { sketch } = reading;
    const script = sketch?.script ?? settings.script;
    return {
      article: undefined,
      ...(sketch && { sketch: { file, front: sketch, placeOf, script, body: body.tree, addresses: [] } }),
      addresses: bodyAddresses(body.tree),
      problems,
    };
  }
  const category =
    (value.category && categoryCalled(value.category, settings.categories ?? [])) ??
    categoryOf(value.legacy?.sections ?? [], settings.sections ?? {});
  const front = { ...value, ...(category && { category }) };
  // What could not be read of a body may be all of it.
  const isRead = body.problems.every(({ severity }) => severity !== 'error');
  if (!front.draft && !front.withdrawn && isRead && (isEmpty(body.tree) || isTitleAlone(body.tree, front.title)))
    problems.push(problem('empty-body', {}, fileStart(name)));
  problems.push(
    ...checkPlace(front, file, name, placeOf),
    // That to which a section of site.yaml leads is told there.
    ...(value.category ? checkCategory(front, settings, name, placeOf) : []),
    ...checkImage(front, name, placeOf),
  );
  const addresses = collectAddresses(front, body.tree, placeOf);
  const script = front.script ?? settings.script;
  return { article: { file, front, placeOf, script, body: body.tree, addresses }, problems };
}

/** Elements that show something without words. */
const shown = new Set(['img', 'hr', 'table', 'pre', 'code', 'input']);

/** True for a body that shows nothing: no words, no picture, no component; blanks of any width are no words. */
export const isEmpty = ({ children }: Root): boolean => children.every(showsNothing);

/** True for a body that has only the title again, as a heading: somebody began with it and wrote no more. */
const isTitleAlone = ({ children }: Root, title: string): boolean =>
  children.every((node) => showsNothing(node) || (node.type === 'element' && /^h[12]$/.test(node.tagName))) &&
  headingsOf({ type: 'root', children }).join() === title;

function showsNothing(node: Root['children'][number]): boolean {
  // Dots and dashes say that there is nothing yet.
  if (node.type === 'text') return !/[\p{L}\p{N}\p{S}]/u.test(node.value);
  return node.type === 'element' && !shown.has(node.tagName) && node.children.every(showsNothing);
}

function checkImage({ image }: FrontMatter, file: string, placeOf: PlaceOf): Problem[] {
  const code = image && pictureProblem(image.src);
  return code ? [problem(code, { address: image.src }, { file, ...placeOf(['image', 'src']) })] : [];
}

/** The day of a date in its folder's month, where the year alone is another: 2061-05-17 in 2016/05. */
function inFolder(date: EdtfDate, folder: string): CivilDate | undefined {
  const better = folder.replace('/', '-') + date.slice(7);
  return date.slice(4, 7) === better.slice(4, 7) && isCivilDate(better) ? better : undefined;
}

function checkPlace(front: FrontMatter, file: ArticleFile, name: string, placeOf: PlaceOf): Problem[] {
  const folder = folderOf(front.date);
  // A file may stay where less was known: its old address then leads to the new one.
  if (folder === file.folder || file.folder === undatedFolder || folder.startsWith(`${file.folder}/`)) return [];
  const better = inFolder(front.date, file.folder);
  const params = {
    date: front.date,
    folder: file.folder,
    path: `news/${folder}/${file.id}.mdx`,
    ...(better && { better }),
  };
  return [problem('wrong-folder', params, { file: name, ...placeOf(['date']) })];
}

function checkCategory(front: FrontMatter, settings: ArticleSettings, name: string, placeOf: PlaceOf): Problem[] {
  const known = settings.categories?.map(({ id }) => id);
  if (!known || !front.category || known.includes(front.category)) return [];
  const several = severalCategories(front.category, front.tags, settings.categories!);
  if (several)
    return [
      problem(
        'unknown-category',
        { category: front.category, known, ...several },
        { file: name, ...placeOf(['category']) },
      ),
    ];
  const near = nearest(wikiName(front.category), [...known, ...settings.categories!.map(({ title }) => title)]);
  const better = near && categoryCalled(near, settings.categories!);
  return [
    problem(
      'unknown-category',
      { category: front.category, known, ...(better && { better }) },
      { file: name, ...placeOf(['category']) },
    ),
  ];
}
