/** The files that a build has told belong in the published folder, with what is known of each. */
import type { Known } from './publication-memory.ts';

/** The files by their paths, and, once somebody asks, the folders that they stand in. */
export class ToldFiles extends Map<string, Known> {
  #folders: Set<string> | undefined;

  override set(path: string, known: Known): this {
    if (this.#folders) addFolders(path, this.#folders);
    return super.set(path, known);
  }

  /** True if nothing stands in a file's way: itself, a folder of its name, a file where its folder must be. */
  hasRoomFor(path: string): boolean {
    if (!this.#folders) {
      this.#folders = new Set();
      for (const one of this.keys()) addFolders(one, this.#folders);
    }
    if (this.has(path) || this.#folders.has(path)) return false;
    return ![...addFolders(path, new Set())].some((folder) => this.has(folder));
  }
}

/** Adds the folders that a file stands in. */
function addFolders(path: string, folders: Set<string>): Set<string> {
  for (let at = path.lastIndexOf('/'); at !== -1; at = path.lastIndexOf('/', at - 1)) {
    const folder = path.slice(0, at);
    if (folders.has(folder)) break;
    folders.add(folder);
  }
  return folders;
}
