/** Publishes an archive: file → article → editions → pages, feeds, index. Each step does only what a change asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../archive/config.ts';
import { openArchive } from '../archive/index.ts';
import type { SiteOverrides } from '../archive/site.ts';
import type { Problem } from '../content/problem.ts';
import { digest } from '../core/digest.ts';
import { faultOf } from '../core/machine-fault.ts';
import { walk } from '../core/walk.ts';
import { makePictures } from '../pictures/make.ts';
import { publishSearch } from '../search/from-archive.ts';
import type { Page, PlannedPage } from '../views/page.ts';
import { planArchive } from '../views/plan.ts';
import { archiveCache, programDigest, publicDir } from './build-key.ts';
import { compilePress } from './compile-site.ts';
import { writeMachineFiles } from './machine-files.ts';
import type { Progress } from './progress.ts';
import { type OutputReport, PublishedFolder } from './published-folder.ts';
import { publishing } from './publishing.ts';

/** What to publish, and where. */
export interface PublishOptions {
  contentDir: string;
  /** How the content's folder is called in messages. */
  shown: string;
  outDir: string;
  cacheDir: string;
  overrides: SiteOverrides;
  /** False leaves the search index out: for measuring. */
  search: boolean;
  /** True writes each text compressed, too, beside itself. */
  encoded: boolean;
  progress: Progress;
}

/** What was done. */
export interface Publication extends OutputReport {
  articles: number;
  compiled: number;
  pages: number;
  printed: number;
}

/** Either it was published, or nothing was touched and the problems say why. */
export type Outcome = { problems: Problem[]; publication: Publication | undefined };

/**
 * @throws {import('./published-folder.ts').ForeignFolder} if the folder to publish into is not Huikan's
 * @throws {import('../core/machine-fault.ts').MachineFault} for a page that could not be made, or a lock of another machine
 */
export const publish = (options: PublishOptions): Promise<Outcome> =>
  publishing(options.outDir, options.progress, (confirm) => publishAlone(options, confirm));

/** @param confirm called before anything is published: this build must still be the one that may */
async function publishAlone(options: PublishOptions, confirm: () => void): Promise<Outcome> {
  const { contentDir, shown, outDir, overrides, progress } = options;
  const program = programDigest();
  const cacheDir = archiveCache(options.cacheDir, contentDir, outDir);
  const basis = readConfig(contentDir, shown, overrides);
  // Before the articles: what they take in memory and what Astro takes need not come together.
  progress.phase('备版', 'preparing pages');
  const press = basis.problems.every(({ severity }) => severity !== 'error')
    ? await compilePress({ contentDir, cacheDir, settings: basis.settings, program }).catch(asFault)
    : undefined;
  progress.phase('读文章', 'reading articles');
  const { archive, problems } = await openArchive({
    contentDir,
    shown,
    publicDir,
    cacheDir,
    program,
    basis,
    progress: (done, total) => progress.step(done, total),
  });
  if (!archive || !press) {
    progress.end();
    return { problems, publication: undefined };
  }
  // The editor's own mistakes come first.
  if (press instanceof Fault) throw press.cause;
  const output = new PublishedFolder(outDir, join(cacheDir, 'published.json'), { encoded: options.encoded });
  copyFiles(output, press.clientDir, '');
  for (const folder of ['images', 'files']) copyFiles(output, join(contentDir, folder), `${folder}/`);

  progress.phase('制图片', 'making pictures');
  const {
    pictures,
    files,
    problems: damaged,
  } = await makePictures({
    contentDir,
    cacheDir: options.cacheDir,
    base: archive.settings.base,
    shown,
    progress: (done, total) => progress.step(done, total),
  });
  problems.push(...damaged);
  for (const [path, file] of files) output.copy(path, path, file);

  if (archive.settings.shareImages) {
    progress.phase('制分享图', 'drawing articles for shared links');
    const step = (done: number, total: number) => progress.step(done, total);
    // Loaded where they are asked for: what draws them is large.
    const { publishCards } = await import('../pictures/share/publish-cards.ts');
    await publishCards(archive, output, options.cacheDir, step);
  }

  progress.phase('印制网页', 'printing pages');
  const plan = [...planArchive(archive, pictures)];
  const due = plan.filter(({ path, key }) => output.needs(fileOf(path), key));
  if (due.length > 0) await printPages(due, (await press.load()).print, output, progress);

  progress.phase('订阅与站点地图', 'feeds and sitemaps');
  writeMachineFiles(archive, plan, ownPages(press.clientDir), output);
  if (options.search) {
    progress.phase('建搜索索引', 'indexing for search');
    const step = (done: number, total: number) => progress.step(done, total);
    await publishSearch(archive, { output, cacheDir: join(cacheDir, 'search'), progress: step });
  }
  const report = output.finish(confirm);
  archive.close();
  progress.end();
  return {
    problems,
    publication: {
      ...report,
      articles: archive.articles.length,
      compiled: archive.compiled,
      pages: plan.length,
      printed: due.length,
    },
  };
}

/** What kept the press from being compiled. */
class Fault extends Error {}

const asFault = (cause: unknown): Fault => new Fault('', { cause });

/** @example fileOf('/zh-hans/archive/') // 'zh-hans/archive/index.html' */
const fileOf = (path: string): string => `${path.slice(1)}index.html`;

/** Astro gives the markup of a component; what begins a document is not part of it. */
const doctype = '<!DOCTYPE html>';

async function printPages(
  due: readonly PlannedPage[],
  print: Awaited<ReturnType<Awaited<ReturnType<typeof compilePress>>['load']>>['print'],
  output: PublishedFolder,
  progress: Progress,
): Promise<void> {
  let done = 0;
  let making = '';
  function* pages() {
    for (const planned of due) {
      making = planned.path;
      yield planned.make();
    }
  }
  const take = (page: Page, html: string): void => {
    output.write(fileOf(page.path), doctype + html);
    progress.step(++done, due.length);
  };
  await print({ pages: pages(), take }).catch((error: unknown) => {
    throw faultOf(error, making);
  });
}

/** The paths of the maintainer's own pages, which Astro made; the page of search is none of them. */
const ownPages = (clientDir: string): string[] =>
  walk(clientDir)
    .map((file) => /^(zh-han[st]\/(?!search\/).+\/)index\.html$/.exec(file)?.[1])
    .flatMap((path) => (path ? [`/${path}`] : []));

/** Copies a folder as it is. */
function copyFiles(output: PublishedFolder, from: string, to: string): void {
  for (const path of walk(from)) {
    const source = join(from, path);
    output.copy(to + path, digestOfFile(source), source);
  }
}

const digestOfFile = (path: string): string => digest(readFileSync(path));
