/**
 * What earlier imports did, so that a run can go on where it stopped, ids stay, and the work of editors is
 * never overwritten. It lies in the archive beside what it tells of.
 */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CivilDate } from '../../core/date.ts';
import type { Edition } from '../../core/edition.ts';
import type { PageReport } from '../report/page.ts';

/** One imported page. */
export interface StateEntry {
  /** Digest of the source's content: what has been imported is not read again, wherever it lies now. */
  source: string;
  id: string;
  /** Digest of the file that is kept, where it holds more than this page: a table's row. */
  original?: string;
  /** From the archive's folder. */
  path: string;
  /** Digest of the article as it was written: another one means that an editor has changed it. */
  written: string;
  /** The day of the first import. */
  imported: CivilDate;
  /** The version of the importer that wrote it. */
  importer: number;
  /** For the report of later runs. */
  report: PageReport;
  /** The script that it is written in. */
  script?: Edition;
  /** MinHash of the text, base64: a run that goes on finds the same duplicates. */
  signature?: string;
}

/** By the key of the source. */
export type State = Map<string, StateEntry>;

/** Raised whenever the same source would give another article. */
export const importerVersion = 26;

/** The folder of the import's own files, which the archive's reader passes over. */
export const stateFolder = '.import';

const fileOf = (out: string): string => join(out, stateFolder, 'state.jsonl');

/**
 * Reads the state; a line that an interrupted run left half written is passed over, and ended, so that the next one
 * does not go on in it.
 */
export async function readState(out: string): Promise<State> {
  const text = await readFile(fileOf(out), 'utf8').catch(() => '');
  if (text !== '' && !text.endsWith('\n')) await appendFile(fileOf(out), '\n');
  const state: State = new Map();
  for (const line of text.split('\n')) {
    if (!line) continue;
    try {
      const { name, ...entry } = JSON.parse(line) as StateEntry & { name: string };
      state.set(name, entry);
    } catch {
      // Left half written; its file is imported again.
    }
  }
  return state;
}

/** One line of the state, to be appended as soon as its article is written. */
export const stateLine = (name: string, entry: StateEntry): string => `${JSON.stringify({ name, ...entry })}\n`;

/** Writes the whole state anew, without the lines that later ones replaced. */
export async function writeState(out: string, state: State): Promise<void> {
  const file = fileOf(out);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, [...state].map(([name, entry]) => stateLine(name, entry)).join(''));
  await rename(`${file}.new`, file);
}

/** What earlier runs know of a source: by its content first, since files move; else by its key. */
export class Known {
  readonly #state: State;
  readonly #byContent = new Map<string, string>();
  /** Keys whose article has its source in this run. */
  readonly #claimed = new Set<string>();

  constructor(state: State) {
    this.#state = state;
    for (const [key, { source }] of state) if (!this.#byContent.has(source)) this.#byContent.set(source, key);
  }

  /** The entry of a source whose article is as this importer would write it again. */
  done({ digest }: { digest: string }): StateEntry | undefined {
    const key = this.#byContent.get(digest);
    const entry = key === undefined ? undefined : this.#state.get(key);
    if (key === undefined || entry?.importer !== importerVersion) return undefined;
    this.#claimed.add(key);
    return entry;
  }

  /** The entry that a new or changed source goes on with, and its key. */
  before({ digest, key }: { digest: string; key: string }): { key: string; entry: StateEntry } | undefined {
    const moved = this.#byContent.get(digest);
    const held = moved !== undefined && !this.#claimed.has(moved) ? moved : this.#claimed.has(key) ? undefined : key;
    const entry = held === undefined ? undefined : this.#state.get(held);
    if (held === undefined || !entry) return undefined;
    this.#claimed.add(held);
    return { key: held, entry };
  }

  /** What lies at a path now lies at another. */
  moved(from: string, to: string): void {
    for (const entry of this.#state.values()) if (entry.path === from) entry.path = to;
  }

  set(key: string, entry: StateEntry): void {
    this.#state.set(key, entry);
    this.#byContent.set(entry.source, key);
    this.#claimed.add(key);
  }
}
