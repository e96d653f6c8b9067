/** Everything that is wrong with an archive, in one run. Reads all and writes nothing. */
import { join } from 'node:path';
import { type Addressed, checkAddresses } from '../archive/addresses.ts';
import { type Article, keyOf } from '../archive/article.ts';
import { addressedFiles, readFile, readSurroundings } from '../archive/reading.ts';
import { byPlace, type Problem } from '../content/problem.ts';
import { doubleFinder } from './doubles.ts';
import { checkGlossary } from './glossary.ts';
import { checkParallel } from './parallel.ts';
import { checkContents, checkPunctuation, checkResidue } from './residue.ts';
import { checkDates, checkLists, checkLost, checkReview } from './rules.ts';
import { checkScript } from './script.ts';

/** What is asked of every article. */
const rules: readonly ((article: Article, file: string, today: string) => Problem[])[] = [
  checkDates,
  checkReview,
  checkLists,
  checkContents,
  checkScript,
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
  const { config, files, own, articleSettings, problems } = readSurroundings({ contentDir, shown });
  const doubles = doubleFinder();
  problems.push(...checkGlossary(config.glossary, config.glossaryPlaces, shown));
  const addressed: Addressed[] = [config.addressed, ...own.addressed];
  for (const file of files) {
    const name = join(shown, file.path);
    const { sources, article, problems: found } = readFile({ contentDir, shown }, file, articleSettings);
    const source = sources.get(file.path);
    problems.push(...found);
    const known = article && { addresses: article.addresses, draft: article.front.draft, key: keyOf(article) };
    addressed.push(...addressedFiles(file, shown, { ...known, ...(article?.front.id && { name: article.front.id }) }));
    if (source !== undefined)
      problems.push(...checkLost(name, source), ...checkResidue(name, source), ...checkPunctuation(name, source));
    if (article) problems.push(...rules.flatMap((rule) => rule(article, name, today)), ...doubles(article, name));
    if (article?.parallel)
      problems.push(...checkParallel(article, sources.get(article.parallel.file.path) ?? '', shown));
  }
  problems.push(...checkAddresses(addressed, { folders: [contentDir, publicDir], base: config.settings.base }));
  return problems.sort(byPlace);
}
