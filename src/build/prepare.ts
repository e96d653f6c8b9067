/** What publishing works with: the components and the articles, compiled. */
import { readConfig } from '../archive/config.ts';
import { openArchive } from '../archive/index.ts';
import { readLook } from '../archive/look.ts';
import type { SiteOverrides } from '../archive/site.ts';
import { publicDir } from '../core/root.ts';
import { programDigest } from './build-key.ts';
import { compileSite } from './compile-site.ts';
import type { Progress } from './progress.ts';

/** What to compile. */
export interface PrepareOptions {
  contentDir: string;
  /** How the content's folder is called in messages. */
  shown: string;
  cacheDir: string;
  overrides: SiteOverrides;
  /** True publishes the last good version of articles in error. */
  keepGoing?: boolean;
  /** Digest of the program, of a caller that publishes often; else it is taken of the files as they are. */
  program?: string;
  /** True publishes drafts, too. */
  drafts?: boolean;
  progress: Progress;
}

/**
 * The components and the articles, compiled, with the digest of the program; neither of the two where the content has errors.
 * @param cacheDir the archive's own part of the cache
 */
export async function prepare(options: PrepareOptions, cacheDir: string) {
  const { contentDir, shown, overrides, progress } = options;
  const program = options.program ?? programDigest();
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
    drafts: options.drafts ?? false,
    progress: (done, total) => progress.step(done, total),
  });
  // The editor's own mistakes come first.
  if (archive && compiled instanceof Fault) throw compiled.cause;
  return { archive, compiled: compiled instanceof Fault ? undefined : compiled, problems, program };
}

/** What kept the pages' components from being compiled. */
class Fault extends Error {}

const asFault = (cause: unknown): Fault => new Fault('', { cause });
