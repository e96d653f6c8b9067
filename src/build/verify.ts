/** Verifies a published folder: against its manifest, and against the articles where their folder is given. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../archive/config.ts';
import { openArchive } from '../archive/index.ts';
import type { SiteOverrides } from '../archive/site.ts';
import type { Problem } from '../content/problem.ts';
import { publicDir } from '../core/root.ts';
import { programDigest } from './build-key.ts';
import type { Progress } from './progress.ts';
import { publishing } from './publishing.ts';
import { isPending } from './transaction.ts';
import { verifyArticles } from './verify-articles.ts';
import { type Finding, verifyFiles } from './verify-files.ts';

/** What to verify. */
export interface VerifyOptions {
  dir: string;
  /** The archive's folder; without it only the files are held to the manifest. */
  contentDir: string | undefined;
  /** How that folder is called in messages. */
  shown: string;
  progress: Progress;
}

/** What was found. */
export interface Verification {
  findings: Finding[];
  /** What keeps the articles from being read. */
  problems: Problem[];
  articles: number;
}

/** Finishes what a cut-off build began, and verifies what is published. No cache is believed. */
export const verify = (options: VerifyOptions): Promise<Verification> =>
  // A folder that nothing is to be finished in may be one that cannot be written.
  isPending(options.dir) ? publishing(options.dir, options.progress, () => verifyAlone(options)) : verifyAlone(options);

async function verifyAlone({ dir, contentDir, shown, progress }: VerifyOptions): Promise<Verification> {
  const findings = verifyFiles(dir);
  if (contentDir === undefined) return { findings, problems: [], articles: 0 };
  const cacheDir = mkdtempSync(join(tmpdir(), 'huikan-verify-'));
  try {
    progress.phase('reading');
    const { archive, problems } = await openArchive({
      contentDir,
      shown,
      publicDir,
      cacheDir,
      program: programDigest(),
      config: readConfig(contentDir, shown, addressOf(dir)),
      progress: (done, total) => progress.step(done, total),
    });
    if (!archive) return { findings, problems, articles: 0 };
    const found = verifyArticles(dir, archive);
    archive.close();
    progress.end();
    return { findings: [...findings, ...found], problems: [], articles: archive.articles.length };
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

/** The address that a folder was published for, which may not be that of site.yaml. */
function addressOf(dir: string): SiteOverrides {
  try {
    const { home } = JSON.parse(readFileSync(join(dir, 'dump/index.json'), 'utf8')) as { home: string };
    const { origin, pathname } = new URL(home);
    return { url: origin, base: pathname };
  } catch {
    return {};
  }
}
