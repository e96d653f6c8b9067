/** Writes the browser's part of search: a script for the page, one for articles, and the worker. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { browserFloor } from '../core/browser-floor.ts';
import { digest } from '../core/digest.ts';

const source = (name: string): string => fileURLToPath(new URL(`./client/${name}.ts`, import.meta.url));

const common: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: browserFloor,
  // Safari 14 knows it; what it gets wrong (a default in a parameter that names itself) is not written here.
  supported: { destructuring: true },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // What is written, and so its digest, must not depend on where the program lies: no path, no settings of its folder.
  tsconfigRaw: {},
  absWorkingDir: fileURLToPath(new URL('./client/', import.meta.url)),
};

/** Scripts that pages name in their HTML; their names stay. */
const entries = ['client', 'page', 'highlight', 'export', 'box'];

/** A plain script for a worker. */
interface WorkerScript {
  name: string;
  contents: Uint8Array;
}

/**
 * A plain script for a worker, named by a digest of its content: esbuild's own hash depends on where packages lie, which
 * is elsewhere in an archive's repository than in a clone of the program.
 */
async function workerScript(name: string, more: BuildOptions = {}): Promise<WorkerScript> {
  const { outputFiles } = await build({
    ...common,
    format: 'iife',
    entryPoints: [source(name)],
    write: false,
    ...more,
  });
  const { contents } = outputFiles![0]!;
  return { name: `search-${name}-${digest(contents).slice(0, 8)}.js`, contents };
}

/** The worker's scripts, the worker first. */
async function workerScripts(): Promise<[worker: WorkerScript, ...others: WorkerScript[]]> {
  const [inflate, deferred] = await Promise.all([
    workerScript('inflate', { globalName: 'huikanInflate' }),
    workerScript('deferred', { globalName: 'huikanDeferred' }),
  ]);
  const worker = await workerScript('worker', {
    define: { INFLATE: JSON.stringify(inflate.name), DEFERRED: JSON.stringify(deferred.name) },
    // What other programs import and a worker does not.
    external: ['./deferred.ts'],
  });
  return [worker, inflate, deferred];
}

/** Hosts let browsers keep what lies here without asking again: names change with the content. */
const assets = '_assets';

/** The worker's script from the site's base, for pages that preload it. @example await workerPath() // '_assets/search-worker-0a1b2c3d.js' */
export const workerPath = async (): Promise<string> => `${assets}/${(await workerScripts())[0].name}`;

/**
 * Bundles the client below a site's root: `client.js`, `page.js`, `highlight.js`, `export.js`, `box.js` into `search/`, the
 * worker and what it loads later into `_assets/`: what is deferred, and `inflate` for browsers that unpack nothing
 * themselves. The same sources give the same bytes.
 */
export async function bundleClient(outDir: string): Promise<void> {
  const scripts = await workerScripts();
  mkdirSync(join(outDir, assets), { recursive: true });
  for (const script of scripts) writeFileSync(join(outDir, assets, script.name), script.contents);
  await build({
    ...common,
    entryPoints: Object.fromEntries(entries.map((name) => [name, source(name)])),
    outdir: join(outDir, 'search'),
    define: { WORKER: JSON.stringify(`../${assets}/${scripts[0].name}`) },
    external: ['./client.js', './export.js'],
  });
}
