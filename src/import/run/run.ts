/** An import from beginning to end: files in, articles out, nothing done twice, nothing of an editor's lost. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDate } from '../../core/date.ts';
import { hanCount } from '../comparable.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Extraction } from '../extract.ts';
import type { Columns } from '../formats/tables.ts';
import type { Engine } from '../ocr/engine.ts';
import type { Flag } from '../page.ts';
import { beyondBounds } from '../read/bounds.ts';
import { type PageReport, reportOf, unreadReport } from '../report/page.ts';
import { ArticleWriter, type Main } from './article-writer.ts';
import { listFiles } from './files.ts';
import { type Input, type Task, tasksOf } from './jobs.ts';
import { PairFinder, type Partner } from './pairs.ts';
import { extractAll, type Outcome } from './pool.ts';
import { Known, readState, type State, type StateEntry, stateFolder, writeState } from './state.ts';
import { ensureSettings } from './target.ts';
import { openArchives } from './unzip.ts';

/** What an import is told. */
export interface ImportOptions {
  files: string[];
  /** The archive's folder; without it nothing is written. */
  out?: string;
  today: CivilDate;
  columns?: Columns;
  /** The table of site.yaml: sections of the old site and the categories that they are here. */
  sections?: Readonly<Record<string, string>>;
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
  const listed = await listFiles(options.files);
  const { files, dispose } = await openArchives(listed.files);
  const state: State = out ? await readState(out) : new Map();
  const settingsMade = out && files.length > 0 ? await ensureSettings(out) : false;
  if (out) await mkdir(join(out, stateFolder), { recursive: true });
  const known = new Known(state);
  const writer = out ? await ArticleWriter.open(out, options, known, state) : undefined;
  const course: Course = { pairs: new PairFinder(), places: new Map(), writer };
  const pages: PageReport[] = [];
  try {
    const tasks = tasksOf(files, options.columns, known, options.engine);
    for await (const outcome of extractAll(tasks, { workers: options.workers, expected: files.length })) {
      const { article, page } = await settle(outcome, course);
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

/** What a run remembers from page to page. */
interface Course {
  pairs: PairFinder;
  /** Where each page was written, by its name. */
  places: Map<string, Main>;
  writer: ArticleWriter | undefined;
}

/** Writes what there is to write of one page, and says what became of it. */
async function settle(outcome: Outcome<Task>, course: Course): Promise<SettledPage> {
  const { task } = outcome;
  const { name } = task.input;
  if ('extraction' in outcome) return settleArticle(task.input, outcome.extraction, course);
  if ('error' in outcome) return { page: unread(name, outcome.error) };
  if ('done' in task) {
    remember(task.input, task.done, course);
    return { page: { ...task.done.report, name, status: 'done' } };
  }
  if ('skipped' in task) return { page: unreadReport(name, 'skipped', task.skipped, task.title) };
  return { page: unread(name, 'error' in task ? task.error : '') };
}

/** Another thread tells an error by its message alone. */
const unread = (name: string, error: string): PageReport =>
  error.startsWith(beyondBounds) ? unreadReport(name, 'skipped', beyondBounds) : unreadReport(name, 'failed', error);

async function settleArticle(input: Input, extraction: Extraction, course: Course): Promise<SettledPage> {
  const { article, script, signature } = extraction;
  const text = article.blocks.map((block) => block.text).join('');
  const partner = course.pairs.meet({
    name: input.name,
    script,
    date: article.date,
    group: input.group,
    signature,
    // An export holds other languages, too.
    isChinese: hanCount(text) * 3 > text.length,
  });
  const pairOf = partner && 'pairOf' in partner ? partner.pairOf : undefined;
  const told: ImportedArticle = {
    ...article,
    ...(pairOf && { pair: pairOf.name }),
    flags: [...article.flags, ...flagsOf(article, partner)],
  };
  if (!course.writer) return { article: told, page: reportOf(told, 'new') };
  try {
    const main = pairOf && course.places.get(pairOf.name);
    const settled = await course.writer.write(input, { ...extraction, article: told }, main);
    const { id, path } = settled.page;
    if (id && path) course.places.set(input.name, { id, path });
    return settled;
  } catch (error) {
    return { page: unreadReport(input.name, 'failed', error instanceof Error ? error.message : String(error)) };
  }
}

/** A copy is told; of a pair, a date that the other page does not have. */
function flagsOf({ date }: ImportedArticle, partner: Partner | undefined): Flag[] {
  if (!partner) return [];
  if ('copyOf' in partner) return [{ kind: 'duplicate', quote: partner.copyOf, why: partner.likeness.toFixed(2) }];
  return date && date !== partner.pairOf.date ? [{ kind: 'pair-date', quote: date }] : [];
}

/** A page that an earlier run has written is met again, with the pair that it was given. */
function remember(
  { name, group }: Input,
  { id, path, script, signature, report }: StateEntry,
  { pairs, places }: Course,
) {
  places.set(name, { id, path });
  if (report.pair) {
    pairs.pair({ name }, { name: report.pair });
    return;
  }
  if (script)
    pairs.meet({
      name,
      script,
      date: report.date ?? null,
      group,
      signature: signature ? signatureFrom(signature) : undefined,
      isChinese: true,
    });
}

function signatureFrom(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
