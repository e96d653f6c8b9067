/** Publishes through git: commit, take in what colleagues have sent, send. No file ever holds a conflict's marks. */
import { join } from 'node:path';
import { deskWords } from '../../i18n/desk.ts';
import { writeAtomically } from '../../import/run/target.ts';
import type { DeskContext } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { plainOf } from '../text/file-text.ts';
import type { Git } from './git.ts';

/** A file that a colleague has changed as well. */
export interface Conflict {
  /** From the archive's folder. */
  path: string;
  title: string;
  theirs: string;
  mine: string;
}

/** What became of it. */
export type Sent = { conflicts: Conflict[] } | { pushed: boolean; merged: number };

/** Commits everything of the archive's folder. Nothing to commit is no fault: an earlier one may wait to be sent. */
export async function commitAll(desk: DeskContext, git: Git, message: string): Promise<void> {
  desk.files.sweep();
  await git.must('add', '-A', '--', '.');
  const { code } = await git.ask('diff', '--cached', '--quiet', '--', '.');
  if (code === 0) return;
  await git.must(...(await identity(desk, git)), 'commit', '-m', message, '--', '.');
}

/** Who commits: the person whom git knows; else the chamber. */
async function identity(desk: DeskContext, git: Git): Promise<string[]> {
  const known = await git.ask('config', 'user.email');
  if (known.out.trim()) return [];
  const { publisher, title, email } = desk.index.config().settings;
  return ['-c', `user.name=${publisher ?? title}`, '-c', `user.email=${email ?? 'desk@localhost'}`];
}

/**
 * Takes in what colleagues have sent, then sends.
 * @param settled the texts on which a person has settled, by path
 */
export async function send(desk: DeskContext, git: Git, settled: Readonly<Record<string, string>>): Promise<Sent> {
  if (!(await git.must('remote')).trim()) return { pushed: false, merged: 0 };
  const branch = (await git.must('rev-parse', '--abbrev-ref', 'HEAD')).trim();
  await git.must('fetch', '--quiet');
  const upstream = await upstreamOf(git, branch);
  let merged = 0;
  if (upstream) {
    merged = Number((await git.must('rev-list', '--count', `HEAD..${upstream}`)).trim());
    if (merged > 0) {
      const open = (await conflictsWith(desk, git, upstream)).filter(({ path }) => settled[path] === undefined);
      if (open.length > 0) return { conflicts: open };
      await merge(desk, git, upstream, settled);
    }
  }
  const remote = upstream?.split('/')[0] ?? (await git.must('remote')).split('\n')[0]!.trim();
  await git.must('push', '--quiet', '--set-upstream', remote, `HEAD:${branch}`);
  return { pushed: true, merged };
}

async function upstreamOf(git: Git, branch: string): Promise<string | undefined> {
  const { code, out } = await git.ask('rev-parse', '--abbrev-ref', `${branch}@{upstream}`);
  if (code === 0) return out.trim();
  const remote = (await git.must('remote')).split('\n')[0]!.trim();
  const found = await git.ask('rev-parse', '--verify', '--quiet', `refs/remotes/${remote}/${branch}`);
  return found.code === 0 ? `${remote}/${branch}` : undefined;
}

/** The files that both sides changed in the same place: found without touching a file. */
async function conflictsWith(desk: DeskContext, git: Git, upstream: string): Promise<Conflict[]> {
  const { code, out, error } = await git.ask(
    'merge-tree',
    '--write-tree',
    '--name-only',
    '--no-messages',
    '-z',
    'HEAD',
    upstream,
  );
  if (code === 0) return [];
  if (code !== 1) throw new Refusal(deskWords.gitSaid(error.trim().split('\n').at(-1) ?? ''), 502);
  const root = (await git.must('rev-parse', '--show-prefix')).trim();
  const paths = [...new Set(out.split('\0').slice(1).filter(Boolean))];
  const outside = paths.find((path) => !path.startsWith(root));
  if (outside) throw new Refusal(deskWords.conflictOutside(outside), 409);
  return Promise.all(
    paths.map(async (whole) => {
      const path = whole.slice(root.length);
      const [mine, theirs] = await Promise.all([
        git.ask('show', `HEAD:./${path}`),
        git.ask('show', `${upstream}:./${path}`),
      ]);
      return {
        path,
        title: desk.index.file(path)?.title ?? path,
        mine: plainOf(mine.out),
        theirs: plainOf(theirs.out),
      };
    }),
  );
}

/** Merges; where both sides differ what a person has settled on stands. */
async function merge(
  desk: DeskContext,
  git: Git,
  upstream: string,
  settled: Readonly<Record<string, string>>,
): Promise<void> {
  const who = await identity(desk, git);
  const { code, error, out } = await git.ask(...who, 'merge', '--no-commit', '--no-ff', '-X', 'ours', upstream);
  const isMerging = (await git.ask('rev-parse', '--verify', '--quiet', 'MERGE_HEAD')).code === 0;
  if (code !== 0 && !isMerging)
    throw new Refusal(deskWords.gitSaid((error || out).trim().split('\n').at(-1) ?? ''), 502);
  try {
    for (const [path, text] of Object.entries(settled)) {
      desk.files.pathOf(path);
      await writeAtomically(join(desk.contentDir, path), text);
      await git.must('add', '--', path);
    }
    if (isMerging) await git.must(...who, 'commit', '-m', desk.say(deskWords.tookIn));
  } catch (error) {
    await git.ask('merge', '--abort');
    throw error;
  }
}
