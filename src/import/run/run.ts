/** An import from beginning to end: files in, articles out, nothing done twice, nothing of an editor's lost. */
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDate } from '../../core/date.ts';
import { sha256 } from '../../core/digest.ts';
import { DuplicateIndex } from '../duplicates.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Extraction } from '../extract.ts';
import { type PageReport, reportOf } from '../report/page.ts';
import { articlePlace } from '../write/article.ts';
import { writeBody } from '../write/body.ts';
import { standInTitle, writeFrontMatter } from '../write/front-matter.ts';
import { uniqueId } from '../write/slug.ts';
import { listFiles } from './files.ts';
import { type Input, jobsOf } from './jobs.ts';
import { placePictures } from './pictures.ts';
import { understandAll } from './pool.ts';
import {
  importerVersion,
  readState,
  type State,
  type StateEntry,
  stateFolder,
  stateLine,
  writeState,
} from './state.ts';
import type { Columns } from './tables.ts';
import { digestOfFile, ensureSettings, placeArticle, takenIds } from './target.ts';

/** What an import is told. */
export interface ImportOptions {
  files: string[];
  /** The archive's folder; without it nothing is written. */
  out?: string;
  today: CivilDate;
  columns?: Columns;
  workers?: number;
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
  const { files, missing } = await listFiles(options.files);
  const state: State = out ? await readState(out) : new Map();
  const taken = out ? await takenIds(out) : new Set<string>();
  const settingsMade = out && files.length > 0 ? await ensureSettings(out) : false;
  if (out) await mkdir(join(out, stateFolder), { recursive: true });
  const pages: PageReport[] = [];
  const duplicates = new DuplicateIndex();
  const finish = (article: ImportedArticle | undefined, page: PageReport) => {
    pages.push(page);
    onPage?.(article, page);
    onProgress?.(pages.length, Math.max(files.length, pages.length));
  };
  const jobs = jobsOf(files, options, state, (name, entry) =>
    finish(undefined, { ...entry.report, name, status: 'done' }),
  );
  for await (const outcome of understandAll(jobs, options.workers)) {
    const { input } = outcome;
    if ('error' in outcome) {
      finish(undefined, { ...emptyReport(input.name), status: 'failed', error: outcome.error });
      continue;
    }
    const { article, signature } = outcome.understood;
    const twin = signature && duplicates.add(input.name, signature);
    if (twin) article.flags.push({ kind: 'duplicate', quote: twin.name, why: twin.likeness.toFixed(2) });
    if (!out) {
      finish(article, reportOf(article, 'new'));
      continue;
    }
    try {
      const { entry, page } = await write(out, input, outcome.understood, state, taken, options.today);
      state.set(input.name, entry);
      await appendFile(join(out, stateFolder, 'state.jsonl'), stateLine(input.name, entry));
      finish(article, page);
    } catch (error) {
      finish(undefined, {
        ...emptyReport(input.name),
        status: 'failed',
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
  if (out) await writeState(out, state);
  return { pages, missing, settingsMade };
}

const emptyReport = (name: string): PageReport => ({
  name,
  title: '',
  status: 'failed',
  doubt: 99,
  flags: [],
  changes: [],
  dropped: [],
});

/** Writes one article unless an editor has changed what an earlier import wrote. */
async function write(
  out: string,
  input: Input,
  { article, script, body }: Extraction,
  state: State,
  taken: Set<string>,
  today: CivilDate,
): Promise<{ entry: StateEntry; page: PageReport }> {
  const before = state.get(input.name);
  const found = before && (await digestOfFile(out, before.path));
  if (before && found !== before.written) {
    const page = reportOf(article, found === undefined ? 'removed' : 'edited', before);
    return { entry: { ...before, source: input.digest, importer: importerVersion, report: page }, page };
  }
  const imported = before?.imported ?? today;
  const id = before?.id ?? uniqueId(article.title ?? standInTitle(article), body, (id) => taken.has(id));
  taken.add(id);
  const pictured = await placePictures(out, input, article, id);
  const text = `${writeFrontMatter(article, { imported, script })}\n${pictured ? writeBody(article.blocks) : body}`;
  const path = articlePlace(article, id, { imported, script });
  await placeArticle(out, path, text, before?.path);
  const place = { id, path };
  const page = reportOf(article, before ? 'updated' : 'new', place);
  return {
    entry: { ...place, source: input.digest, written: sha256(text), imported, importer: importerVersion, report: page },
    page,
  };
}
