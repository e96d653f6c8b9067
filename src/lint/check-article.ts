/** Everything that is wrong with one article by itself, and what the rest of the archive is held against. */
import { join } from 'node:path';
import type { Addressed } from '../archive/addresses.ts';
import { type Article, keyOf } from '../archive/article.ts';
import type { ArticleFile } from '../archive/files.ts';
import { type ArchivePlace, addressedFiles, readFile } from '../archive/reading.ts';
import type { TopicNames } from '../archive/record.ts';
import type { Place, Problem } from '../content/problem.ts';
import { checkContents } from './contents.ts';
import { doubleKeys } from './doubles.ts';
import { checkParallel } from './parallel.ts';
import { checkPrivate } from './private-data.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkResidue } from './residue.ts';
import { checkDates, checkLost, checkReview } from './rules.ts';
import { checkScript } from './script.ts';
import { checkLists, checkMarkup, checkPeople } from './values.ts';

/** A rule for articles. @param file how messages call it @param today the day of the check */
export type ArticleRule = (article: Article, file: string, today: string) => Problem[];

/** What is asked of every article. */
const rules: readonly ArticleRule[] = [
  checkDates,
  checkReview,
  checkLists,
  checkMarkup,
  checkPeople,
  checkContents,
  checkScript,
];

/** What is asked of the text of every file of an article, even of one whose front matter cannot be read. */
const textRules: readonly ((file: string, source: string) => Problem[])[] = [
  checkLost,
  checkResidue,
  checkPrivate,
  checkPunctuation,
];

/** Plain data, which the cache keeps: an article is not read again while its file stays as it is. */
export interface CheckedArticle {
  problems: Problem[];
  addressed: Addressed[];
  /** What a double of it would share, and where its title stands. */
  double?: { keys: string[]; place: Place };
  /** What it names that has a page of its own; nothing for a draft. */
  names?: TopicNames;
}

/** What an article is checked by. */
export interface ArticleChecker extends ArchivePlace {
  settings: Parameters<typeof readFile>[2];
  today: string;
  /** Rules that depend on the archive. */
  more: readonly ArticleRule[];
}

/** Reads and checks one article's file. */
export function checkArticle(
  file: ArticleFile,
  { contentDir, shown, settings, today, more }: ArticleChecker,
): CheckedArticle {
  const name = join(shown, file.path);
  const { sources, article, problems } = readFile({ contentDir, shown }, file, settings);
  const source = sources.get(file.path);
  if (source !== undefined) problems.push(...textRules.flatMap((rule) => rule(name, source)));
  if (!article) return { problems, addressed: addressedFiles(file, shown, {}) };
  const { front, script, addresses, parallel, placeOf } = article;
  problems.push(...[...rules, ...more].flatMap((rule) => rule(article, name, today)));
  if (parallel) problems.push(...checkParallel(article, sources.get(parallel.file.path) ?? '', shown));
  const { tags, people, places, organisations } = front;
  const named = { tags, people, places, organisations, ...(front.source && { source: front.source }) };
  return {
    problems,
    addressed: addressedFiles(file, shown, {
      addresses,
      draft: front.draft,
      key: keyOf(article),
      ...(front.id && { name: front.id }),
    }),
    double: { keys: doubleKeys(article), place: { file: name, ...placeOf(['title']) } },
    ...(!front.draft && { names: { front: named, script } }),
  };
}
