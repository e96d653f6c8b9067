/** Reads and checks the text of an article, saved or not. */
import { join } from 'node:path';
import { type Article, readArticle } from '../../archive/article.ts';
import type { ArchiveConfig } from '../../archive/config.ts';
import { articleFile } from '../../archive/files.ts';
import type { Problem } from '../../content/problem.ts';
import { checkFile } from '../../lint/check.ts';
import { withoutGlossary } from '../../lint/strays.ts';

/** An article as far as it can be read. */
export interface ReadSource {
  article: Article | undefined;
  problems: Problem[];
}

/** Reads and checks a text that need not be saved yet. @param path of its file, from the archive's folder */
export function readSource(
  path: string,
  source: string,
  config: ArchiveConfig,
  shown: string,
  today: string,
): ReadSource {
  const file = articleFile(path);
  if (!file) return { article: undefined, problems: [] };
  const { settings, sound, glossary } = config;
  const known = { script: settings.script, categories: sound ? settings.categories : undefined };
  const { article, problems } = readArticle(source, file, known, shown);
  const found = withoutGlossary(checkFile(join(shown, path), source, article, today), glossary);
  return { article, problems: [...problems, ...found] };
}
