/**
 * Compiles the pages' components and the browser's scripts: once for a program, a base and a look. The archive keeps
 * what was compiled in its own cache, and other archives of the same program find it beside the packages.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stop } from 'esbuild';
import type { SiteSettings } from '../archive/index.ts';
import type { Look } from '../archive/look.ts';
import { digest } from '../core/digest.ts';
import { root } from '../core/root.ts';
import { walk } from '../core/walk.ts';
import { bundleClient, workerPath } from '../search/bundle.ts';
import { permanentScript } from '../seo/permanent-page.ts';
import { rendererEntry } from './astro/adapter.ts';
import type { CompileOrder } from './astro/compile.ts';
import { borrow, isWhole, lend, prune, seal, settle } from './compiled-folders.ts';
import { browserScript, serviceWorker, serviceWorkerFile } from './service-worker.ts';

/** What compiling depends on. */
export interface CompileOptions {
  contentDir: string;
  /** The cache of all archives: an archive that differs in none of these shares what another compiled. */
  cacheDir: string;
  settings: SiteSettings;
  look: Look;
  /** Digest of the program. */
  program: string;
}

/** The compiled site, without any page. */
export interface CompiledSite {
  /** Digest of everything that was compiled. */
  key: string;
  /** The folder of finished files: style sheets, scripts. */
  clientDir: string;
  /** Why pages are rendered one a request, a line each; none where they are rendered in batches. */
  reasons: readonly string[];
  /** Loads the renderer. */
  load(): Promise<typeof import('./astro/renderer.ts')>;
}

/** The cache key of a compiled site: a digest of all that compiling depends on. */
export const compileKey = async (options: Omit<CompileOptions, 'contentDir' | 'cacheDir'>): Promise<string> => {
  const { settings, look, program } = options;
  return digest(JSON.stringify([program, look.digest, settings.base, settings.offline, await urlOf(options)]));
};

/** @throws what Astro throws, with its own words: a fault of a page or of the program */
export async function compileSite(options: CompileOptions): Promise<CompiledSite> {
  const key = await compileKey(options);
  const folder = join(options.cacheDir, 'renderer');
  const dir = join(folder, key.slice(0, 16));
  if (!isWhole(dir)) {
    const part = `${dir}.${process.pid}`;
    rmSync(part, { recursive: true, force: true });
    if (!borrow(basename(dir), part)) {
      await compileInto(part, options);
      seal(part);
      lend(basename(dir), part);
    }
    settle(part, dir);
    prune(folder, dir);
  }
  return {
    key,
    clientDir: join(dir, 'client'),
    reasons: JSON.parse(readFileSync(join(dir, 'reasons.json'), 'utf8')) as string[],
    load: async () => import(pathToFileURL(join(dir, 'server', rendererEntry)).href),
  };
}

async function compileInto(dir: string, { contentDir, settings }: CompileOptions): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const clientDir = join(dir, 'client');
  const searchWorker = await workerPath();
  await endBundler();
  await runAstro({
    contentDir,
    url: settings.url,
    base: settings.base,
    outDir: dir,
    clientDir,
    serverDir: join(dir, 'server'),
    cacheDir: join(dir, 'astro'),
    reasonsFile: join(dir, 'reasons.json'),
    searchWorker,
  });
  rmSync(join(dir, 'astro'), { recursive: true, force: true });
  writeFileSync(join(clientDir, serviceWorkerFile), await serviceWorker(settings.offline));
  writeFileSync(join(clientDir, permanentScript), await browserScript('permanent.ts'));
  await bundleClient(clientDir);
  await endBundler();
}

/** esbuild is a process of its own that stays for as long as this one: 50 MB beside Astro, or beside the desk. */
const endBundler = stop;

/** The address, where a component asks for it: `Astro.site` is compiled into the renderer. */
async function urlOf({ settings, look }: Pick<CompileOptions, 'settings' | 'look'>): Promise<string> {
  const sources = [...look.overrides.values()].map((path) => readFileSync(path, 'utf8'));
  return [...sources, ...ownSources()].some((text) => /Astro\s*\??\.\s*site\b|import\.meta\.env/.test(text))
    ? settings.url
    : '';
}

function ownSources(): string[] {
  const folders = ['components', 'layouts', 'pages'];
  return folders.flatMap((name) =>
    readdirSync(join(root, 'src', name), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(astro|mdx)$/.test(path))
      .map((path) => readFileSync(join(root, 'src', name, path), 'utf8')),
  );
}

/** Astro's build takes a fifth less memory with a small nursery and a heap that grows slowly, and no more time. */
const heapFlags = ['--max-semi-space-size=4', '--heap-growing-percent=50'];
/**
 * Most of its work is JavaScript in one thread: with one thread more for each kind of native work (Rolldown's parsers,
 * its files, Node's), and two arenas of malloc for all, it takes 60 MB less of 460 and no more time.
 */
const fewThreads = {
  RAYON_NUM_THREADS: '1',
  TOKIO_WORKER_THREADS: '1',
  UV_THREADPOOL_SIZE: '1',
  MALLOC_ARENA_MAX: '2',
};

/** @throws with what Astro said */
async function runAstro(order: CompileOrder): Promise<void> {
  const script = fileURLToPath(new URL('./astro/compile.ts', import.meta.url));
  const child = spawn(process.execPath, [...heapFlags, script, JSON.stringify(order)], {
    cwd: root,
    env: { ...process.env, ...fewThreads, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`网页没有编成。\nAstro could not compile the pages.\n${said}`);
}

/** True where a style sheet holds pictures in itself: small ones of a chamber's own look. */
export const hasInlinedPictures = (clientDir: string): boolean =>
  walk(clientDir).some(
    (path) => path.endsWith('.css') && readFileSync(join(clientDir, path), 'utf8').includes('url(data:'),
  );
