/**
 * Plays somebody who takes Huikan for a chamber: a packed tarball, then only the commands that the README names, until
 * the site is served by nginx in a sub-folder. Everything that a command prints is kept, to be read as a person would.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../../src/core/walk.ts';
import { writeOldFiles } from './files.ts';
import { linkPackages } from './package.ts';

/** How the packages come: from the registry, by npm and the machine's own Node; or as links to this repository's. */
export type Install = 'registry' | 'links';

/** One command and what came of it. */
export interface Step {
  command: string;
  code: number | null;
  seconds: number;
  output: string;
}

/** What the newcomer has in the end. */
export interface Newcomer {
  archive: string;
  steps: Step[];
  /** False from the first command that failed. */
  well: boolean;
}

/** Three articles, as the newcomer types them. */
export const articles = [
  { title: '后街书店开张', body: '书店开在后街，店主在头发店旁边租了两间。\n\n开张那天，商会送去一块匾。' },
  { title: '秋季登山', body: '会员四十人登南山，山顶合影，午后下山。' },
  { title: '台风过后', body: '台风过后，会员企业互相帮着清理仓库，三天复工。' },
];

/** The address under which the newcomer publishes. */
export const address = 'https://news.example.org/archive/';

/**
 * @param place an empty folder
 * @param newer a tarball of a later version, to which the archive is upgraded in the end; only from the registry
 * @param tarball the packed program
 * @param path the PATH of the newcomer's machine, where packages come from the registry
 */
export function playNewcomer(
  place: string,
  tarball: string,
  install: Install,
  path = process.env.PATH,
  newer?: string,
): Newcomer {
  const archive = join(place, 'our-archive');
  const old = join(place, 'old');
  writeOldFiles(old);
  const steps: Step[] = [];
  const run = (cwd: string, [program, ...args]: string[]): boolean => {
    if (steps.some(({ code }) => code !== 0)) return false;
    const started = performance.now();
    const ended = spawnSync(program!, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...plainEnvironment(), PATH: path },
    });
    const { status, stdout, stderr } = ended;
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    steps.push({ command: [program, ...args].join(' '), code: status, seconds, output: stdout + stderr });
    return status === 0;
  };
  const own = join(archive, 'node_modules/huikan/scripts/huikan.mjs');
  const huikan = (name: string, ...more: string[]): boolean =>
    run(
      archive,
      install === 'registry'
        ? ['npm', 'run', name, ...(more.length > 0 ? ['--', ...more] : [])]
        : [process.execPath, own, name, ...more],
    );
  const init = ['init', 'our-archive', '--title', '江畔商会会刊', '--url', address, '--host', 'nginx'];
  if (install === 'registry') run(place, ['npx', '--yes', '--package', tarball, 'huikan', ...init]);
  else {
    linkPackages(tarball, place);
    run(place, [process.execPath, join(place, 'node_modules/huikan/scripts/huikan.mjs'), ...init, '--no-install']);
    linkPackages(tarball, archive);
  }
  huikan('import', old);
  for (const { title, body } of articles) if (huikan('new', title)) write(archive, title, body);
  huikan('check');
  huikan('build');
  huikan('verify', 'dist', '--content', 'content');
  if (newer) run(archive, ['npx', 'huikan', 'upgrade', newer]);
  return { archive, steps, well: steps.every(({ code }) => code === 0) };
}

/** What the newcomer does in an editor: the text in place of the template's, and no draft any more. */
function write(archive: string, title: string, body: string): void {
  const news = join(archive, 'content/news');
  const path = walk(news)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join(news, name))
    .find((name) => readFileSync(name, 'utf8').includes(`title: ${title}\n`))!;
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path, 'utf8'))!;
  const kept = front.split('\n').filter((line) => !/^(?:draft:|#)/.test(line));
  writeFileSync(path, `---\n${kept.join('\n')}\n---\n\n${body}\n`);
}

/** Nothing of this run's own settings: not the cache, not npm's, not V8's. */
const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(HUIKAN_|npm_|NODE_OPTIONS|NODE_COMPILE_CACHE|NODE_ENV|VITEST|INIT_CWD)/.test(name),
    ),
  );
