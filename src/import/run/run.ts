/** An import from beginning to end: files in, articles out, nothing done twice, nothing of an editor's lost. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDate } from '../../core/date.ts';
import { DuplicateIndex } from '../duplicates.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Columns } from '../formats/tables.ts';
import type { Engine } from '../ocr/engine.ts';
import { type PageReport, reportOf, unreadReport } from '../report/page.ts';
import { ArticleWriter } from './article-writer.ts';
import { listFiles } from './files.ts';
import { type Task, tasksOf } from './jobs.ts';
import { extractAll, type Outcome } from './pool.ts';
import { Known, readState, type State, stateFolder, writeState } from './state.ts';
import { ensureSettings } from './target.ts';
import { openArchives } from './unzip.ts';

/** What an import is told. */
export interface ImportOptions {
  files: string[];
  /** The archive's folder; without it nothing is written. */
  out?: string;
  today: CivilDate;
  columns?: Columns;
  workers?: number;
  /** Reads scans; without it they are named and skipped. */
  engine?: Engine;
  /** Called for every page as soon as it is done. */
  onPage?: (article: ImportedArticle | undefined, report: PageReport) => void;
  /** How many pages are done, of how many files. */
  onProgress?: (done: number, total: number) => void;
}

/** What an import did. */
export interface ImportResult {
  pages: PageReport[];
  missing: string[];
  /** A site.yaml was made up, and a person must fill it in. */
  settingsMade: boolean;
}

/** Imports everything that was named. A page that fails is reported and stops nothing. */
export async function importPages(options: ImportOptions): Promise<ImportResult> {
  const { out, onPage, onProgress } = options;
  const listed = await listFiles(options.files, options.engine !== undefined);
  const { files, dispose } = await openArchives(listed.files);
  const state: State = out ? await readState(out) : new Map();
  const settingsMade = out && files.length > 0 ? await ensureSettings(out) : false;
  if (out) await mkdir(join(out, stateFolder), { recursive: true });
  const known = new Known(state);
  const writer = out ? await ArticleWriter.open(out, options.today, known, state) : undefined;
  const duplicates = new DuplicateIndex();
  const pages: PageReport[] = [];
  try {
    for await (const outcome of extractAll(tasksOf(files, options.columns, known, options.engine), options.workers)) {
      const { article, page } = await settle(outcome, duplicates, writer);
      pages.push(page);
      onPage?.(article, page);
      onProgress?.(pages.length, Math.max(files.length, pages.length));
    }
  } finally {
    await dispose();
  }
  if (out) await writeState(out, state);
  return { pages, missing: listed.missing, settingsMade };
}

interface SettledPage {
  article?: ImportedArticle;
  page: PageReport;
}

/** Writes what there is to write of one page, and says what became of it. */
async function settle(
  outcome: Outcome<Task>,
  duplicates: DuplicateIndex,
  writer: ArticleWriter | undefined,
): Promise<SettledPage> {
  const { task } = outcome;
  const { name } = task.input;
  if ('extraction' in outcome) {
    const { article, signature } = outcome.extraction;
    const twin = signature && duplicates.add(name, signature);
    const told: ImportedArticle = twin
      ? {
          ...article,
          flags: [...article.flags, { kind: 'duplicate', quote: twin.name, why: twin.likeness.toFixed(2) }],
        }
      : article;
    if (!writer) return { article: told, page: reportOf(told, 'new') };
    try {
      return await writer.write(task.input, { ...outcome.extraction, article: told });
    } catch (error) {
      return { page: unreadReport(name, 'failed', error instanceof Error ? error.message : String(error)) };
    }
  }
  if ('error' in outcome) return { page: unreadReport(name, 'failed', outcome.error) };
  if ('done' in task) {
    const signature = task.done.signature ? signatureFrom(task.done.signature) : undefined;
    if (signature) duplicates.add(name, signature);
    return { page: { ...task.done.report, name, status: 'done' } };
  }
  if ('skipped' in task) return { page: unreadReport(name, 'skipped', task.skipped, task.title) };
  return { page: unreadReport(name, 'failed', 'error' in task ? task.error : '') };
}

function signatureFrom(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
