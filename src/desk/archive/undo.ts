/** Takes back what the desk has written: the files of one deed together, as long as nobody has changed them since. */
import type { ArchiveFiles } from './archive-files.ts';

/** One file before and after a deed. */
export interface FileChange {
  path: string;
  /** The file's content before; nothing where there was none. */
  before: string | undefined;
  /** Its version afterwards; `noFile` where it was taken away. */
  after: string;
}

/** Something that was done, in words. */
export interface Deed {
  label: string;
  changes: FileChange[];
  /** Doubts that it settled. */
  ids: string[];
}

/** What is remembered, the latest last. */
const most = 200;

/** The deeds of one sitting. */
export class UndoStack {
  readonly #deeds: Deed[] = [];

  push(deed: Deed): void {
    this.#deeds.push(deed);
    if (this.#deeds.length > most) this.#deeds.shift();
  }

  get last(): Deed | undefined {
    return this.#deeds.at(-1);
  }

  /**
   * Takes back the last deed.
   * @returns it; nothing where there is none
   * @throws {import('../refusal.ts').Refusal} where one of its files has changed since; then none is touched
   */
  async takeBack(files: ArchiveFiles): Promise<Deed | undefined> {
    const deed = this.#deeds.at(-1);
    if (!deed) return undefined;
    for (const { path, after } of deed.changes) files.mustBe(path, after);
    for (const { path, before, after } of deed.changes.toReversed()) {
      if (before === undefined) await files.remove(path, after);
      else await files.write(path, before, after);
    }
    this.#deeds.pop();
    return deed;
  }
}
