/** Publishes an archive: file → article → editions → pages, feeds, index. Each step does only what a change asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, SetAside } from '../archive/index.ts';
import type { Problem } from '../content/problem.ts';
import { digest } from '../core/digest.ts';
import { editions } from '../core/edition.ts';
import type { FileSink } from '../core/file-sink.ts';
import { publicDir } from '../core/root.ts';
import { dataPath } from '../core/url.ts';
import { isPicture, isUnshown } from '../pictures/make.ts';
import { publishSearch } from '../search/from-archive.ts';
import { shapeOfArchive } from '../views/archive-shape.ts';
import { planData } from '../views/data-page.ts';
import { planArchive } from '../views/plan.ts';
import { archiveCache } from './build-key.ts';
import { type CompiledSite, hasInlinedPictures } from './compile-site.ts';
import { copyFiles } from './copy-files.ts';
import { dataFiles } from './data-files.ts';
import { writeIcons } from './icons.ts';
import { writeMachineFiles } from './machine-files.ts';
import type { OutputReport } from './output-report.ts';
import { PlanMemory } from './plan-memory.ts';
import { type PrepareOptions, prepare } from './prepare.ts';
import { keptOriginals, picturesOf } from './publish-pictures.ts';
import { PublishedFolder } from './published-folder.ts';
import { publishing } from './publishing.ts';
import { renderFixedPages, renderPages } from './render-pages.ts';
import { setAsideFile, setAsideText } from './set-aside.ts';
import { isOfShard, type Shard, Shares, shareFile, shareText } from './shares.ts';

/** What to publish, and where. */
export interface PublishOptions extends PrepareOptions {
  outDir: string;
  /** False leaves the search index out: for measuring. */
  search: boolean;
  /** True writes each text compressed, too, beside itself. */
  encoded: boolean;
  /** Publishes nothing but a share of the articles' pages, to be joined by another build. */
  shard?: Shard;
  /** A folder with the shares that other machines made. */
  shares?: string;
  /** How many of the publications before are kept to go back to. */
  generations: number;
}

/** What was done. */
export interface Publication extends OutputReport {
  articles: number;
  compiled: number;
  pages: number;
  printed: number;
  /** Pages that were taken from shares. */
  joined: number;
  /** Why pages were rendered one a request; none where they were rendered in batches. */
  reasons: readonly string[];
  /** Articles in error, and what is published of them. */
  setAside: readonly SetAside[];
}

/** Either it was published, or nothing was touched and the problems say why. */
export type Outcome = { problems: Problem[]; publication: Publication | undefined };

/**
 * @throws {import('./published-folder.ts').ForeignFolder} if the folder to publish into is not Huikan's
 * @throws {import('../i18n/fault.ts').MachineFault} for a page that could not be made, or a lock of another machine
 */
export const publish = (options: PublishOptions): Promise<Outcome> =>
  publishing(options.outDir, options.progress, (confirm) => publishAlone(options, confirm));

/** @param confirm called before anything is published: this build must still be the one that may */
async function publishAlone(options: PublishOptions, confirm: () => void): Promise<Outcome> {
  const cacheDir = archiveCache(options.cacheDir, options.contentDir, options.outDir);
  const { archive, compiled, problems, program } = await prepare(options, cacheDir);
  if (!archive || !compiled) {
    options.progress.end();
    return { problems, publication: undefined };
  }
  const output = new PublishedFolder(options.outDir, join(cacheDir, 'published.json'), options);
  const site = { options, archive, compiled, output, cacheDir, program };
  const made = await (options.shard ? writeShare(site, options.shard) : writeFiles(site));
  const report = output.finish(confirm);
  made.published();
  archive.close();
  options.progress.end();
  return {
    problems: [...problems, ...made.problems],
    publication: {
      ...report,
      articles: archive.articles.length,
      compiled: archive.compiled,
      pages: made.pages,
      printed: made.printed,
      joined: made.joined,
      reasons: compiled.reasons,
      setAside: archive.setAside,
    },
  };
}

/** What writing the files of a site works with. */
interface Site {
  options: PublishOptions;
  archive: Archive;
  compiled: CompiledSite;
  output: PublishedFolder;
  /** The archive's own part of the cache. */
  cacheDir: string;
  /** The program's digest. */
  program: string;
}

/** Tells the published folder every file that belongs in it. */
async function writeFiles({ options, archive, compiled, output, cacheDir, program }: Site) {
  const { contentDir, progress } = options;
  const step = (done: number, total: number) => progress.step(done, total);
  copyFiles(output, compiled.clientDir, '');
  copyFiles(output, publicDir, '');
  // Pictures are published by those who know what must not be in them.
  for (const folder of ['images', 'files'])
    copyFiles(output, join(contentDir, folder), `${folder}/`, (path) => isPicture(path) || isUnshown(path));

  for (const path of keptOriginals(archive, 'document')) {
    const source = join(contentDir, path);
    output.copy(path, digest(readFileSync(source)), source);
  }

  await writeIcons(archive.settings, publicDir, output);

  const { pictures, problems } = await picturesOf({ options, archive, output });

  if (archive.settings.shareImages) {
    progress.phase('cards');
    // Loaded where they are asked for: what draws them is large.
    const { publishCards } = await import('../pictures/share/publish-cards.ts');
    await publishCards(archive, output, options.cacheDir, step);
  }

  progress.phase('printing');
  const plan = [...planArchive(archive, pictures)];
  const articles = [...archive.articles, ...archive.withdrawn];
  const before = new PlanMemory(join(cacheDir, 'plan'), output.manifest, {
    shape: shapeOfArchive(archive, pictures),
    digests: articles.map((article) => article.digest),
  });
  const shares = options.shares === undefined ? undefined : new Shares(options.shares);
  const { printed, fixed } = await renderFixedPages({ archive, compiled, output });
  const rendered = await renderPages({ archive, compiled, plan, output, before, progress, ...(shares && { shares }) });

  // Beside the manifest, which names it: what is published of these articles is not what their files say.
  if (archive.setAside.length > 0) putText(output, setAsideFile, setAsideText(archive.setAside));

  progress.phase('feeds');
  writeMachineFiles(archive, plan, [...fixed, ...editions.map(dataPath)], output, {
    searches: options.search,
    inlinedPictures: hasInlinedPictures(compiled.clientDir),
    encoded: options.encoded,
  });
  // When its files are written, and so their sizes known.
  const data = planData(archive, pictures, (edition) => dataFiles(archive, edition, (path) => output.sizeOf(path)));
  const last = await renderPages({ archive, compiled, plan: data, output });
  if (options.search) {
    progress.phase('indexing');
    await publishSearch(archive, { output, cacheDir: join(cacheDir, 'search'), program, progress: step });
  }
  const pages = plan.length + data.length;
  const published = () => before.write(output.manifest, plan, new Map(articles.map((article, at) => [article, at])));
  return { problems, pages, printed: printed + rendered + last, joined: shares?.taken ?? 0, published };
}

/** Tells the published folder the pages of a share's articles, and their keys. */
async function writeShare({ options, archive, compiled, output }: Site, shard: Shard) {
  const { pictures, problems } = await picturesOf({ options, archive, output: nowhere });
  options.progress.phase('printing');
  const plan = [...planArchive(archive, pictures)].filter(({ path }) => isOfShard(shard, path));
  const printed = await renderPages({ archive, compiled, plan, output, progress: options.progress });
  putText(output, shareFile, shareText(plan));
  return { problems, pages: plan.length, printed, joined: 0, published() {} };
}

/** Pages tell the measures of pictures, whoever publishes these. */
const nowhere: FileSink = { needs: () => false, write() {}, reuse: () => false, published: () => undefined };

const putText = (output: PublishedFolder, path: string, text: string): void =>
  output.put(path, digest(text), () => text);
