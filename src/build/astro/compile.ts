/**
 * Runs Astro's build in a process of its own, which gives its memory back when it ends. Its one argument is a
 * `CompileOrder` as JSON.
 */
import { writeFileSync } from 'node:fs';
import { build } from 'astro';
import type { Plugin } from 'vite';
import { root } from '../../core/root.ts';
import { batchCheck } from './batch-check.ts';
import { astroConfig } from './config.ts';

/** What to compile, and where to. */
export interface CompileOrder {
  contentDir: string;
  url: string;
  base: string;
  outDir: string;
  clientDir: string;
  serverDir: string;
  cacheDir: string;
  /** The file that takes the reasons against a batch. */
  reasonsFile: string;
  /** The script of search's worker, from the site's base. */
  searchWorker: string;
}

/**
 * What draws pages runs here and needs no code for browsers of before. Astro takes no target for its server alone, and
 * Vite would add one to those of the browsers.
 */
const ownTarget: Plugin = {
  name: 'huikan-own-target',
  configResolved({ environments }) {
    if (environments.ssr) environments.ssr.build.target = `node${process.versions.node}`;
  },
};

const order = JSON.parse(process.argv[2] ?? '{}') as CompileOrder;
const tell = (reasons: string[]) => writeFileSync(order.reasonsFile, JSON.stringify(reasons));
const config = astroConfig({
  contentDir: order.contentDir,
  plugins: [batchCheck('/src/pages/[...path].astro', tell), ownTarget],
});
await build({
  ...config,
  configFile: false,
  root,
  site: order.url,
  base: order.base,
  outDir: order.outDir,
  // The publisher copies public files: what is compiled does not change with them.
  publicDir: `${order.cacheDir}/no-public-files`,
  cacheDir: order.cacheDir,
  build: { ...config.build, client: `${order.clientDir}/`, server: `${order.serverDir}/` },
  vite: {
    ...config.vite,
    define: { SEARCH_WORKER: JSON.stringify(order.searchWorker) },
    // What is compiled can lie anywhere: no package is looked for beside it.
    ssr: { noExternal: true },
  },
  logLevel: 'error',
});
