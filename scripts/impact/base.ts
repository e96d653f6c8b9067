/** A revision of the repository beside the working tree, for as long as it is compared with. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** The root of the repository that holds a folder; undefined where none does. */
export function repositoryOf(folder: string): string | undefined {
  try {
    return git(folder, 'rev-parse', '--show-toplevel');
  } catch {
    return undefined;
  }
}

/** The commit that a revision names; undefined where there is none. */
export function commitOf(repository: string, revision: string): string | undefined {
  try {
    return git(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  } catch {
    return undefined;
  }
}

/**
 * Checks out a commit, uses it and takes it away again. Packages are those of the working tree: an old lockfile's are
 * not installed.
 */
export async function withCommit<T>(repository: string, commit: string, use: (tree: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-impact-'));
  const tree = join(folder, 'base');
  try {
    git(repository, 'worktree', 'add', '--detach', '--quiet', tree, commit);
    const packages = join(repository, 'node_modules');
    if (existsSync(packages) && !existsSync(join(tree, 'node_modules')))
      symlinkSync(packages, join(tree, 'node_modules'), 'junction');
    return await use(tree);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git(repository, 'worktree', 'prune');
  }
}
