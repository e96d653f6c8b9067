/** The entry of the compiled renderer: Astro's routes, asked for pages by the publisher. */
import { createApp } from 'astro/app/entrypoint';
import { editionSlug, editions } from '../../core/edition.ts';
import type { PageBatch, SiteContext } from '../../views/page.ts';

/** Pages of one kind of request. */
type Route = ReturnType<typeof createApp>['manifest']['routes'][number]['routeData'];

const app = createApp();
const routes = app.manifest.routes
  .map(({ routeData }) => routeData)
  .filter(({ type, origin }) => type === 'page' && origin === 'project');
const archiveRoute = routes.find(({ component }) => component.endsWith('pages/[...path].astro'));
if (!archiveRoute) throw new Error('no route renders the pages of the archive');

/**
 * Renders many pages within one rendering, for what a page costs by itself. Right where no component asks for what a
 * rendering has once (see batch-check.ts).
 * @throws what a component throws
 */
export async function renderBatch(batch: PageBatch, site: SiteContext): Promise<void> {
  await render('/', archiveRoute!, site, { batch });
}

/**
 * Renders each page by a request of its own, as the preview does.
 * @throws what a component throws
 */
export async function renderEach({ pages, take }: PageBatch, site: SiteContext): Promise<void> {
  for (const page of pages) take(page, await render(page.path, archiveRoute!, site, { page }));
}

/** The paths of routes that are no page of the archive: each once, or once in each edition. */
export const fixedPaths = (): string[] => [...fixedRoutes().keys()];

/** Renders one of the fixed paths. @throws what a component throws */
export async function renderFixed(path: string, site: SiteContext): Promise<string> {
  const route = fixedRoutes().get(path);
  if (!route) throw new Error(`no route renders ${path}`);
  return render(path, route, site, {});
}

function fixedRoutes(): Map<string, Route> {
  const found = new Map<string, Route>();
  for (const route of routes) {
    if (route === archiveRoute) continue;
    const path = (edition: string) =>
      `/${route.segments.map((parts) => parts.map(({ dynamic, content }) => (dynamic ? edition : content)).join('')).join('/')}`;
    if (route.params.length === 0) found.set(withSlash(path('')), route);
    else if (route.params.length === 1 && route.params[0] === 'edition')
      for (const edition of editions) found.set(withSlash(path(editionSlug(edition))), route);
    else throw new Error(`${route.component}: a page of one's own can have no parameter but [edition]`);
  }
  return found;
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

async function render(path: string, routeData: Route, site: SiteContext, more: Partial<App.Locals>): Promise<string> {
  const address = new URL(site.settings.home + path.slice(1));
  const response = await app.render(new Request(address), { routeData, locals: { site, ...more } });
  const html = await response.text();
  // A page of one's own at /404/ answers with its own status.
  if (!response.ok && !path.endsWith('/404/')) throw new Error(`${path}: the renderer answered ${response.status}`);
  return html;
}
