/** Those that build the archive: this project and its peers, each by the commands that a person would type. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../src/core/root.ts';
import type { ProcessOptions } from '../process-tree.ts';

/** Where one builder works; all paths are absolute. */
export interface Place {
  /** A copy of the peers' projects, beside a link to this project's node_modules. */
  peers: string;
  content: string;
  out: string;
  cache: string;
}

/** A command, run to its end. */
export interface Step extends ProcessOptions {
  program: string;
  args: string[];
}

/** Something that makes the archive's site. */
export interface Builder {
  /** Programs that must be installed on the machine. */
  needs: readonly string[];
  /** @param search whether the build makes the search index too; a builder that has `index` ignores it */
  build(place: Place, search: boolean): Step[];
  /** Makes the search index from the built pages: the stock way. */
  index?(place: Place): Step[];
}

const node = (script: string, args: string[], rest: ProcessOptions = {}): Step => ({
  program: process.execPath,
  args: [script, ...args],
  ...rest,
});
const inPackage = (path: string): string => join(root, 'node_modules', path);
/** Where the peers' own packages are installed, if they are: see scripts/launch/bring.mjs. */
export const peerPackages: string = join(root, 'scripts/bench/node_modules');

const pagefind = ({ out }: Place): Step[] => [
  node(inPackage('pagefind/lib/runner/bin.cjs'), ['--site', out, '--quiet']),
];

const environment = ({ content, out, cache }: Place): Record<string, string> => ({
  BENCH_CONTENT: content,
  BENCH_OUT: out,
  BENCH_CACHE: cache,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** All builders by name, ours first. */
export const builders: Readonly<Record<string, Builder>> = {
  huikan: {
    needs: [],
    build: ({ content, out, cache }, search) => [
      node(
        join(root, 'scripts/huikan.mjs'),
        ['build', '--content', content, '--out', out, ...(search ? [] : ['--no-search'])],
        { env: { HUIKAN_CACHE: cache } },
      ),
    ],
  },
  astro: {
    needs: [],
    build: (place) => [
      node(inPackage('astro/bin/astro.mjs'), ['build', '--silent'], {
        cwd: join(place.peers, 'astro'),
        env: environment(place),
      }),
    ],
    index: pagefind,
  },
  eleventy: {
    needs: [],
    build: (place) => [
      node(join(peerPackages, '@11ty/eleventy/cmd.cjs'), ['--config=eleventy.config.mjs', '--quiet'], {
        cwd: join(place.peers, 'eleventy'),
        env: environment(place),
      }),
    ],
    index: pagefind,
  },
  hugo: {
    needs: ['hugo', 'opencc'],
    build: ({ peers, content, out }) => [
      node(join(peers, 'hugo/convert.ts'), [content, join(peers, 'hugo/content')]),
      { program: 'hugo', args: ['--source', join(peers, 'hugo'), '--destination', out, '--noBuildLock', '--quiet'] },
    ],
    index: pagefind,
  },
  floor: {
    needs: [],
    build: ({ peers, content, out }) => [node(join(peers, 'floor/build.ts'), [content, out])],
    index: pagefind,
  },
};

/** The programs that a builder needs and that are not here. */
export const missingFor = ({ needs }: Builder): string[] =>
  needs.filter((program) => spawnSync(program, ['--help'], { stdio: 'ignore' }).error);
