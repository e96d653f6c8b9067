/** Publishing as the page shows it: what changed, the check, the sending, and whether it is online. */

import { relative } from 'node:path';
import { articleFile } from '../archive/files.ts';
import { manifestFile } from '../build/manifest.ts';
import { type Told, tell } from '../content/problem.ts';
import { digest } from '../core/digest.ts';
import type { ByEdition } from '../core/edition.ts';
import { publicDir } from '../core/root.ts';
import { deskWords } from '../i18n/desk.ts';
import { checkArchive } from '../lint/check.ts';
import type { DeskContext } from './context.ts';
import { type Change, changesOf, comparedEditions, messageOf, onlyDrafts } from './publish/changes.ts';
import { Git } from './publish/git.ts';
import { type Conflict, commitAll, send } from './publish/send.ts';
import { Refusal } from './refusal.ts';
import { plainOf } from './text/file-text.ts';
import type { Pair } from './text/paragraphs.ts';

/** What would be published. */
export interface ShownChanges {
  /** False where the archive lies in no repository. */
  git: boolean;
  changes: Change[];
  /** Commits that were not sent yet. */
  unsent: number;
  home: string;
}

/** What publishing came to. */
export interface PublishAnswer {
  state: 'errors' | 'conflicts' | 'sent' | 'kept';
  problems?: (Told & { path: string })[];
  conflicts?: Conflict[];
  message?: string;
  /** Commits of colleagues that were taken in. */
  merged?: number;
  /** True where only drafts were sent: the site is not waited for. */
  drafts?: true;
  /** What the site's manifest was before: it is online once that is another. */
  before?: string;
}

const gitOf = (desk: DeskContext): Git => new Git(desk.contentDir);

/** What has changed since the last time. */
export async function shownChanges(desk: DeskContext): Promise<ShownChanges> {
  const git = gitOf(desk);
  const { home } = desk.index.config().settings;
  await desk.index.refresh();
  if ((await git.ask('rev-parse', '--is-inside-work-tree')).out.trim() !== 'true')
    return { git: false, changes: [], unsent: 0, home };
  const unsent = await git.ask('rev-list', '--count', '@{upstream}..HEAD');
  return { git: true, changes: await changesOf(desk, git), unsent: Number(unsent.out.trim()) || 0, home };
}

/** One changed article, before and after. */
export const comparedChange = (desk: DeskContext, { path }: { path: string }): Promise<ByEdition<Pair[]>> =>
  comparedEditions(desk, gitOf(desk), path);

/** Checks, commits, takes in what colleagues have sent, and sends. */
export async function publishChanges(
  desk: DeskContext,
  { settled = {} }: { settled?: Record<string, string> },
): Promise<PublishAnswer> {
  const git = gitOf(desk);
  const problems = errorsOf(desk);
  if (problems.length > 0) return { state: 'errors', problems };
  const changes = await changesOf(desk, git);
  const message = messageOf(changes, {
    new: desk.say(deskWords.changeNew),
    changed: desk.say(deskWords.changeChanged),
    gone: desk.say(deskWords.changeGone),
    others: desk.say(deskWords.changeOthers),
  });
  const before = await manifestDigest(desk);
  await commitAll(desk, git, message || desk.say(deskWords.changeChanged));
  const sent = await send(desk, git, settled);
  await desk.index.refresh();
  if ('conflicts' in sent) return { state: 'conflicts', conflicts: sent.conflicts };
  return {
    state: sent.pushed ? 'sent' : 'kept',
    message,
    merged: sent.merged,
    ...(sent.merged === 0 && onlyDrafts(changes) && { drafts: true }),
    ...(before && { before }),
  };
}

/** The errors that keep a build from publishing. */
function errorsOf(desk: DeskContext): (Told & { path: string })[] {
  const { contentDir, shown } = desk;
  return checkArchive({ contentDir, shown, publicDir, today: desk.today() })
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({ ...tell(problem, desk.language), path: relative(shown, problem.file).replaceAll('\\', '/') }));
}

/** Milliseconds that the site is waited for. */
const patience = 8000;

async function manifestDigest(desk: DeskContext): Promise<string | undefined> {
  try {
    const address = new URL(manifestFile, desk.index.config().settings.home);
    const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return response.ok ? digest(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the site has the new version: its manifest is another than before. */
export async function isOnline(
  desk: DeskContext,
  { before }: { before?: string },
): Promise<{ state: 'new' | 'old' | 'silent' }> {
  const now = await manifestDigest(desk);
  return { state: now === undefined ? 'silent' : now === before ? 'old' : 'new' };
}

/** An earlier version of an article. */
export interface Version {
  commit: string;
  date: string;
  message: string;
}

/** The versions of an article, the latest first. */
export async function historyOf(desk: DeskContext, { path }: { path: string }): Promise<Version[]> {
  if (!articleFile(path)) throw new Refusal(deskWords.noArticle(path), 404);
  const out = await gitOf(desk).must('log', '--format=%H%x00%aI%x00%s', '-n', '200', '--', path);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [commit = '', date = '', message = ''] = line.split('\0');
      return { commit, date, message };
    });
}

/** The text of a version, for the editor: what it replaces is only what a person then saves. */
export async function versionText(
  desk: DeskContext,
  { path, commit }: { path: string; commit: string },
): Promise<{ text: string }> {
  if (!articleFile(path) || !/^[0-9a-f]{40,64}$/.test(commit)) throw new Refusal(deskWords.noArticle(path), 404);
  return { text: plainOf(await gitOf(desk).must('show', `${commit}:./${path}`)) };
}
