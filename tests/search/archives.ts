/** Small archives for the tests of search. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { forEditions } from '../../src/core/edition.ts';
import { articlePath, type TopicKind } from '../../src/core/url.ts';
import type { SearchDocument } from '../../src/search/document.ts';

/** An article in few words: its title and body in both scripts. */
export interface ShortArticle {
  id: string;
  date: string;
  hans: [title: string, body: string];
  hant: [title: string, body: string];
  topics: Partial<Record<TopicKind, string[]>>;
}

const named: Record<string, [string, string]> = { huigui: ['返乡创业', '返鄉創業'], wanggang: ['王刚', '王剛'] };

/** @example documentsFrom([{ id: 'a', date: '2020-01-01', hans: ['题', '文'], hant: ['題', '文'], topics: {} }]) */
export const documentsFrom = (articles: readonly ShortArticle[]): SearchDocument[] =>
  articles.map(({ id, date, hans, hant, topics }) => ({
    id,
    date,
    digest: createHash('sha256')
      .update(JSON.stringify([hans, hant, topics]))
      .digest('hex'),
    topics,
    text: forEditions((edition) => {
      const [title, body] = edition === 'zh-Hans' ? hans : hant;
      const names = Object.values(topics)
        .flat()
        .flatMap((slug) => named[slug]?.[edition === 'zh-Hans' ? 0 : 1] ?? []);
      return { url: articlePath(edition, id), title, summary: '', body, names };
    }),
  }));

/** Every file below a folder with its digest and the time it was written. */
export async function listFiles(dir: string): Promise<{ path: string; digest: string; written: number }[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const listed = files.map(async (path) => ({
    path: path.slice(dir.length),
    digest: createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
    written: (await stat(path)).mtimeMs,
  }));
  return (await Promise.all(listed)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
