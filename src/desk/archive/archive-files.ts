/** The files of the archive, as far as the desk reads and writes them: inside its folder, whole or not at all. */
import { lstatSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decodeText } from '../../content/decode.ts';
import { sha256 } from '../../core/digest.ts';
import { isInside } from '../../core/root.ts';
import { walk } from '../../core/walk.ts';
import { deskWords } from '../../i18n/desk.ts';
import { writeAtomically } from '../../import/run/target.ts';
import { Refusal } from '../refusal.ts';
import { plainOf } from '../text/file-text.ts';

/** A file of text at one moment. */
export interface FileState {
  /** Every character of the file. */
  raw: string;
  /** As an editor sees it. */
  plain: string;
  /** Digest of the bytes: the same version, the same file. */
  version: string;
}

/** The version of a file that is not there. */
export const noFile = '';

/** Reads and writes below one folder. */
export class ArchiveFiles {
  readonly dir: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(dir: string) {
    this.dir = resolve(dir);
  }

  /**
   * The absolute path of a file of the archive.
   * @throws {Refusal} for one that lies elsewhere, also by a link
   */
  pathOf(path: string): string {
    const absolute = resolve(this.dir, path);
    const first = path.split('/')[0]!;
    if (path.includes('\0') || !isInside(absolute, this.dir) || absolute === this.dir || first.startsWith('.'))
      throw new Refusal(deskWords.outside, 403);
    if (!isInside(realFolder(dirname(absolute)), realpathSync(this.dir))) throw new Refusal(deskWords.outside, 403);
    if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Refusal(deskWords.outside, 403);
    return absolute;
  }

  /** The file as it is now. @returns nothing where there is none @throws {Refusal} for what is no text */
  read(path: string): FileState | undefined {
    let bytes: Buffer;
    try {
      bytes = readFileSync(this.pathOf(path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    const raw = bytes.toString('utf8');
    if (decodeText(bytes, path).text === undefined || !Buffer.from(raw).equals(bytes))
      throw new Refusal(deskWords.notText(path));
    return { raw, plain: plainOf(raw), version: sha256(bytes) };
  }

  /** The text of a file that is only searched; nothing where there is none. */
  readRaw(path: string): string | undefined {
    try {
      return readFileSync(join(this.dir, path), 'utf8');
    } catch {
      return undefined;
    }
  }

  /**
   * Writes a file, unless it has changed since it was read.
   * @param version that it was read in; `noFile` for a new one
   * @returns its new version
   * @throws {Refusal} where it has changed
   */
  write(path: string, content: string | Uint8Array, version: string): Promise<string> {
    return this.#inTurn(async () => {
      this.mustBe(path, version);
      await writeAtomically(this.pathOf(path), content);
      return sha256(content);
    });
  }

  /** Takes a file away, unless it has changed since it was read. */
  remove(path: string, version: string): Promise<void> {
    return this.#inTurn(async () => {
      this.mustBe(path, version);
      rmSync(this.pathOf(path), { force: true });
    });
  }

  /** The version of any file, text or not. */
  versionOf(path: string): string {
    try {
      return sha256(readFileSync(this.pathOf(path)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return noFile;
      throw error;
    }
  }

  /** Removes what a write that was cut off left beside its file. */
  sweep(): void {
    for (const path of walk(this.dir, '', (inner) => /^(?:\.git|originals)$/.test(inner)))
      if (/(?:^|\/)\.[^/]+\.partial$/.test(path)) rmSync(join(this.dir, path), { force: true });
  }

  /** @throws {Refusal} for a file that has changed */
  mustBe(path: string, version: string): void {
    if (this.versionOf(path) !== version) throw new Refusal(deskWords.changedOnDisk, 409, { path });
  }

  /** One write after the other: between looking and writing nothing of ours comes. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** The folder itself, its links followed; of one that is not there yet the nearest that is. */
function realFolder(folder: string): string {
  for (let at = folder; ; at = dirname(at))
    try {
      return realpathSync(at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || at === dirname(at)) throw error;
    }
}
