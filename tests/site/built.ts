/** Sites for tests, each built once in a test run by the command that everyone uses. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sharedCache, workspaceVariable } from '../workspace.ts';

/** A site that was built. */
export interface BuiltSite {
  /** The published folder. */
  dir: string;
  /** The base path, with its slashes. */
  base: string;
  /** Origin and base, as the pages write absolute addresses. */
  home: string;
}

/** The sample archive, as the program came with it: content/ is a chamber's. */
export const builtSample = (): Promise<BuiltSite> =>
  built('sample', 'tests/fixtures/sample', '/', 'https://yushang.example.org');

/** A chamber whose settings differ in every way: another base, Hong Kong habits, written in Traditional. */
export const builtFixture = (): Promise<BuiltSite> =>
  built('hongkong', 'tests/fixtures/hongkong', '/archive/', 'https://hk.example.org');

async function built(name: string, content: string, base: string, origin: string): Promise<BuiltSite> {
  const workspace = process.env[workspaceVariable];
  if (!workspace) throw new Error('tests of built sites need tests/workspace.ts as globalSetup');
  const dir = join(workspace, name);
  const report = join(workspace, `${name}.txt`);
  if (first(`${dir}.lock`)) {
    const output = await run(['build', '--content', resolve(content), '--out', dir], { HUIKAN_CACHE: sharedCache() });
    writeFileSync(report, output);
  }
  while (!existsSync(report)) await wait(100);
  const failure = readFileSync(report, 'utf8');
  if (failure) throw new Error(failure);
  return { dir, base, home: origin + base };
}

/** True for the one test file that comes first and has to build. */
function first(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** @returns nothing if all went well, else what the command said */
function run(args: string[], environment: Record<string, string>): Promise<string> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/huikan.mjs', ...args], {
      env: { ...process.env, NODE_ENV: 'production', ...environment },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => done(code === 0 ? '' : output || `exit code ${code}`));
  });
}

/** The published files with an ending, as paths from the folder. @example filesOf(site, '.html') */
export const filesOf = ({ dir }: BuiltSite, ending: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();

/** HTML without the elements that hold a title's phrases together: what a reader reads in one piece. */
export const withoutPhrases = (html: string): string => html.replace(/<span class="phrase">([^<]*)<\/span>/g, '$1');

/** A published file as text. */
export const textOf = ({ dir }: BuiltSite, path: string): string => readFileSync(join(dir, path), 'utf8');
