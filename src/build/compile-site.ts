/** Compiles the press, the few pages that are not the archive's, and the scripts; again only if something changed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import type { SiteSettings } from '../archive/index.ts';
import { environmentNames } from '../archive/settings.ts';
import { digest } from '../core/digest.ts';
import { bundleClient } from '../search/bundle.ts';
import type { PageBatch } from '../views/page.ts';
import { pressEntry } from './astro/adapter.ts';
import { digestOf, root } from './build-key.ts';
import { serviceWorker, serviceWorkerFile } from './service-worker.ts';

/** What compiling the press depends on. */
export interface PressOptions {
  contentDir: string;
  cacheDir: string;
  settings: SiteSettings;
  /** Digest of the program. */
  program: string;
}

/** The compiled press. */
export interface CompiledPress {
  /** The folder of finished files: assets, public files, pages that Astro made. */
  clientDir: string;
  /** True where it was compiled this time. */
  fresh: boolean;
  /** Loads the press itself. */
  load(): Promise<{ print(run: PageBatch): Promise<void> }>;
}

/** @throws what Astro throws, with its own words: a fault of a page or of the program */
export async function compilePress({ contentDir, cacheDir, settings, program }: PressOptions): Promise<CompiledPress> {
  const dir = join(cacheDir, 'press');
  const clientDir = join(dir, 'client');
  const serverDir = join(dir, 'server');
  const keyFile = join(dir, 'key');
  const key = digest(
    [
      program,
      digestOf(['public'], root),
      digestOf(['site.yaml', 'glossary', 'pages'], contentDir),
      settings.home,
    ].join(),
  );
  const press = {
    clientDir,
    load: async () =>
      (await import(`${pathToFileURL(join(serverDir, pressEntry)).href}?${key}`)) as {
        print(run: PageBatch): Promise<void>;
      },
  };
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return { ...press, fresh: false };
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(cacheDir, { recursive: true });
  linkPackages(cacheDir);
  await runAstro(
    {
      root,
      site: settings.url,
      base: settings.base,
      outDir: dir,
      cacheDir: join(cacheDir, 'astro'),
      build: { client: `${clientDir}/`, server: `${serverDir}/` },
      logLevel: 'error',
    },
    {
      [environmentNames.content]: contentDir,
      [environmentNames.url]: settings.url,
      [environmentNames.base]: settings.base,
    },
  );
  writeFileSync(join(clientDir, serviceWorkerFile), await serviceWorker(settings.offline));
  await bundleClient(clientDir);
  writeFileSync(keyFile, key);
  return { ...press, fresh: true };
}

/** Astro's build takes a fifth less memory with a small nursery and a heap that grows slowly, and no more time. */
const thrift = ['--max-semi-space-size=4', '--heap-growing-percent=50'];

/** @throws with what Astro said */
async function runAstro(config: AstroInlineConfig, environment: Record<string, string>): Promise<void> {
  const script = fileURLToPath(new URL('./astro/compile.ts', import.meta.url));
  const child = spawn(process.execPath, [...thrift, script, JSON.stringify(config)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`网页没有编成。\nAstro could not compile the pages.\n${said}`);
}

/** The press finds its packages from where it lies, and a cache may lie outside the project. */
function linkPackages(cacheDir: string): void {
  const packages = join(root, 'node_modules');
  const link = join(cacheDir, 'node_modules');
  if (cacheDir.startsWith(root) || existsSync(link)) return;
  symlinkSync(packages, link, 'junction');
}
