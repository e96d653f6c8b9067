/** The needs benchmark: what people type as they speak, and whether the article that serves them stands in the first three. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../../src/archive/index.ts';
import { PublishedFolder } from '../../../src/build/published-folder.ts';
import { filesAt } from '../../../src/search/client/files.ts';
import { createService } from '../../../src/search/client/service.ts';
import { publishSearch } from '../../../src/search/from-archive.ts';
import { localFetch, localOrigin, type Traffic } from './local-fetch.ts';

/** Something a person looks for. */
export interface Need {
  query: string;
  /** Parts of the addresses or titles of the articles that serve it, the best first. */
  articles: string[];
}

/** What a need was given. */
export interface NeedOutcome extends Need {
  /** From 1; 0 where the article stands nowhere among the first ten. */
  rank: number;
  tier: string;
  first: string[];
  traffic: Traffic;
}

/** The first results among which the article must stand. */
const first = 3;

/** The share of outcomes whose article stands in the first three. */
export const servedShare = (outcomes: readonly NeedOutcome[]): number =>
  outcomes.filter(({ rank }) => rank > 0 && rank <= first).length / outcomes.length;

/** Reads needs: a line each, the query and its articles separated by tabs; `#` begins a comment. */
export async function readNeeds(path: string): Promise<Need[]> {
  const lines = (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [query = '', ...articles] = line.split('\t');
    return { query, articles: articles.filter(Boolean) };
  });
}

/** The project's own needs; every third is held back from tuning. */
export async function ownNeeds(isHeldBack: boolean): Promise<Need[]> {
  const needs = await readNeeds(fileURLToPath(new URL('./needs.tsv', import.meta.url)));
  return needs.filter((_, at) => (at % 3 === 2) === isHeldBack);
}

/** Needs on which nothing was ever tuned. */
export const blindNeeds = (): Promise<Need[]> =>
  readNeeds(fileURLToPath(new URL('./needs-blind.tsv', import.meta.url)));

/** Indexes an archive of articles below a folder, as a build would. */
export async function indexContent(contentDir: string, outDir: string, cacheDir: string): Promise<void> {
  const { archive, problems } = await openArchive({ contentDir, publicDir: 'public', cacheDir, program: 'needs' });
  if (!archive) throw new Error(problems.map((problem) => JSON.stringify(problem)).join('\n'));
  const output = new PublishedFolder(outDir, join(cacheDir, 'published'));
  await publishSearch(archive, { output, cacheDir: join(cacheDir, 'search') });
  output.finish();
  archive.close();
}

/** Asks each need of the index below a folder, as a reader does who has just opened the page. */
export async function askNeeds(dir: string, needs: readonly Need[]): Promise<NeedOutcome[]> {
  const outcomes: NeedOutcome[] = [];
  for (const need of needs) {
    const { fetch, take } = localFetch(dir);
    const service = createService(filesAt(`${localOrigin}/search/`, fetch));
    const { found, tier, version } = await service.search(need.query, { edition: 'zh-Hans' });
    const traffic = take();
    const beside =
      tier === 'exact' && found.length < first ? (await service.similar(need.query, { edition: 'zh-Hans' })).found : [];
    const shown = await Promise.all(
      [...found, ...beside].slice(0, 10).map((one) => service.show(one, need.query, 'zh-Hans', version)),
    );
    const isServed = ({ url, title }: { url: string; title: string }): boolean =>
      need.articles.some((article) => url.includes(article) || title.includes(article));
    outcomes.push({
      ...need,
      rank: shown.findIndex(isServed) + 1,
      tier,
      first: shown.slice(0, first).map(({ title }) => title),
      traffic,
    });
  }
  return outcomes;
}

/** Prints the share, and each need whose article does not stand in the first three. */
export function printNeeds(name: string, outcomes: readonly NeedOutcome[]): void {
  console.log(`${name}: ${(servedShare(outcomes) * 100).toFixed(1)} % of ${outcomes.length} in the first ${first}`);
  for (const { query, articles, rank, tier, first: titles } of outcomes)
    if (rank === 0 || rank > first) console.log(`  ${query} (${articles[0]}): ${rank}, ${tier}; ${titles.join(' | ')}`);
}

/** The needs of the sample archive. @param isHeldBack those on which nothing was tuned */
export async function benchNeeds(isHeldBack: boolean, files: readonly string[] = []): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'huikan-needs-'));
  const dir = join(folder, 'site');
  try {
    await indexContent('tests/fixtures/sample', dir, join(folder, 'cache'));
    printNeeds(isHeldBack ? 'needs, held back' : 'needs', await askNeeds(dir, await ownNeeds(isHeldBack)));
    printNeeds('needs, never tuned on', await askNeeds(dir, await blindNeeds()));
    for (const file of files) printNeeds(file, await askNeeds(dir, await readNeeds(file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
