/** Renders the pages whose cache keys changed, in batches where the components allow it. */
import type { Archive } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import { editionOf } from '../core/edition.ts';
import { faultOf } from '../i18n/fault.ts';
import type { Page, PlannedPage } from '../views/page.ts';
import { siteContext } from '../views/site-context.ts';
import type { CompiledSite } from './compile-site.ts';
import type { Progress } from './progress.ts';
import type { PublishedFolder } from './published-folder.ts';

/** What rendering needs. */
export interface RenderOptions {
  archive: Archive;
  compiled: CompiledSite;
  plan: readonly PlannedPage[];
  output: PublishedFolder;
  /** Tells which pages of the plan have the keys that they were published with, by their numbers. */
  before?: { isAsBefore(number: number): boolean };
  /** Told after each page. */
  progress?: Pick<Progress, 'step'>;
  /** What other machines rendered already. */
  shares?: { take(page: Pick<PlannedPage, 'path' | 'key'>): Buffer | undefined };
}

/** Astro gives the markup of a component; what begins a document is not part of it. */
const doctype = '<!DOCTYPE html>';

/**
 * Renders the archive's own pages.
 * @returns how many were rendered: those whose keys are new and that no share has
 */
export async function renderPages({
  archive,
  compiled,
  plan,
  output,
  before,
  progress,
  shares,
}: RenderOptions): Promise<number> {
  const due: PlannedPage[] = [];
  for (const [number, planned] of plan.entries()) {
    const { path } = planned;
    if (before?.isAsBefore(number) && output.keep(fileOf(path))) continue;
    const { key } = planned;
    if (!output.needs(fileOf(path), key)) continue;
    const shared = shares?.take({ path, key });
    if (shared) output.write(fileOf(path), shared);
    else due.push(planned);
  }
  if (due.length === 0) return 0;
  const renderer = await compiled.load();
  const begins = compiled.reasons.length === 0 ? doctype : '';
  let printed = 0;
  let making = '';
  function* made(): Generator<Page> {
    for (const planned of due) {
      making = planned.path;
      yield planned.make();
    }
  }
  const batch = {
    pages: made(),
    take(page: Page, html: string) {
      output.write(fileOf(page.path), begins + html);
      progress?.step(++printed, due.length);
    },
  };
  const render = compiled.reasons.length === 0 ? renderer.renderBatch : renderer.renderEach;
  await render(batch, siteContext(archive.settings, archive.converters)).catch((error: unknown) => {
    throw faultOf(error, making);
  });
  return printed;
}

/**
 * Renders the pages that are no pages of the archive: the chooser, search, help, and a chamber's own routes.
 * @returns how many were rendered, and the paths that search engines should know
 */
export async function renderFixedPages({
  archive,
  compiled,
  output,
}: Pick<RenderOptions, 'archive' | 'compiled' | 'output'>): Promise<{ printed: number; fixed: string[] }> {
  const site = siteContext(archive.settings, archive.converters);
  const renderer = await compiled.load();
  const fixed = renderer.fixedPaths();
  let printed = 0;
  for (const path of fixed) {
    const key = digest([compiled.key, archive.environment, path].join('|'));
    if (!output.needs(fileOf(path), key)) continue;
    output.write(fileOf(path), await renderer.renderFixed(path, site));
    printed++;
  }
  return { printed, fixed: fixed.filter(isListed) };
}

/** The search page is a tool and no text; the chooser and the page of a missing address belong to no edition. */
const isListed = (path: string): boolean => editionOf(path.split('/')[1]) !== undefined && !path.endsWith('/search/');

/** The file of a page. @example fileOf('/zh-hans/archive/') // 'zh-hans/archive/index.html' */
export const fileOf = (path: string): string => (path === '/404/' ? '404.html' : `${path.slice(1)}index.html`);
