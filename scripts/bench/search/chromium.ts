/** How long a reader waits for the first result in a real browser, from the first question of a visit. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Serving, serve } from '../../../src/build/serve.ts';
import { launchChromium } from '../../chromium.ts';

/**
 * Asks each query in a fresh browser profile, so that nothing is cached.
 * @param dir a site with `search/`
 * @returns milliseconds from the question to the first result with its excerpt, for each query
 */
export async function timeFirstResults(dir: string, queries: readonly string[]): Promise<number[]> {
  await writeFile(join(dir, 'index.html'), '<!doctype html><html lang="zh-Hans"><title>search</title></html>');
  const browser = await launchChromium();
  let site: Serving | undefined;
  try {
    site = await serve(dir, '/', 0);
    const times: number[] = [];
    for (const query of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(site.url);
      times.push(
        await page.evaluate<number>(`(async () => {
          const before = performance.now();
          const { search } = await import('/search/client.js');
          const { results } = await search(${JSON.stringify(query)}, { edition: 'zh-Hans' });
          await results[0]?.load();
          return performance.now() - before;
        })()`),
      );
      await context.close();
    }
    return times;
  } finally {
    await browser.close();
    await site?.close();
  }
}
