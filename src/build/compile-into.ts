/** Compiles the pages' components and the browser's scripts into a folder: Astro in a process of its own, then esbuild. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stop } from 'esbuild';
import type { SiteSettings } from '../archive/index.ts';
import { root } from '../core/root.ts';
import { bundleClient, workerPath } from '../search/bundle.ts';
import { permanentScript } from '../seo/permanent-page.ts';
import type { CompileOrder } from './astro/compile.ts';
import { browserScript, serviceWorker, serviceWorkerFile } from './service-worker.ts';

/** What is compiled. */
interface SiteSource {
  contentDir: string;
  settings: Pick<SiteSettings, 'url' | 'base' | 'offline'>;
}

/** @throws with what Astro said */
export async function compileInto(dir: string, { contentDir, settings }: SiteSource): Promise<void> {
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
