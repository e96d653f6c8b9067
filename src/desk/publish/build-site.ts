/**
 * The whole site in a folder, by the command that builds it, in a process of its own: what a build takes in memory goes
 * with it. Either as it is published, or as it is read before: with its drafts, at an address of its own that nobody
 * can guess and no search engine lists.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { serve } from '../../build/serve.ts';
import { readCacheJson, writeCacheJson } from '../../core/cache-file.ts';
import { root } from '../../core/root.ts';
import { deskWords } from '../../i18n/desk.ts';
import type { DeskContext } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** What is built: what the public sees, or what is read before. */
export type Target = 'site' | 'preview';

/** A site that was built. */
export interface BuiltSite {
  folder: string;
  /** Where it is seen on this machine. */
  url: string;
  /** Where it is seen once the folder lies on the host. */
  address: string;
}

const kind = 'desk-preview-1';
/** What a build last said, while it runs. */
const running = new WeakMap<DeskContext, { said: string }>();
/** Lines of a build that failed which are told. */
const told = 6;

/** How far the build is that runs; nothing where none does. */
export const buildProgress = (desk: DeskContext): { said: string } | undefined => running.get(desk);

/** The folder that a target is built into. */
export const builtFolder = (desk: DeskContext, target: Target): string =>
  target === 'site' ? desk.outDir : join(desk.cacheDir, previewName(desk));

/** The same name each time: who has the address sees the next preview there, too. */
function previewName(desk: DeskContext): string {
  const file = join(desk.cacheDir, 'preview.json');
  const known = readCacheJson<string>(file, kind);
  if (known) return known;
  const name = `preview-${randomBytes(8).toString('hex')}`;
  writeCacheJson(file, kind, name);
  return name;
}

/** @throws {Refusal} with what the build said where it failed */
export async function buildSite(desk: DeskContext, { target }: { target: Target }): Promise<BuiltSite> {
  if (running.has(desk)) throw new Refusal(deskWords.buildRuns, 409);
  const { settings } = desk.index.config();
  const folder = builtFolder(desk, target);
  const base = target === 'site' ? settings.base : `${settings.base}${previewName(desk)}/`;
  const options = target === 'site' ? [] : ['--drafts', '--keep', '0', '--base', base];
  const state = { said: '' };
  running.set(desk, state);
  try {
    await runBuild(desk, ['--content', desk.contentDir, '--out', folder, ...options], (said) => {
      state.said = said;
    });
  } finally {
    running.delete(desk);
  }
  const served = await serve(folder, base, 0);
  desk.closing.push(served.close);
  return { folder, url: served.url, address: new URL(base, settings.home).href };
}

async function runBuild(desk: DeskContext, options: readonly string[], say: (line: string) => void): Promise<void> {
  const args = [join(root, 'scripts/huikan.mjs'), 'build', ...options, '--lang', desk.language];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HUIKAN_CACHE: desk.cacheRoot },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  desk.closing.push(async () => void child.kill());
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
    say(said.trim().split('\n').at(-1) ?? '');
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Refusal(deskWords.buildFailed(said.trim().split('\n').slice(-told).join('\n')), 502);
}
