/** Writes the browser's part of search: a script for the page, one for articles, and the worker. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { browserFloor } from '../core/browser-floor.ts';

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

/** A plain script for a worker, and its name, which changes with its content. */
async function workerScript(name: string, more: BuildOptions = {}): Promise<OutputFile> {
  const { outputFiles } = await build({
    ...common,
    format: 'iife',
    entryPoints: { [name]: source(name) },
    entryNames: 'search-[name]-[hash]',
    outdir: '/',
    write: false,
    ...more,
  });
  return outputFiles![0]!;
}

const nameOf = ({ path }: OutputFile): string => basename(path);

/** The worker's scripts, the worker first. */
async function workerScripts(): Promise<[worker: OutputFile, ...others: OutputFile[]]> {
  const [inflate, deferred] = await Promise.all([
    workerScript('inflate', { globalName: 'huikanInflate' }),
    workerScript('deferred', { globalName: 'huikanDeferred' }),
  ]);
  const worker = await workerScript('worker', {
    define: { INFLATE: JSON.stringify(nameOf(inflate)), DEFERRED: JSON.stringify(nameOf(deferred)) },
    // What other programs import and a worker does not.
    external: ['./deferred.ts'],
  });
  return [worker, inflate, deferred];
}

/** Hosts let browsers keep what lies here without asking again: names change with the content. */
const assets = '_assets';

/** The worker's script from the site's base, for pages that preload it. @example await workerPath() // '_assets/search-worker-ABCDEFGH.js' */
export const workerPath = async (): Promise<string> => `${assets}/${nameOf((await workerScripts())[0])}`;

/**
 * Bundles the client below a site's root: `client.js`, `page.js`, `highlight.js`, `export.js`, `box.js` into `search/`, the
 * worker and what it loads later into `_assets/`: what is deferred, and `inflate` for browsers that unpack nothing
 * themselves. The same sources give the same bytes.
 */
export async function bundleClient(outDir: string): Promise<void> {
  const scripts = await workerScripts();
  mkdirSync(join(outDir, assets), { recursive: true });
  for (const script of scripts) writeFileSync(join(outDir, assets, nameOf(script)), script.contents);
  await build({
    ...common,
    entryPoints: Object.fromEntries(entries.map((name) => [name, source(name)])),
    outdir: join(outDir, 'search'),
    define: { WORKER: JSON.stringify(`../${assets}/${nameOf(scripts[0])}`) },
    external: ['./client.js', './export.js'],
  });
}
