/** The entry of the compiled press. */
import { createApp } from 'astro/app/entrypoint';
import type { PageBatch } from '../../views/page.ts';

/**
 * Prints pages. All pages of a run are drawn within one rendering, since starting a rendering costs ten times
 * what drawing a page does.
 * @throws what a component throws, naming its page
 */
export async function print(batch: PageBatch): Promise<void> {
  const app = createApp();
  const route = app.manifest.routes.find(({ routeData }) => routeData.component.endsWith('[...path].astro'))?.routeData;
  if (!route) throw new Error('the press has no page for the archive');
  const address = new URL(`${app.manifest.base.replace(/\/$/, '')}/zh-hans/`, 'http://press.invalid');
  const response = await app.render(new Request(address), { routeData: route, locals: { batch } });
  await response.text();
  if (!response.ok) throw new Error(`the press answered ${response.status}`);
}
