/** Reads one article file. */
import { join } from 'node:path';
import type { Root } from 'hast';
import { parseBody } from '../content/body/parse.ts';
import type { Problem } from '../content/problem.ts';
import { type FrontMatter, frontMatter } from '../content/schema/front-matter.ts';
import type { Site } from '../content/schema/site.ts';
import { type PlaceOf, readYaml } from '../content/yaml.ts';
import type { Edition } from '../core/edition.ts';
import { type Address, collectAddresses } from './addresses.ts';
import type { ArticleFile } from './files.ts';

/** An article as its editor wrote it. */
export interface Article {
  file: ArticleFile;
  front: FrontMatter;
  /** Where in the file a part of its front matter stands. */
  placeOf: PlaceOf;
  /** The script it is written in. */
  script: Edition;
  body: Root;
  /** The addresses inside this site that it uses. */
  addresses: Address[];
}

/** What reading needs to know of the settings. */
export type ArticleSettings = Pick<Site, 'script' | 'categories'>;

/**
 * @param source the file's text
 * @param shown how the archive's folder is called in messages
 * @returns the article, unless its front matter cannot be understood; and everything that is wrong with it
 */
export function readArticle(
  source: string,
  file: ArticleFile,
  settings: ArticleSettings,
  shown = '',
): { article: Article | undefined; problems: Problem[] } {
  const name = join(shown, file.path);
  const { text, yaml } = splitFrontMatter(source);
  if (yaml === undefined)
    return { article: undefined, problems: [noFrontMatter(name), ...parseBody(text, name).problems] };
  const reading = readYaml(yaml, frontMatter, { file: name, linesBefore: 1 });
  const body = parseBody(text, name);
  const problems = [...reading.problems, ...body.problems];
  const { value: front, placeOf } = reading;
  if (!front) return { article: undefined, problems };
  problems.push(...checkPlace(front, file, name, placeOf), ...checkCategory(front, settings, name, placeOf));
  const addresses = collectAddresses(front, body.tree, placeOf);
  const script = front.script ?? settings.script;
  return { article: { file, front, placeOf, script, body: body.tree, addresses }, problems };
}

/** A file's text with plain line ends, and the YAML between its first two lines of `---`. */
export function splitFrontMatter(source: string): { text: string; yaml: string | undefined } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { text, yaml: /^---\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text)?.[1] };
}

/** Says that a file has no front matter. @param keys what it has to hold */
export const noFrontMatter = (file: string, keys = ['title', 'date']): Problem => ({
  code: 'no-front-matter',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message: { zh: '文件开头没有 --- 之间的篇头', en: 'the file does not begin with front matter between --- lines' },
  fix: {
    zh: `第一行写 ---，随后写 ${keys.map((key) => `${key}:`).join(' 与 ')}，再写一行 ---`,
    en: `write --- on the first line, then ${keys.map((key) => `${key}:`).join(' and ')}, then --- again`,
  },
});

function checkPlace(front: FrontMatter, file: ArticleFile, name: string, placeOf: PlaceOf): Problem[] {
  const [year, month] = front.date.split('-');
  if (year === file.year && month === file.month) return [];
  return [
    {
      code: 'wrong-folder',
      severity: 'error',
      file: name,
      ...placeOf(['date']),
      message: {
        zh: `日期是 ${front.date}，文件却在 ${file.year}/${file.month}`,
        en: `the date is ${front.date}, but the file stands in ${file.year}/${file.month}`,
      },
      fix: {
        zh: `改正日期，或把文件移到 news/${year}/${month}/${file.id}.mdx`,
        en: `mend the date, or move the file to news/${year}/${month}/${file.id}.mdx`,
      },
    },
  ];
}

function checkCategory(front: FrontMatter, settings: ArticleSettings, name: string, placeOf: PlaceOf): Problem[] {
  const ids = settings.categories.map(({ id }) => id);
  if (!front.category || ids.includes(front.category)) return [];
  return [
    {
      code: 'unknown-category',
      severity: 'error',
      file: name,
      ...placeOf(['category']),
      message: { zh: `site.yaml 里没有栏目 ${front.category}`, en: `site.yaml has no category ${front.category}` },
      fix:
        ids.length > 0
          ? {
              zh: `可用：${ids.join('、')}；或在 site.yaml 里添上`,
              en: `there are: ${ids.join(', ')}; or add it to site.yaml`,
            }
          : { zh: '请在 site.yaml 的 categories 里添上', en: 'add it to the categories of site.yaml' },
    },
  ];
}
