/** Everything that is wrong with an archive, in one run. Reads all and writes nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addressed, checkAddresses } from '../archive/addresses.ts';
import { readArticle } from '../archive/article.ts';
import { listArticles } from '../archive/files.ts';
import { readGlossary } from '../archive/glossary.ts';
import { readSite } from '../archive/site.ts';
import { decodeText } from '../archive/text.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import { site as siteSchema } from '../schema/site.ts';
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
  const { site, problems } = readSite(contentDir, shown);
  problems.push(...readGlossary(contentDir, shown).problems);
  const listing = listArticles(contentDir, shown);
  problems.push(...listing.problems);
  const settings = site ?? siteSchema.parse({ title: '会刊', url: 'https://example.org' });
  const articles: Addressed[] = [];
  for (const file of listing.files) {
    const name = join(shown, file.path);
    const { text: source, problems: unreadable } = decodeText(readFileSync(join(contentDir, file.path)), name);
    problems.push(...unreadable);
    if (source === undefined) {
      articles.push({ file: name, key: file.key, addresses: [] });
      continue;
    }
    const { article, problems: found } = readArticle(
      source,
      file,
      site ? settings : { ...settings, categories: [] },
      shown,
    );
    // Without settings nobody knows the categories: one missing file must not make a hundred errors.
    problems.push(...(site ? found : found.filter(({ code }) => code !== 'unknown-category')));
    articles.push({
      file: name,
      key: file.key,
      addresses: article?.addresses ?? [],
      draft: article?.front.draft ?? false,
    });
    problems.push(...checkLost(name, source));
    if (article) {
      const { front } = article;
      problems.push(...checkDates(front, name, source, today), ...checkReview(front, name, source));
      problems.push(...checkLists(front, name, source));
    }
  }
  problems.push(...checkAddresses(articles, [contentDir, publicDir]));
  return problems.sort(byPlace);
}
