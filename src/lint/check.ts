/** Everything that is wrong with an archive, in one run. Reads all and writes nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addressed, checkAddresses } from '../archive/addresses.ts';
import { readArticle } from '../archive/article.ts';
import { readConfig } from '../archive/config.ts';
import { listArticles } from '../archive/files.ts';
import { readOwnPages } from '../archive/own-page.ts';
import { decodeText } from '../content/decode.ts';
import { byPlace, type Problem } from '../content/problem.ts';
import { checkDates, checkLists, checkLost, checkReview } from './rules.ts';

/** What to check. */
export interface CheckOptions {
  contentDir: string;
  /** How that folder is called in messages. */
  shown: string;
  publicDir: string;
  today: string;
}

/** @returns problems in order of their places; errors are what a build refuses, warnings what a person should see */
export function checkArchive({ contentDir, shown, publicDir, today }: CheckOptions): Problem[] {
  const { settings, sound, addressed, problems } = readConfig(contentDir, shown);
  const listing = listArticles(contentDir, shown);
  problems.push(...listing.problems);
  const own = readOwnPages(contentDir, shown, settings.script);
  problems.push(...own.problems);
  const articles: Addressed[] = [addressed, ...own.addressed];
  for (const file of listing.files) {
    const name = join(shown, file.path);
    const { text: source, problems: unreadable } = decodeText(readFileSync(join(contentDir, file.path)), name);
    problems.push(...unreadable);
    if (source === undefined) {
      articles.push({ file: name, key: file.key, addresses: [] });
      continue;
    }
    const { article, problems: found } = readArticle(source, file, settings, shown);
    // Without settings nobody knows the categories: one missing file must not make a hundred errors.
    problems.push(...(sound ? found : found.filter(({ code }) => code !== 'unknown-category')));
    articles.push({
      file: name,
      key: file.key,
      addresses: article?.addresses ?? [],
      draft: article?.front.draft ?? false,
    });
    problems.push(...checkLost(name, source));
    if (article)
      problems.push(...checkDates(article, name, today), ...checkReview(article, name), ...checkLists(article, name));
  }
  problems.push(...checkAddresses(articles, [contentDir, publicDir]));
  return problems.sort(byPlace);
}
