/** Compiles the pages' components and the browser's scripts; again only if the program, the base or the look changed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SiteSettings } from '../archive/index.ts';
import type { Look } from '../archive/look.ts';
import { digest } from '../core/digest.ts';
import { isRunning } from '../core/process.ts';
import { root } from '../core/root.ts';
import { walk } from '../core/walk.ts';
import { bundleClient } from '../search/bundle.ts';
import { permanentScript } from '../seo/permanent-page.ts';
import { rendererEntry } from './astro/adapter.ts';
import type { CompileOrder } from './astro/compile.ts';
import { digestOf } from './build-key.ts';
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

/** Compiled sites that stay in the cache, the latest used first. */
const kept = 4;

/** The cache key of a compiled site: a digest of all that compiling depends on. */
export const compileKey = async (options: Omit<CompileOptions, 'contentDir' | 'cacheDir'>): Promise<string> => {
  const { settings, look, program } = options;
  return digest(JSON.stringify([program, look.digest, settings.base, settings.offline, await urlOf(options)]));
};

/** @throws what Astro throws, with its own words: a fault of a page or of the program */
export async function compileSite(options: CompileOptions): Promise<CompiledSite> {
  const { contentDir, cacheDir, settings } = options;
  const key = await compileKey(options);
  const folder = join(cacheDir, 'renderer');
  const dir = join(folder, key.slice(0, 16));
  if (!isWhole(dir)) {
    const part = `${dir}.${process.pid}`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    const clientDir = join(part, 'client');
    await runAstro({
      contentDir,
      url: settings.url,
      base: settings.base,
      outDir: part,
      clientDir,
      serverDir: join(part, 'server'),
      cacheDir: join(part, 'astro'),
      reasonsFile: join(part, 'reasons.json'),
    });
    rmSync(join(part, 'astro'), { recursive: true, force: true });
    writeFileSync(join(clientDir, serviceWorkerFile), await serviceWorker(settings.offline));
    writeFileSync(join(clientDir, permanentScript), await browserScript('permanent.ts'));
    await bundleClient(clientDir);
    writeFileSync(join(part, 'complete'), digestOf(compiledParts, part));
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

/** What is compiled, and what the file `complete` has the digest of. */
const compiledParts = ['client', 'server', 'reasons.json'];

/** True for a compiled site that is there, and as it was when it was compiled. */
function isWhole(dir: string): boolean {
  const file = join(dir, 'complete');
  return existsSync(file) && readFileSync(file, 'utf8') === digestOf(compiledParts, dir);
}

/** Puts a compiled site in its place, unless another build was quicker: that one's may be in use. */
function settle(part: string, dir: string): void {
  if (!isWhole(dir)) rmSync(dir, { recursive: true, force: true });
  try {
    renameSync(part, dir);
  } catch (error) {
    if (!isWhole(dir)) throw error;
    rmSync(part, { recursive: true, force: true });
  }
}

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

/** Compiled sites of older programs go. */
function prune(folder: string, current: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /\.(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const others = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path !== current && existsSync(join(path, 'complete')))
    .map((path) => ({ path, used: statSync(join(path, 'complete')).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of others.slice(kept - 1)) rmSync(path, { recursive: true, force: true });
}

/** Astro's build takes a fifth less memory with a small nursery and a heap that grows slowly, and no more time. */
const heapFlags = ['--max-semi-space-size=4', '--heap-growing-percent=50'];

/** @throws with what Astro said */
async function runAstro(order: CompileOrder): Promise<void> {
  const script = fileURLToPath(new URL('./astro/compile.ts', import.meta.url));
  const child = spawn(process.execPath, [...heapFlags, script, JSON.stringify(order)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
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
