/** Import by dropping: files are gathered in a folder of the cache, then imported as the command does it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { meaningOf } from '../content/review-kinds.ts';
import { isInside } from '../core/root.ts';
import { deskWords } from '../i18n/desk.ts';
import { words } from '../i18n/sentence.ts';
import type { PageReport } from '../import/report/page.ts';
import { whySkipped } from '../import/report/skips.ts';
import { writeReport } from '../import/report/write.ts';
import { importPages } from '../import/run/run.ts';
import type { DeskContext } from './context.ts';
import { Refusal } from './refusal.ts';

/** What an import brought, for a person. */
export interface ImportAnswer {
  added: number;
  kept: number;
  failed: { name: string; why: string }[];
  skipped: { name: string; why: string }[];
  doubts: { kind: string; name: string; count: number }[];
  paths: string[];
}

/** How far an import is. */
export interface ImportProgress {
  done: number;
  total: number;
}

const running = new WeakMap<DeskContext, ImportProgress>();

/** How far the import is that runs; nothing where none does. */
export const importProgress = (desk: DeskContext): ImportProgress | undefined => running.get(desk);

const folderOf = (desk: DeskContext, batch: string): string => {
  if (!/^[\w-]{1,40}$/.test(batch)) throw new Refusal(deskWords.badRequest);
  return join(desk.cacheDir, 'dropped', batch);
};

/** Takes one of the files that were dropped together. @param name with the folders that were dropped */
export async function takeImportFile(
  desk: DeskContext,
  batch: string,
  name: string,
  bytes: Uint8Array,
): Promise<object> {
  const folder = folderOf(desk, batch);
  const file = join(folder, ...name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..'));
  if (!isInside(file, folder) || file === folder || name.includes('\0')) throw new Refusal(deskWords.outside, 403);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return {};
}

/** Imports what was dropped. */
export async function importDropped(desk: DeskContext, { batch }: { batch: string }): Promise<ImportAnswer> {
  if (running.has(desk)) throw new Refusal(deskWords.importRuns, 409);
  const folder = folderOf(desk, batch);
  const progress: ImportProgress = { done: 0, total: 0 };
  running.set(desk, progress);
  try {
    const { pages } = await importPages({
      files: [folder],
      out: desk.contentDir,
      today: desk.today(),
      onProgress: (done, total) => Object.assign(progress, { done, total }),
    });
    await writeReport(desk.contentDir, pages, desk.index.config().settings);
    await desk.index.refresh();
    return answerOf(desk, pages);
  } finally {
    running.delete(desk);
    rmSync(folder, { recursive: true, force: true });
  }
}

function answerOf(desk: DeskContext, pages: readonly PageReport[]): ImportAnswer {
  const counts = new Map<string, number>();
  for (const { flags } of pages) for (const { kind } of flags) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = (status: 'failed' | 'skipped') =>
    pages
      .filter((page) => page.status === status)
      .map(({ name, error = '' }) => ({
        name,
        why: status === 'failed' ? error : desk.say(spoken(whySkipped(error))),
      }));
  const written = pages.filter(({ status }) => status === 'new' || status === 'updated');
  return {
    added: written.length,
    kept: pages.filter(({ status }) => status === 'done' || status === 'edited' || status === 'removed').length,
    failed: told('failed'),
    skipped: told('skipped'),
    doubts: [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, count]) => ({
        kind,
        count,
        name: desk.say(spoken(meaningOf(kind))),
      })),
    paths: written.flatMap(({ path }) => path ?? []),
  };
}

const spoken = ({ zh, en }: { zh: string; en: string }) => ({ zh: words(zh), en });
