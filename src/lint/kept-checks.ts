/** What the last check found in each article: a file that has not changed since is not read again. */
import { join } from 'node:path';
import { stampOfAll } from '../archive/compile.ts';
import type { ArticleFile } from '../archive/files.ts';
import type { FileStamp } from '../archive/store.ts';
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

interface Kept {
  environment: string;
  /** When it was written, in ms. */
  written: number;
  articles: Record<string, { stamp: FileStamp; checked: CheckedArticle }>;
}

const kind = 'checks-1';
/** A file younger than this when the checks were kept, in ms, may have changed again within its time stamp. */
const racy = 2000;

/**
 * @param environment everything that a check depends on besides the article's files
 * @returns `check`, which looks up or makes what is known of an article, and `save`
 */
export function keptChecks(cache: CheckCache, contentDir: string, environment: readonly unknown[]) {
  const key = digest(JSON.stringify([cache.program, contentDir, environment]));
  const path = join(cache.dir, 'checks', `${digest(contentDir).slice(0, 16)}.json`);
  const before = readCacheJson<Kept>(path, kind);
  const known = before?.environment === key ? before : undefined;
  const now: Kept = { environment: key, written: Date.now(), articles: {} };
  let isNew = !known;
  return {
    check(file: ArticleFile, make: () => CheckedArticle): CheckedArticle {
      const stamp = stampOfAll(contentDir, file);
      const kept = known?.articles[file.path];
      const same = kept && (['mtime', 'ctime', 'size'] as const).every((part) => kept.stamp[part] === stamp[part]);
      const isOld = known && Math.max(stamp.mtime, stamp.ctime) < known.written - racy;
      const checked = same && isOld ? kept.checked : make();
      if (checked !== kept?.checked) isNew = true;
      now.articles[file.path] = { stamp, checked };
      return checked;
    },
    /** Keeps what was found, where something is new. */
    save(): void {
      const isLess = Object.keys(now.articles).length !== Object.keys(known?.articles ?? {}).length;
      if (isNew || isLess) writeCacheJson(path, kind, now);
    },
  };
}
