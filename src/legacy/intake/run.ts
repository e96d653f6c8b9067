/** An import from beginning to end: files in, articles out, nothing done twice, nothing of an editor's lost. */
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CivilDate } from '../../domain/date.ts';
import { DuplicateIndex } from '../duplicates.ts';
import { resolveAddress } from '../links.ts';
import type { LegacyArticle } from '../record.ts';
import { type PageReport, reportOf } from '../report/page.ts';
import { type Job, pageOf, type Understood } from '../understand.ts';
import { articlePlace } from '../write/article.ts';
import { writeBody } from '../write/body.ts';
import { standInTitle, writeFrontMatter } from '../write/front-matter.ts';
import { uniqueId } from '../write/slug.ts';
import { type InputFile, isTable, listFiles } from './files.ts';
import { understandAll } from './pool.ts';
import { repeatedLines, sampleOf } from './repetition.ts';
import {
  importerVersion,
  readState,
  type State,
  type StateEntry,
  stateFolder,
  stateLine,
  writeState,
} from './state.ts';
import { type Columns, readRows } from './tables.ts';
import { digest, digestOfFile, ensureSettings, placeArticle, placePicture, takenIds } from './target.ts';

/** What an import is told. */
export interface ImportOptions {
  files: string[];
  /** The archive's folder; without it nothing is written. */
  out?: string;
  today: CivilDate;
  columns?: Columns;
  workers?: number;
  /** Called for every page as soon as it is done. */
  onPage?: (article: LegacyArticle | undefined, report: PageReport) => void;
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

/** A page on its way. */
interface Input {
  name: string;
  path: string;
  digest: string;
  root?: string;
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
  const finish = (article: LegacyArticle | undefined, page: PageReport) => {
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

/** The pages that are still to do, read one after the other; those that are done are told at once. */
async function* jobsOf(
  files: InputFile[],
  { columns, out }: ImportOptions,
  state: State,
  onDone: (name: string, entry: StateEntry) => void,
): AsyncGenerator<{ input: Input; job: Job }> {
  const repeated = new RepeatedByFolder(files);
  const isDone = async (name: string, source: string): Promise<boolean> => {
    const entry = state.get(name);
    if (!out || !entry || entry.source !== source || entry.importer !== importerVersion) return false;
    onDone(name, entry);
    return true;
  };
  for (const file of files) {
    if (isTable(file.path)) {
      for await (const { number, text, given } of readRows(file.path, columns)) {
        const name = `${file.name}#${number}`;
        const source = digest(JSON.stringify([text, given]));
        if (!(await isDone(name, source)))
          yield { input: { name, path: file.path, digest: source }, job: { name, text, given } };
      }
      continue;
    }
    const bytes = await readFile(file.path);
    const source = digest(bytes);
    if (await isDone(file.name, source)) continue;
    yield {
      input: { name: file.name, path: file.path, digest: source },
      job: { name: file.name, bytes, address: file.address, repeated: await repeated.of(file) },
    };
  }
}

/** The lines that pages of one folder share, learnt from a sample when the folder's first page is read. */
class RepeatedByFolder {
  readonly #folders = new Map<string, InputFile[]>();
  #current = '';
  #lines = new Map<string, number>();

  constructor(files: InputFile[]) {
    for (const file of files) {
      if (isTable(file.path)) continue;
      const folder = dirname(file.path);
      const list = this.#folders.get(folder);
      if (list) list.push(file);
      else this.#folders.set(folder, [file]);
    }
  }

  async of({ path }: InputFile): Promise<Map<string, number>> {
    const folder = dirname(path);
    if (folder !== this.#current) {
      this.#current = folder;
      const sample = sampleOf(this.#folders.get(folder) ?? []);
      const pages = [];
      for (const { path, name } of sample) {
        try {
          pages.push(pageOf({ name, bytes: await readFile(path) }));
        } catch {
          // A page that cannot be read here fails again, and is then reported, in its own turn.
        }
      }
      this.#lines = repeatedLines(pages);
    }
    return this.#lines;
  }
}

/** Writes one article unless an editor has changed what an earlier import wrote. */
async function write(
  out: string,
  input: Input,
  { article, script, body }: Understood,
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
    entry: { ...place, source: input.digest, written: digest(text), imported, importer: importerVersion, report: page },
    page,
  };
}

/** Copies the article's pictures from beside the page; says which are not there. Returns true if there are any. */
async function placePictures(out: string, { path, name }: Input, article: LegacyArticle, id: string): Promise<boolean> {
  const pictures = article.blocks.filter(({ kind }) => kind === 'image');
  const lost: typeof pictures = [];
  for (const [index, block] of pictures.entries()) {
    const src = block.src ?? '';
    const local = pathOf(path, name, article.url, src);
    const placed = local && (await placePicture(out, local, id, index + 1));
    if (placed) block.src = placed;
    else if (!/^https?:\/\//i.test(src)) lost.push(block);
    if (!placed) article.flags.push({ kind: 'image-missing', quote: src });
    if (!block.text) article.flags.push({ kind: 'image-without-words', quote: block.src });
  }
  if (lost.length > 0) {
    article.blocks = article.blocks.flatMap((block) =>
      !lost.includes(block)
        ? [block]
        : block.caption
          ? [{ ...block, kind: 'paragraph' as const, text: block.caption, caption: undefined }]
          : [],
    );
  }
  return pictures.length > 0;
}

/** Where a picture lies: beside the page, or at its place in the saved tree. */
function pathOf(page: string, name: string, address: string | null, src: string): string | undefined {
  if (src === '' || /^(?:data:|https?:|\/\/)/i.test(src)) return undefined;
  const relative = src.split(/[?#]/)[0] ?? '';
  if (!relative.startsWith('/')) return join(dirname(page), decodeURIComponentSafe(relative));
  const root = address?.startsWith('/') && name.endsWith(address) ? page.slice(0, -address.length) : dirname(page);
  return join(root, decodeURIComponentSafe(resolveAddress(relative, '/') ?? relative));
}

const decodeURIComponentSafe = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
