/** Everything that is wrong with one article by itself, and what the rest of the archive is held against. */
import { join } from 'node:path';
import type { Addressed } from '../archive/addresses.ts';
import { type Article, keyOf } from '../archive/article.ts';
import type { ArticleFile } from '../archive/files.ts';
import { type ArchivePlace, addressedFiles, type FileReading, readFile } from '../archive/reading.ts';
import type { TopicNames } from '../archive/record.ts';
import { headingsOf } from '../content/body/anchors.ts';
import type { Place, Problem } from '../content/problem.ts';
import { type ArticleRule, articleRules } from './article-rules.ts';
import { type CalledName, calledNames } from './called-names.ts';
import { withoutConsequences } from './consequences.ts';
import { doubleKeys } from './doubles.ts';
import { withoutErrata } from './errata.ts';
import { checkParallel } from './parallel.ts';
import { checkFuture, doneDays } from './rules.ts';
import { textRules } from './text-rules.ts';

/** What was found in an article's files: plain data, and a function of their bytes and of the settings alone. */
export interface CheckedArticle {
  problems: Problem[];
  addressed: Addressed[];
  /** When it was published, and where that stands: whether the day is yet to come depends on today. */
  dated?: { date: string; place: Place };
  /** When its editors did something to it. */
  done?: { date: string; place: Place }[];
  /** Its name in permanent addresses, and where its `id` stands, or its title where it has none. */
  named?: { name: string; hasId: boolean; place: Place };
  /** What a double of it would share, and where its title stands. */
  double?: { keys: string[]; place: Place };
  /** Its summary, and where that stands; nothing for a draft. */
  summary?: { text: string; place: Place };
  /** People whom it calls by name and title. */
  called?: CalledName[];
  /** What it names that has a page of its own; nothing for a draft. */
  names?: TopicNames;
}

/** What an article is checked by. */
export interface ArticleChecker extends ArchivePlace {
  settings: Parameters<typeof readFile>[2];
  /** Rules that depend on the archive. */
  more: readonly ArticleRule[];
}

/**
 * Reads and checks some articles' files. Each rule goes through all of them before the next rule does: the code and the
 * tables of two hundred rules do not fit into a processor's cache, and went through it once for every article.
 * @param bytes of the files of each, where they were read already
 */
export function checkArticles(
  files: readonly ArticleFile[],
  checker: ArticleChecker,
  bytes?: readonly Uint8Array[][],
): CheckedArticle[] {
  const readings = files.map((file, i) => readFile(checker, file, checker.settings, bytes?.[i]));
  const texts = readings.map(({ sources, article, sketch }, i) => ({
    name: join(checker.shown, files[i]!.path),
    source: sources.get(files[i]!.path),
    article: article ?? sketch,
  }));
  return ownProblems(texts).map((own, i) => checkedOf(files[i]!, checker, readings[i]!, own));
}

/** What is known of one article. @param own what is wrong with it besides what its reading told */
function checkedOf(
  file: ArticleFile,
  { shown, more }: ArticleChecker,
  { sources, article, addresses: unread = [], problems: told }: FileReading,
  own: readonly Problem[],
): CheckedArticle {
  const name = join(shown, file.path);
  const problems = [...told, ...own];
  if (!article)
    return { problems: withoutConsequences(problems), addressed: addressedFiles(file, shown, { addresses: unread }) };
  const { front, script, addresses, parallel, placeOf } = article;
  problems.push(...more.flatMap((rule) => rule(article, name, sources.get(file.path) ?? '')));
  if (parallel) problems.push(...checkParallel(article, sources.get(parallel.file.path) ?? '', shown));
  const { tags, people, places, organisations, source } = front;
  return {
    problems: withoutConsequences(problems),
    addressed: addressedFiles(file, shown, {
      addresses,
      draft: front.draft,
      key: keyOf(article),
      title: front.title,
      headings: headingsOf(article.body),
      ...(front.id && { name: front.id }),
      ...(front.withdrawn && { withdrawn: front.withdrawn }),
    }),
    dated: { date: front.date, place: { file: name, ...placeOf(['date']) } },
    done: doneDays(article, name),
    ...(!front.draft && {
      named: {
        name: front.id ?? file.id,
        hasId: front.id !== undefined,
        place: { file: name, ...placeOf([front.id ? 'id' : 'title']) },
      },
    }),
    ...(front.summary &&
      !front.draft && { summary: { text: front.summary, place: { file: name, ...placeOf(['summary']) } } }),
    called: calledNames(name, sources.get(file.path) ?? ''),
    double: { keys: doubleKeys(article), place: { file: name, ...placeOf(['title']) } },
    ...(!front.draft && { names: { front: { tags, people, places, organisations, source }, script } }),
  };
}

/** A file that is checked. */
interface CheckedText {
  /** As messages call it. */
  name: string;
  /** Missing where the file is no text. */
  source: string | undefined;
  /** Missing where its front matter cannot be understood. */
  article: Article | undefined;
}

/** What is wrong with each of some files besides what its reading told, whatever the day. */
function ownProblems(files: readonly CheckedText[]): Problem[][] {
  const found = files.map((): Problem[] => []);
  for (const rule of textRules)
    for (const [i, { name, source }] of files.entries())
      if (source !== undefined) found[i]!.push(...rule(name, source));
  for (const rule of articleRules)
    for (const [i, { name, source = '', article }] of files.entries())
      if (article) found[i]!.push(...rule(article, name, source));
  return found.map((problems, i) => withoutErrata(withoutConsequences(problems), files[i]!.source ?? ''));
}

/**
 * What is wrong with one file besides what its reading told.
 * @param name as messages call it
 * @param source missing where the file is no text
 * @param article missing where its front matter cannot be understood
 */
export const checkFile = (
  name: string,
  source: string | undefined,
  article: Article | undefined,
  today: string,
): Problem[] => [
  ...ownProblems([{ name, source, article }])[0]!,
  ...(article
    ? checkFuture({ date: article.front.date, place: { file: name, ...article.placeOf(['date']) } }, today)
    : []),
];
