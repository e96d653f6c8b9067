/**
 * What earlier imports did, so that a run can go on where it stopped, ids stay, and the work of editors is
 * never overwritten. It lies in the archive beside what it tells of.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CivilDate } from '../../core/date.ts';
import type { PageReport } from '../report/page.ts';

/** One imported page. */
export interface StateEntry {
  /** Digest of the source: unchanged sources are not read again. */
  source: string;
  id: string;
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
}

/** By the name of the source. */
export type State = Map<string, StateEntry>;

/** Raised whenever the same source would give another article. */
export const importerVersion = 1;

/** The folder of the import's own files, which the archive's reader passes over. */
export const stateFolder = '.import';

const fileOf = (out: string): string => join(out, stateFolder, 'state.jsonl');

/** Reads the state; a line that an interrupted run left half written is passed over. */
export async function readState(out: string): Promise<State> {
  const text = await readFile(fileOf(out), 'utf8').catch(() => '');
  const state: State = new Map();
  for (const line of text.split('\n')) {
    if (!line) continue;
    try {
      const { name, ...entry } = JSON.parse(line) as StateEntry & { name: string };
      state.set(name, entry);
    } catch {}
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
