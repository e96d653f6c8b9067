/** What the last check found in each article: one whose bytes are the same is not parsed again. */
import { join } from 'node:path';
import { type ArticleFile, pathsOf } from '../archive/files.ts';
import { bytesOf, digestOf } from '../archive/reading.ts';
import { readCacheJson, writeCacheJson } from '../core/cache-file.ts';
import { digest } from '../core/digest.ts';
import type { CheckedArticle } from './check-article.ts';

/** Where checks are kept. */
export interface CheckCache {
  /** The folder of the cache. */
  dir: string;
  /** Digest of the program: another one finds other things. */
  program: string;
}

/** The file of the cache. */
interface Kept {
  /** Digest of all that a check depends on besides the article's files. */
  environment: string;
  /** By the paths of the articles. */
  articles: Record<string, { digest: string; checked: CheckedArticle }>;
}

/** Raised when the form of the file changes. */
const kind = 'checks-5';

/**
 * @param environment everything that a check depends on besides the article's files, as plain data
 * @returns `check`, which looks up or makes what is known of an article, and `save`
 */
export function keptChecks(cache: CheckCache, contentDir: string, environment: readonly unknown[]) {
  const key = digest(JSON.stringify([cache.program, environment]));
  const path = join(cache.dir, 'checks', `${digest(contentDir).slice(0, 16)}.json`);
  const before = readCacheJson<Kept>(path, kind);
  const known = before?.environment === key ? before.articles : {};
  const now: Kept['articles'] = {};
  let made = 0;
  return {
    /** @param make of those that are new or were changed, in their order */
    check(
      files: readonly ArticleFile[],
      make: (files: readonly ArticleFile[], bytes: readonly Uint8Array[][]) => readonly CheckedArticle[],
    ): CheckedArticle[] {
      // The paths of an article's files are in what is told of it.
      const all = files.map((file) => {
        const bytes = bytesOf(contentDir, file);
        return { file, bytes, name: pathsOf(file).join('|'), digest: digestOf(bytes) };
      });
      const changed = all.filter(({ name, digest: own }) => known[name]?.digest !== own);
      made += changed.length;
      const checks = make(
        changed.map(({ file }) => file),
        changed.map(({ bytes }) => bytes),
      );
      const fresh = new Map(changed.map(({ name }, i) => [name, checks[i]!]));
      return all.map(({ name, digest: own }) => {
        const checked = fresh.get(name) ?? known[name]!.checked;
        now[name] = { digest: own, checked };
        return checked;
      });
    },
    /** Keeps what was found, where something is new or gone. */
    save(): void {
      if (made === 0 && Object.keys(now).length === Object.keys(known).length) return;
      try {
        writeCacheJson(path, kind, { environment: key, articles: now } satisfies Kept);
      } catch (error) {
        // What a full disk or a folder of somebody else's does not keep is found again: the check itself is done.
        if (!(error as NodeJS.ErrnoException).syscall) throw error;
      }
    },
  };
}
