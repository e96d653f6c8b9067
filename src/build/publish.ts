/** Publishes an archive: file → article → editions → pages, feeds, index. Each step does only what a change asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../archive/config.ts';
import { openArchive } from '../archive/index.ts';
import type { SiteOverrides } from '../archive/site.ts';
import type { Problem } from '../content/problem.ts';
import { digest } from '../core/digest.ts';
import { walk } from '../core/walk.ts';
import { makePictures } from '../pictures/make.ts';
import { publishSearch } from '../search/from-archive.ts';
import { isIndexPath } from '../search/index.ts';
import type { PlannedPage } from '../views/page.ts';
import { planArchive } from '../views/plan.ts';
import { archiveCache, programDigest, publicDir } from './build-key.ts';
import { compilePress } from './compile-site.ts';
import { writeMachineFiles } from './machine-files.ts';
import type { Progress } from './progress.ts';
import { Output, type OutputReport } from './published-folder.ts';

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

/** @throws {import('./published-folder.ts').ForeignFolder} if the folder to publish into is not Huikan's */
export async function publish(options: PublishOptions): Promise<Outcome> {
  const { contentDir, shown, outDir, overrides, progress } = options;
  const program = programDigest();
  const cacheDir = archiveCache(options.cacheDir, contentDir, outDir);
  const basis = readConfig(contentDir, shown, overrides);
  // Before the articles: what they take in memory and what Astro takes need not come together.
  progress.phase('preparing');
  const press = basis.problems.every(({ severity }) => severity !== 'error')
    ? await compilePress({ contentDir, cacheDir, settings: basis.settings, program }).catch(asFault)
    : undefined;
  progress.phase('reading');
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
  const output = new Output(outDir, join(cacheDir, 'published.json'), {
    encoded: options.encoded,
    // Without search its files are left over from another build, and go.
    ...(options.search && { isOthers: isIndexPath }),
  });
  copyFiles(output, press.clientDir, '');
  for (const folder of ['images', 'files']) copyFiles(output, join(contentDir, folder), `${folder}/`);

  progress.phase('pictures');
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
    progress.phase('cards');
    const step = (done: number, total: number) => progress.step(done, total);
    // Loaded where they are asked for: what draws them is large.
    const { publishCards } = await import('../pictures/share/publish-cards.ts');
    await publishCards(archive, output, options.cacheDir, step);
  }

  progress.phase('printing');
  const plan = [...planArchive(archive, pictures)];
  const due = plan.filter(({ path, key }) => output.needs(fileOf(path), key));
  if (due.length > 0) await printPages(due, (await press.load()).print, output, progress);

  progress.phase('feeds');
  writeMachineFiles(archive, plan, ownPages(press.clientDir), output);
  if (options.search) {
    progress.phase('indexing');
    const step = (done: number, total: number) => progress.step(done, total);
    output.addOthers(await publishSearch(archive, { outDir, cacheDir: join(cacheDir, 'search'), progress: step }));
  }
  const report = output.finish();
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
  output: Output,
  progress: Progress,
): Promise<void> {
  let done = 0;
  function* pages() {
    for (const planned of due) yield planned.make();
  }
  await print({
    pages: pages(),
    take(page, html) {
      output.write(fileOf(page.path), doctype + html);
      progress.step(++done, due.length);
    },
  });
}

/** The paths of the maintainer's own pages, which Astro made; the page of search is none of them. */
const ownPages = (clientDir: string): string[] =>
  walk(clientDir)
    .map((file) => /^(zh-han[st]\/(?!search\/).+\/)index\.html$/.exec(file)?.[1])
    .flatMap((path) => (path ? [`/${path}`] : []));

/** Copies a folder as it is. */
function copyFiles(output: Output, from: string, to: string): void {
  for (const path of walk(from)) {
    const source = join(from, path);
    output.copy(to + path, digestOfFile(source), source);
  }
}

const digestOfFile = (path: string): string => digest(readFileSync(path));
