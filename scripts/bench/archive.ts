/** Writes a generated archive to disk, as an editor would have. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf } from '../../src/core/edtf.ts';
import { type GeneratedArticle, type GenerateOptions, generateArticles, generatedCategories } from './generate.ts';

/** The file of a generated article. */
export const generatedFile = ({ id, date }: GeneratedArticle): string => `news/${folderOf(date)}/${id}.mdx`;

/** A generated article as MDX. */
export const generatedMdx = ({
  title,
  date,
  script,
  category,
  source,
  tags,
  people,
  places,
  body,
}: GeneratedArticle): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\nscript: ${script}\ncategory: ${category}\nsource: ${JSON.stringify(source)}\ntags: ${JSON.stringify(tags)}\npeople: ${JSON.stringify(people)}\nplaces: ${JSON.stringify(places)}\n---\n\n${body}\n`;

/**
 * @param dir a folder to fill; what was in it is lost
 * @returns the articles' files, in order of generation
 */
export function writeArchive(dir: string, count: number, options: GenerateOptions): string[] {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'news'), { recursive: true });
  // The peers of the benchmarks have no pages with both scripts.
  const categories = generatedCategories.map((id) => `  - { id: ${id}, title: ${id} }`).join('\n');
  writeFileSync(
    join(dir, 'site.yaml'),
    `title: 测试会刊\nurl: https://archive.example\nsideBySide: false\ncategories:\n${categories}\n`,
  );
  const files: string[] = [];
  const folders = new Set<string>();
  for (const article of generateArticles(count, options)) {
    const file = generatedFile(article);
    const folder = dirname(join(dir, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(dir, file), generatedMdx(article));
    files.push(file);
  }
  return files;
}
