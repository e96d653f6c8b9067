/** Articles as rules are given them, without a file. */
import type { Article } from '../../src/archive/article.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import type { Problem } from '../../src/content/problem.ts';
import { frontMatter } from '../../src/content/schema/front-matter.ts';
import type { PlaceOf } from '../../src/content/yaml.ts';
import type { Edition } from '../../src/core/edition.ts';

/** Places in front matter that were asked for: the line is the number of one, and no text has a column 0. */
const paths: string[] = [];
export const placeByPath: PlaceOf = (path) => ({ line: paths.push(path.join('.')), column: 0 });

/** @param front its keys, besides title and date @example articleOf({ tags: ['招商'] }, '正文。') */
export const articleOf = (
  front: Record<string, unknown> = {},
  body = '四百人到会。',
  script: Edition = 'zh-Hans',
): Article => ({
  file: { path: 'news/2016/04/a.mdx', id: 'a' } as Article['file'],
  front: frontMatter.parse({ title: '汝州商人返乡', date: '2016-04-18', ...front }),
  placeOf: placeByPath,
  script,
  body: parseBody(body, 'a.mdx').tree,
  addresses: [],
});

/** Problems with their places: the path in the front matter, or the line and the column. @example ['tags.0 quotes-in-list'] */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ line, column, code }) => `${column === 0 ? paths[line - 1] : `${line}:${column}`} ${code}`);
