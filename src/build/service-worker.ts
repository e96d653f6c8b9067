/** The service worker as browsers take it: one file beside the site's first page, since it serves what lies below. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../core/root.ts';

/** The file, from the site's base. */
export const serviceWorkerFile = 'offline.js';

/** @param offline false gives one that takes itself off the devices where it was */
export async function serviceWorker(offline: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/client', offline ? 'offline.ts' : 'no-offline.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.text;
}
