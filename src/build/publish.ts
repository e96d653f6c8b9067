/** Publishes an archive: file → article → editions → pages, feeds, index. Each step does only what a change asks for. */
import { join } from 'node:path';
import { readConfig } from '../archive/config.ts';
import { type Archive, openArchive, type SetAside } from '../archive/index.ts';
import { readLook } from '../archive/look.ts';
import type { SiteOverrides } from '../archive/site.ts';
import type { Problem } from '../content/problem.ts';
import { decodedPath } from '../core/address-text.ts';
import { digest } from '../core/digest.ts';
import { publicDir } from '../core/root.ts';
import { isPicture, isUnshown, makePictures } from '../pictures/make.ts';
import { publishSearch } from '../search/from-archive.ts';
import { planArchive } from '../views/plan.ts';
import { archiveCache, programDigest } from './build-key.ts';
import { type CompiledSite, compileSite, hasInlinedPictures } from './compile-site.ts';
import { copyFiles } from './copy-files.ts';
import { writeIcons } from './icons.ts';
import { writeMachineFiles } from './machine-files.ts';
import type { Progress } from './progress.ts';
import { type OutputReport, PublishedFolder } from './published-folder.ts';
import { publishing } from './publishing.ts';
import { renderPages } from './render-pages.ts';
import { setAsideFile, setAsideText } from './set-aside.ts';

/** What to publish, and where. */
export interface PublishOptions {
  contentDir: string;
  /** How the content's folder is called in messages. */
  shown: string;
  outDir: string;
  cacheDir: string;
  overrides: SiteOverrides;
  /** True publishes the last good version of articles in error. */
  keepGoing?: boolean;
  /** False leaves the search index out: for measuring. */
  search: boolean;
  /** True writes each text compressed, too, beside itself. */
  encoded: boolean;
  /** How many of the publications before are kept to go back to. */
  generations: number;
  progress: Progress;
}

/** What was done. */
export interface Publication extends OutputReport {
  articles: number;
  compiled: number;
  pages: number;
  printed: number;
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
  const { archive, compiled, problems } = await prepare(options, cacheDir);
  if (!archive || !compiled) {
    options.progress.end();
    return { problems, publication: undefined };
  }
  const output = new PublishedFolder(options.outDir, join(cacheDir, 'published.json'), options);
  const made = await writeFiles({ options, archive, compiled, output, cacheDir });
  const report = output.finish(confirm);
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
      reasons: compiled.reasons,
      setAside: archive.setAside,
    },
  };
}

/** The components and the articles, compiled; neither where the content has errors. */
async function prepare(options: PublishOptions, cacheDir: string) {
  const { contentDir, shown, overrides, progress } = options;
  const program = programDigest();
  const config = readConfig(contentDir, shown, overrides);
  // Before the articles: what they take in memory and what Astro takes need not come together.
  progress.phase('preparing');
  const look = readLook(contentDir);
  const compiled = config.problems.every(({ severity }) => severity !== 'error')
    ? await compileSite({ contentDir, cacheDir: options.cacheDir, settings: config.settings, look, program }).catch(
        asFault,
      )
    : undefined;
  progress.phase('reading');
  const { archive, problems } = await openArchive({
    contentDir,
    shown,
    publicDir,
    cacheDir,
    program,
    config,
    look: look.digest,
    keepGoing: options.keepGoing ?? false,
    progress: (done, total) => progress.step(done, total),
  });
  // The editor's own mistakes come first.
  if (archive && compiled instanceof Fault) throw compiled.cause;
  return { archive, compiled: compiled instanceof Fault ? undefined : compiled, problems };
}

/** What writing the files of a site works with. */
interface Site {
  options: PublishOptions;
  archive: Archive;
  compiled: CompiledSite;
  output: PublishedFolder;
  /** The archive's own part of the cache. */
  cacheDir: string;
}

/** Tells the published folder every file that belongs in it. */
async function writeFiles({ options, archive, compiled, output, cacheDir }: Site) {
  const { contentDir, shown, progress } = options;
  const step = (done: number, total: number) => progress.step(done, total);
  copyFiles(output, compiled.clientDir, '');
  copyFiles(output, publicDir, '');
  // Pictures are published by those who know what must not be in them.
  for (const folder of ['images', 'files'])
    copyFiles(output, join(contentDir, folder), `${folder}/`, (path) => isPicture(path) || isUnshown(path));

  await writeIcons(archive.settings, publicDir, output);

  progress.phase('pictures');
  const { base } = archive.settings;
  const { pictures, problems } = await makePictures({
    contentDir,
    cacheDir: options.cacheDir,
    base,
    shown,
    shared: sharedPictures(archive),
    output,
    progress: step,
  });

  if (archive.settings.shareImages) {
    progress.phase('cards');
    // Loaded where they are asked for: what draws them is large.
    const { publishCards } = await import('../pictures/share/publish-cards.ts');
    await publishCards(archive, output, options.cacheDir, step);
  }

  progress.phase('printing');
  const plan = [...planArchive(archive, pictures)];
  const { printed, fixed } = await renderPages({ archive, compiled, plan, output, progress });

  // Beside the manifest, which names it: what is published of these articles is not what their files say.
  if (archive.setAside.length > 0) putText(output, setAsideFile, setAsideText(archive.setAside));

  progress.phase('feeds');
  writeMachineFiles(archive, plan, fixed, output, {
    searches: options.search,
    inlinedPictures: hasInlinedPictures(compiled.clientDir),
    encoded: options.encoded,
  });
  if (options.search) {
    progress.phase('indexing');
    await publishSearch(archive, { output, cacheDir: join(cacheDir, 'search'), progress: step });
  }
  return { problems, pages: plan.length, printed };
}

const putText = (output: PublishedFolder, path: string, text: string): void =>
  output.put(path, digest(text), () => text);

/** What kept the pages' components from being compiled. */
class Fault extends Error {}

const asFault = (cause: unknown): Fault => new Fault('', { cause });

/** The paths of the pictures that stand for an article, or for the archive. */
const sharedPictures = ({ articles, settings: { base, image } }: Archive): Set<string> =>
  new Set(
    [...articles.flatMap((article) => article.image?.slice(base.length - 1) ?? []), ...(image ? [image] : [])].map(
      decodedPath,
    ),
  );
