/** The maintainer's own pages: Astro compiles their text, and what stands above it is read as everything else is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { type OwnPage, ownPage } from '../content/schema/own-page.ts';
import { type Reading, readYaml } from '../content/yaml.ts';
import { walk } from '../core/walk.ts';
import { noFrontMatter, splitFrontMatter } from './article.ts';

/** The folder of own pages in an archive. */
export const ownPagesFolder = 'pages';

const isOwnPage = (path: string): boolean => /(?:^|\/)[a-z][^/]*\.mdx$/.test(path);

/** The name of an own page in its address. @example idOf('/archive/content', '/archive/content/pages/about.mdx') // 'about' */
export const idOf = (contentDir: string, path: string): string =>
  path
    .replaceAll('\\', '/')
    .slice(join(contentDir, ownPagesFolder).length + 1)
    .replace(/\.mdx$/, '');

/** @param file how messages call it */
export function readOwnPage(path: string, file = path): Reading<OwnPage> {
  const { yaml } = splitFrontMatter(readFileSync(path, 'utf8'));
  if (yaml === undefined)
    return { value: undefined, problems: [noFrontMatter(file, ['title'])], placeOf: () => ({ line: 1, column: 1 }) };
  return readYaml(yaml, ownPage, { file, linesBefore: 1 });
}

/** What is wrong with the front matter of the own pages. @param shown how the content's folder is called in messages */
export const checkOwnPages = (contentDir: string, shown: string): Problem[] =>
  walk(join(contentDir, ownPagesFolder), ownPagesFolder)
    .filter(isOwnPage)
    .flatMap((path) => readOwnPage(join(contentDir, path), join(shown, path)).problems);
