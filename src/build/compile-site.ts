/**
 * Compiles the pages' components and the browser's scripts: once for a program, a base and a look. The archive keeps
 * what was compiled in its own cache, and other archives of the same program find it beside the packages.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteSettings } from '../archive/index.ts';
import type { Look } from '../archive/look.ts';
import { digest } from '../core/digest.ts';
import { root } from '../core/root.ts';
import { walk } from '../core/walk.ts';
import { rendererEntry } from './astro/adapter.ts';
import { borrow, isWhole, lend, prune, seal, settle } from './compiled-folders.ts';

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

/** The cache key of a compiled site: a digest of all that compiling depends on. */
export const compileKey = async (options: Omit<CompileOptions, 'contentDir' | 'cacheDir'>): Promise<string> => {
  const { settings, look, program } = options;
  return digest(JSON.stringify([program, look.digest, settings.base, settings.offline, await urlOf(options)]));
};

/** @throws what Astro throws, with its own words: a fault of a page or of the program */
export async function compileSite(options: CompileOptions): Promise<CompiledSite> {
  const key = await compileKey(options);
  const folder = join(options.cacheDir, 'renderer');
  const dir = join(folder, key.slice(0, 16));
  if (!isWhole(dir)) {
    const part = `${dir}.${process.pid}`;
    rmSync(part, { recursive: true, force: true });
    if (!borrow(basename(dir), part)) {
      // Loaded where something is to be compiled: most builds find it done.
      const { compileInto } = await import('./compile-into.ts');
      await compileInto(part, options);
      seal(part);
      lend(basename(dir), part);
    }
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

/** True where a style sheet holds pictures in itself: small ones of a chamber's own look. */
export const hasInlinedPictures = (clientDir: string): boolean =>
  walk(clientDir).some(
    (path) => path.endsWith('.css') && readFileSync(join(clientDir, path), 'utf8').includes('url(data:'),
  );
