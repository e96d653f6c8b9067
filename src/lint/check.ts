/** Everything that is wrong with an archive, in one run. Reads all and writes nothing. */
import { join } from 'node:path';
import { type Addressed, checkAddresses } from '../archive/addresses.ts';
import { addressedFile, readFile, readSurroundings } from '../archive/reading.ts';
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
  const { config, files, own, articleSettings, problems } = readSurroundings({ contentDir, shown });
  const addressed: Addressed[] = [config.addressed, ...own.addressed];
  for (const file of files) {
    const name = join(shown, file.path);
    const { source, article, problems: found } = readFile({ contentDir, shown }, file, articleSettings);
    problems.push(...found);
    addressed.push(addressedFile(file, shown, article?.addresses, article?.front.draft));
    if (source !== undefined) problems.push(...checkLost(name, source));
    if (article)
      problems.push(...checkDates(article, name, today), ...checkReview(article, name), ...checkLists(article, name));
  }
  problems.push(...checkAddresses(addressed, { folders: [contentDir, publicDir], base: config.settings.base }));
  return problems.sort(byPlace);
}
