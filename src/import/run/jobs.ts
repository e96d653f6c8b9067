/** The pages of an import, one after the other as they are needed, without those that are done already. */
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from '../../core/digest.ts';
import { type Job, pageOf } from '../extract.ts';
import { largestDocument, readDocument } from '../formats/documents.ts';
import type { Pictures } from '../formats/embedded-pictures.ts';
import type { Entry } from '../formats/entry.ts';
import { type Columns, isTable, readEntries } from '../formats/tables.ts';
import type { Engine } from '../ocr/engine.ts';
import { learnTemplate, type SiteTemplate, sampleOf } from '../site/template.ts';
import type { FilePath, InputFile } from './files.ts';
import { ShownPictures } from './shown-pictures.ts';
import type { Known, StateEntry } from './state.ts';
import { digestOfPath } from './target.ts';

/** A page on its way. */
export interface Input {
  /** What the report calls it: its file, and in a table its number. */
  name: string;
  /** By what a later run finds it again, if its content has changed. */
  key: string;
  file: InputFile;
  /** Of the content. */
  digest: string;
  /** Of the file that is kept: a table is one for all its rows. */
  original: string;
  /** What an export calls the translations of one post. */
  group?: string;
  /** That lie in the document itself, by their addresses in its text. */
  pictures?: Pictures;
}

/** A page to be extracted, one that an earlier run has done, or one that cannot be read. */
export type Task = { input: Input } & (
  | { job: Job }
  | { done: StateEntry }
  | { skipped: string; title?: string }
  | { error: string }
);

/**
 * The tasks of all files in order, pictures that no page shows behind them. A file or record that fails is a task that
 * says so.
 */
export async function* tasksOf(
  files: readonly InputFile[],
  columns: Columns | undefined,
  known: Known,
  engine?: Engine,
): AsyncGenerator<Task> {
  const isPicture = ({ kind }: InputFile) => kind === 'picture';
  const shown = files.some(isPicture) ? new ShownPictures() : undefined;
  const course: Course = { templates: new TemplatesByFolder(files), known, engine, shown };
  for (const file of [...files.filter((file) => !isPicture(file)), ...files.filter(isPicture)]) {
    const input: Input = { name: file.name, key: file.name, file, digest: '', original: '' };
    if (isPicture(file) && shown?.shows(file.path)) continue;
    if (file.unread) {
      yield { input, skipped: file.unread };
      continue;
    }
    try {
      yield* isTable(file.kind) ? recordsOf(input, columns, course) : [await documentOf(input, course)];
    } catch (error) {
      yield { input, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** What the documents of a run share. */
interface Course {
  templates: TemplatesByFolder;
  known: Known;
  engine: Engine | undefined;
  /** Where there are pictures. */
  shown: ShownPictures | undefined;
}

async function* recordsOf(input: Input, columns: Columns | undefined, { known, shown }: Course): AsyncGenerator<Task> {
  const { file } = input;
  const original = await digestOfPath(file.path);
  let isEmpty = true;
  for await (const entry of readEntries(file.path, file.kind, columns)) {
    isEmpty = false;
    if ('text' in entry) shown?.note(entry.text);
    const name = `${file.name}#${entry.number}`;
    yield taskOf({ name, key: keyOf(file, entry), file, digest: digestOf(entry), original }, entry, known);
  }
  if (isEmpty) yield { input, skipped: (await stat(file.path)).size > 0 ? 'empty' : 'empty-file' };
}

const digestOf = (entry: Entry): string =>
  'skipped' in entry ? '' : sha256(JSON.stringify([entry.text, entry.given ?? {}]));

/** A row keeps its article by its address or title and date: its number changes with the rows before it. */
function keyOf(file: InputFile, entry: Entry): string {
  if ('skipped' in entry) return `${file.name}#${entry.number}`;
  const { url, title, date } = entry.given ?? {};
  return `${file.name}#${url ?? (title ? `${title}|${date ?? ''}` : entry.number)}`;
}

function taskOf(read: Input, entry: Entry, known: Known): Task {
  if ('skipped' in entry) return { input: read, skipped: entry.skipped, ...(entry.title && { title: entry.title }) };
  const group = entry.given?.group;
  const { number: _, pictures, ...record } = entry;
  const input = { ...read, ...(group && { group }), ...(pictures && { pictures }) };
  const done = known.done(input);
  if (done) return { input, done };
  return { input, job: { name: input.name, ...record } };
}

async function documentOf(input: Input, { templates, known, engine, shown }: Course): Promise<Task> {
  const { file } = input;
  if ((await stat(file.path)).size > largestDocument) return { input, skipped: 'too-large' };
  const bytes = await readFile(file.path);
  if (file.kind === 'page' || file.kind === 'markdown') shown?.note(bytes);
  const own = sha256(bytes);
  const read: Input = { ...input, digest: own, original: own };
  const done = known.done(read);
  if (done) return { input: read, done };
  const document = await readDocument(file.name, file.kind, bytes, engine);
  if ('text' in document) shown?.note(document.text);
  if (!('bytes' in document)) {
    const task = taskOf(read, document, known);
    return 'job' in task && file.address ? { ...task, job: { ...task.job, address: file.address } } : task;
  }
  const template = await templates.of(file);
  return {
    input: { ...read, ...(document.pictures && { pictures: document.pictures }) },
    job: {
      name: file.name,
      bytes: document.bytes,
      ...(file.address && { address: file.address }),
      ...(template && { template }),
    },
  };
}

const folderOf = (path: FilePath): string => dirname(path.toString());

/** The template of each folder, learnt from a sample of its pages when the first of them is read. */
class TemplatesByFolder {
  readonly #folders = new Map<string, InputFile[]>();
  #current: string | undefined;
  #template: SiteTemplate | undefined;

  constructor(files: readonly InputFile[]) {
    for (const file of files) {
      if (file.kind !== 'page' || file.unread) continue;
      const folder = folderOf(file.path);
      const list = this.#folders.get(folder);
      if (list) list.push(file);
      else this.#folders.set(folder, [file]);
    }
  }

  async of({ path }: InputFile): Promise<SiteTemplate | undefined> {
    const folder = folderOf(path);
    if (folder === this.#current) return this.#template;
    this.#current = folder;
    const pages = [];
    for (const { path, name } of sampleOf(this.#folders.get(folder) ?? [])) {
      try {
        pages.push(pageOf({ name, bytes: await readFile(path) }));
      } catch {
        // A page that cannot be read here fails again, and is then reported, in its own turn.
      }
    }
    this.#template = learnTemplate(pages);
    return this.#template;
  }
}
