/** Archives in folders that are gone after their test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ArchiveOptions, type Opening, openArchive } from '../../src/archive/index.ts';

/** An empty folder, for as long as the test runs. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by their paths in a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** An article's file. @example article({ title: '甲', date: '2016-04-18' }, '正文。') */
export const article = (front: Record<string, unknown>, body = '正文。'): string =>
  `---\n${Object.entries({ title: '汝州商人返乡办厂', ...front })
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;

export const siteYaml = 'title: 样本会刊\nurl: https://example.org\ncategories: [{ id: members, title: 会员风采 }]\n';

/** Opens the archive in `content/` of a folder, with its cache beside it. */
export const open = (folder: string, options: Partial<ArchiveOptions> = {}): Promise<Opening> =>
  openArchive({
    contentDir: join(folder, 'content'),
    shown: 'content',
    publicDir: join(folder, 'public'),
    cacheDir: join(folder, 'cache'),
    program: 'test',
    ...options,
  });
