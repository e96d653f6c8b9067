/** A small archive to try publishing on: generated, with pictures and files, in a few states that differ. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressTo } from '../../src/build/progress.ts';
import { publish } from '../../src/build/publish.ts';
import { digest } from '../../src/core/digest.ts';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { writeArchive } from '../bench/archive.ts';

/** Every file of a folder with the digest of its bytes. */
export type Contents = ReadonlyMap<string, string>;

/** @example contentsOf('dist').get('index.html') */
export const contentsOf = (dir: string): Contents =>
  new Map(walk(dir).map((path) => [path, digest(readFileSync(join(dir, path)))]));

/** Paths that differ between two folders. */
export const differing = (one: Contents, other: Contents): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/** How a command ended. */
export interface Ended {
  code: number | null;
  output: string;
}

/** The command line of a build. */
export const buildArguments = (place: string): string[] => [
  join(root, 'scripts/huikan.mjs'),
  'build',
  '--content',
  join(place, 'content'),
  '--out',
  join(place, 'dist'),
];

/** The environment of a build: a cache in the place, and no other settings. */
export const buildEnvironment = (place: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  HUIKAN_CACHE: join(place, 'cache'),
});

/** Builds the archive of a place, to its end. */
export function build(place: string): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, buildArguments(place), {
    cwd: root,
    encoding: 'utf8',
    env: buildEnvironment(place),
    maxBuffer: 1 << 28,
  });
  return { code: status, output: stdout + stderr };
}

/** Builds the archive of a place within this process: a third of the time, since nothing has to be loaded again. */
export async function buildHere(place: string): Promise<Ended> {
  try {
    const { publication } = await publish({
      contentDir: join(place, 'content'),
      shown: 'content',
      outDir: join(place, 'dist'),
      cacheDir: join(place, 'cache'),
      overrides: {},
      search: true,
      encoded: false,
      generations: 0,
      progress: progressTo(undefined, 'en'),
    });
    return { code: publication ? 0 : 1, output: '' };
  } catch (error) {
    return { code: 3, output: (error as Error).stack ?? String(error) };
  }
}

/** True where a command told its trouble as a stack trace. */
export const hasStack = (output: string): boolean => /^\s+at .+:\d+:\d+\)?$/m.test(output);

/** What an editor does to an archive. */
const edits: Record<string, (content: string) => void> = {
  'one article': (content) => {
    const [path] = articles(content);
    writeFileSync(path!, `${readFileSync(path!, 'utf8')}\n又有一段，説明後來的事。\n`);
  },
  'a new title of the site': (content) => {
    const path = join(content, 'site.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('title: 测试会刊', 'title: 试验会刊'));
  },
  'articles that come, go and move': (content) => {
    const [first, second, third] = articles(content);
    const text = readFileSync(first!, 'utf8');
    writeFileSync(first!.replace(/[^/]+\.mdx$/, 'added.mdx'), text.replace(/^title: .*$/m, 'title: 新来的一篇'));
    writeFileSync(second!.replace(/[^/]+\.mdx$/, 'moved.mdx'), readFileSync(second!, 'utf8'));
    rmSync(second!);
    rmSync(third!);
    writeFileSync(
      join(content, 'images/drawing.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
  },
};

const articles = (content: string): string[] => walk(join(content, 'news')).map((path) => join(content, 'news', path));

/** A published archive, and what it is after each edit. */
export interface Trial {
  /** Where a trial is made: `content`, `dist` and `cache` stand in it. */
  place: string;
  before: Contents;
  after: ReadonlyMap<string, Contents>;
  /** Puts the published archive back as it was. @param fresh without what the cache knows of its articles and pages */
  restore(fresh?: boolean): void;
  /** Makes one of the edits. */
  edit(name: string): void;
  remove(): void;
}

/** Publishes an archive of some articles and, in a place of its own, each of its edits from nothing. */
export async function prepareTrial(count = 12): Promise<Trial> {
  const home = mkdtempSync(join(tmpdir(), 'huikan-trials-'));
  const [place, kept] = [join(home, 'place'), join(home, 'kept')];
  const content = join(place, 'content');
  writeArchive(content, count, { characters: 500, seed: 7 });
  mkdirSync(join(content, 'images'));
  const { default: sharp } = await import('sharp');
  const red = { create: { width: 400, height: 300, channels: 3, background: '#b33' } } as const;
  await sharp(red).jpeg().toFile(join(content, 'images/red.jpg'));
  mustBuild(place);
  const before = contentsOf(join(place, 'dist'));
  cpSync(place, kept, { recursive: true, preserveTimestamps: true });
  const restore = (fresh = false): void => {
    for (const name of ['content', 'dist', 'cache', '.dist.huikan'])
      rmSync(join(place, name), { recursive: true, force: true });
    cpSync(kept, place, { recursive: true, preserveTimestamps: true });
    if (fresh)
      for (const path of walk(join(place, 'cache')))
        if (!path.startsWith('renderer/')) rmSync(join(place, 'cache', path));
  };
  const after = new Map<string, Contents>();
  for (const [name, edit] of Object.entries(edits)) {
    restore(true);
    rmSync(join(place, 'dist'), { recursive: true });
    edit(content);
    mustBuild(place);
    after.set(name, contentsOf(join(place, 'dist')));
  }
  restore();
  return {
    place,
    before,
    after,
    restore,
    edit: (name) => edits[name]!(content),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function mustBuild(place: string): void {
  const { code, output } = build(place);
  if (code !== 0) throw new Error(`the trial's archive cannot be built: ${output}`);
}
