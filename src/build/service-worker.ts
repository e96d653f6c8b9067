/** The service worker as browsers take it: one file beside the site's first page, since it serves what lies below. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { browserFloor } from '../core/browser-floor.ts';
import { root } from '../core/root.ts';

/** The file, from the site's base. */
export const serviceWorkerFile = 'offline.js';

/** @param offline false gives one that takes itself off the devices where it was */
export const serviceWorker = (offline: boolean): Promise<string> =>
  browserScript(offline ? 'offline.ts' : 'no-offline.ts');

/** A script of src/client/ as one file that keeps its name. @example await browserScript('permanent.ts') */
export async function browserScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/client', name)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: browserFloor,
    // Safari 14 knows it; what it gets wrong (a default in a parameter that names itself) is not written here.
    supported: { destructuring: true },
    charset: 'utf8',
    write: false,
    // Not the settings of the folder that the program lies in: a package and a clone bundle the same.
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
  });
  return outputFiles[0]!.text;
}
