/** Everything that is wrong with an archive, in one run. Reads all, and writes nothing but its cache. */
import type { Addressed } from '../archive/addresses.ts';
import { checkAddresses } from '../archive/check-addresses.ts';
import type { ArticleFile } from '../archive/files.ts';
import { readArchive } from '../archive/reading.ts';
import { type TopicNames, topicsOf } from '../archive/record.ts';
import { topicResolver } from '../archive/topic-resolver.ts';
import { topicPaths } from '../archive/topics.ts';
import { byPlace, type Problem, type ProblemCode, problem } from '../content/problem.ts';
import { glossaryNames } from './called-names.ts';
import { type ArticleChecker, type CheckedArticle, checkArticles } from './check-article.ts';
import { doubleFinder } from './doubles.ts';
import { checkGlossary } from './glossary.ts';
import { type CheckCache, keptChecks } from './kept-checks.ts';
import { withLocalDays } from './local-days.ts';
import { withMeantLinks } from './meant-links.ts';
import { withMeantPictures } from './meant-pictures.ts';
import { checkOwnFiles } from './own-files.ts';
import { checkPictures } from './pictures.ts';
import { checkFuture } from './rules.ts';
import { sampleFinder } from './sample.ts';
import { withoutGlossary } from './strays.ts';
import { summaryFinder } from './summaries.ts';

export { checkFile } from './check-article.ts';

/** What to check. */
export interface CheckOptions {
  contentDir: string;
  /** How that folder is called in messages. */
  shown: string;
  publicDir: string;
  today: string;
  /** Where to keep what was found in each article; without it all are read anew. */
  cache?: CheckCache;
}

/** @returns problems in order of their places; errors are what a build refuses, warnings what a person should see */
export function checkArchive({ contentDir, shown, publicDir, today, cache }: CheckOptions): Problem[] {
  const reading = readArchive({ contentDir, shown });
  const { config, files, own, exhibits, articleSettings, problems } = reading;
  const { settings, glossary, glossaryPlaces, converters } = config;
  const sample = sampleFinder(reading, shown);
  // Where the settings cannot be read, nobody knows in which script the archive is written.
  const isSure = ({ code }: Problem): boolean => config.sound || !ofScript.has(code);
  problems.push(
    ...checkGlossary(glossary, glossaryPlaces, shown),
    ...withoutGlossary(checkOwnFiles({ contentDir, shown }, reading), glossary).filter(isSure),
    ...checkPictures(contentDir, shown),
    ...sample.rest,
  );
  const checker: ArticleChecker = { contentDir, shown, settings: articleSettings, more: [sample.article] };
  const kept = cache && keptChecks(cache, contentDir, [shown, articleSettings, sample.isOwn]);
  const doubles = doubleFinder();
  const twice = idFinder();
  const summaries = summaryFinder();
  const spelt = glossaryNames(glossary);
  const addressed: Addressed[] = [config.addressed, ...own.addressed, ...exhibits.addressed];
  const named: TopicNames[] = [];
  const make = (some: readonly ArticleFile[], bytes?: readonly Uint8Array[][]) => checkArticles(some, checker, bytes);
  for (const checked of batchesOf(files).flatMap((some) => (kept ? kept.check(some, make) : make(some)))) {
    // Where the settings cannot be read, nobody knows in which script the archive is written.
    for (const one of withoutGlossary(checked.problems, glossary))
      if (config.sound || !ofScript.has(one.code)) problems.push(one);
    addressed.push(...checked.addressed);
    if (checked.dated) problems.push(...checkFuture(checked.dated, today));
    for (const done of checked.done ?? []) problems.push(...checkFuture(done, today));
    const doubled = checked.double ? doubles(checked.double) : [];
    problems.push(...doubled);
    // The copy of an article has its summary, too.
    if (checked.summary && doubled.length === 0) problems.push(...summaries(checked.summary));
    if (checked.called) problems.push(...spelt(checked.called).filter((one) => !isTold(one, checked.problems)));
    if (checked.names) named.push(checked.names);
    if (checked.named) problems.push(...twice(checked.named));
  }
  kept?.save();
  const topics = () => {
    const resolve = topicResolver(glossary, converters);
    return topicPaths(
      named.flatMap((names) => topicsOf(names, resolve)),
      settings.categories,
    );
  };
  problems.push(
    ...checkAddresses(addressed, {
      contentDir,
      publicDir,
      base: settings.base,
      home: settings.home,
      // Without its settings nobody knows the archive's categories.
      ...(config.sound && { topics }),
    }),
  );
  const meant = withMeantPictures(withMeantLinks(problems, addressed), contentDir);
  return withLocalDays(meant, settings.timeZone).sort(byPlace);
}

/** Articles of a batch: so many trees and texts are small beside the nursery of the collector. */
const batch = 32;

const batchesOf = (files: readonly ArticleFile[]): (readonly ArticleFile[])[] =>
  Array.from({ length: Math.ceil(files.length / batch) }, (_, i) => files.slice(i * batch, (i + 1) * batch));

/** Tells an `id` by which another article is called, too; two files of one name are told apart by their months. */
function idFinder(): (named: NonNullable<CheckedArticle['named']>) => Problem[] {
  const seen = new Map<string, NonNullable<CheckedArticle['named']>>();
  return (named) => {
    const other = seen.get(named.name);
    seen.set(named.name, other ?? named);
    const [one, rest] = named.hasId ? [named, other] : [other, named];
    return other && one?.hasId && rest
      ? [problem('id-twice', { id: one.name, other: rest.place.file }, one.place)]
      : [];
  };
}

/** What is told of a text by the script that it is taken to be in. */
const ofScript: ReadonlySet<ProblemCode> = new Set([
  'undeclared-script',
  'mixed-script',
  'stray-script',
  'misconverted',
]);

/** True where the same is told of the same place already. */
const isTold = ({ code, line, column }: Problem, others: readonly Problem[]): boolean =>
  others.some((one) => one.code === code && one.line === line && one.column === column);
