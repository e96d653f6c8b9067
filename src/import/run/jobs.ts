/** The pages of an import, one after the other as they are needed, without those that are done already. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from '../../core/digest.ts';
import { type Job, pageOf } from '../extract.ts';
import { type InputFile, isTable } from './files.ts';
import { repeatedLines, sampleOf } from './repetition.ts';
import { importerVersion, type State, type StateEntry } from './state.ts';
import { type Columns, readRows } from './tables.ts';

/** A page on its way. */
export interface Input {
  name: string;
  path: string;
  digest: string;
  root?: string;
}

/** The pages that are still to do, read one after the other; those that are done are told at once. */
export async function* jobsOf(
  files: InputFile[],
  { columns, out }: { columns?: Columns; out?: string },
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
        const source = sha256(JSON.stringify([text, given]));
        if (!(await isDone(name, source)))
          yield { input: { name, path: file.path, digest: source }, job: { name, text, given } };
      }
      continue;
    }
    const bytes = await readFile(file.path);
    const source = sha256(bytes);
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
