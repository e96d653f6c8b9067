/** Everything that is wrong with an archive, in one run. Reads all and writes nothing. */
import { join } from 'node:path';
import type { Addressed } from '../archive/addresses.ts';
import { type Article, keyOf } from '../archive/article.ts';
import { checkAddresses } from '../archive/check-addresses.ts';
import { addressedFiles, readFile, readSurroundings } from '../archive/reading.ts';
import { topicsOf } from '../archive/record.ts';
import { topicResolver } from '../archive/topic-resolver.ts';
import { topicPaths } from '../archive/topics.ts';
import { byPlace, type Problem } from '../content/problem.ts';
import { checkContents } from './contents.ts';
import { doubleFinder } from './doubles.ts';
import { checkGlossary } from './glossary.ts';
import { checkOwnFiles } from './own-files.ts';
import { checkParallel } from './parallel.ts';
import { checkPictures } from './pictures.ts';
import { checkPrivate } from './private-data.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkResidue } from './residue.ts';
import { checkDates, checkLost, checkReview } from './rules.ts';
import { sampleFinder } from './sample.ts';
import { checkScript } from './script.ts';
import { checkLists, checkMarkup, checkPeople } from './values.ts';

/** What is asked of every article. */
const rules: readonly ((article: Article, file: string, today: string) => Problem[])[] = [
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
  const surroundings = readSurroundings({ contentDir, shown });
  const { config, files, own, articleSettings, problems } = surroundings;
  const sample = sampleFinder(surroundings, shown);
  const doubles = doubleFinder();
  problems.push(
    ...checkGlossary(config.glossary, config.glossaryPlaces, shown),
    ...checkOwnFiles({ contentDir, shown }, surroundings),
    ...checkPictures(contentDir, shown),
    ...sample.rest,
  );
  const addressed: Addressed[] = [config.addressed, ...own.addressed];
  /** What topics are named in; their bodies are not kept. */
  const published: Pick<Article, 'front' | 'script'>[] = [];
  for (const file of files) {
    const name = join(shown, file.path);
    const { sources, article, problems: found } = readFile({ contentDir, shown }, file, articleSettings);
    const source = sources.get(file.path);
    problems.push(...found);
    const known = article && { addresses: article.addresses, draft: article.front.draft, key: keyOf(article) };
    addressed.push(...addressedFiles(file, shown, { ...known, ...(article?.front.id && { name: article.front.id }) }));
    problems.push(...checkFile(name, source, article, today));
    if (!article) continue;
    if (!article.front.draft) published.push({ front: article.front, script: article.script });
    problems.push(...[doubles, sample.article].flatMap((rule) => rule(article, name)));
    if (article.parallel)
      problems.push(...checkParallel(article, sources.get(article.parallel.file.path) ?? '', shown));
  }
  const { settings } = config;
  const topics = () => {
    const resolve = topicResolver(config.glossary, config.converters);
    return topicPaths(
      published.flatMap((article) => topicsOf(article, resolve)),
      settings.categories,
    );
  };
  problems.push(
    ...checkAddresses(addressed, { contentDir, publicDir, base: settings.base, home: settings.home, topics }),
  );
  return problems.sort(byPlace);
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
  ...(source === undefined ? [] : textRules.flatMap((rule) => rule(name, source))),
  ...(article ? rules.flatMap((rule) => rule(article, name, today)) : []),
];
