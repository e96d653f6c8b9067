/** Writes the browser's part of search: a script for the page, one for articles, and the worker. */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
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

/**
 * Bundles the client into `search/` below a site's root: `client.js`, `page.js`, `highlight.js`, `export.js`, `box.js` and
 * `worker-<digest>.js`, and `inflate-<digest>.js` for browsers that unpack nothing themselves. The same sources give the same bytes.
 */
export async function bundleClient(outDir: string): Promise<void> {
  const out = join(outDir, 'search');
  const named = async (name: string, more: BuildOptions = {}): Promise<string> => {
    const { metafile } = await build({
      ...common,
      format: 'iife',
      entryPoints: { [name]: source(name) },
      entryNames: '[name]-[hash]',
      outdir: out,
      metafile: true,
      ...more,
    });
    return basename(Object.keys(metafile!.outputs)[0]!);
  };
  const inflate = await named('inflate', { globalName: 'huikanInflate' });
  const worker = await named('worker', { define: { INFLATE: JSON.stringify(inflate) } });
  await build({
    ...common,
    entryPoints: Object.fromEntries(entries.map((name) => [name, source(name)])),
    outdir: out,
    define: { WORKER: JSON.stringify(worker) },
    external: ['./client.js', './export.js'],
  });
}
