/** axe-core in a page: what of WCAG it finds broken. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA with everything that it stands on, and what axe's authors advise beyond; of AAA the contrast of text. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
        runOnly: only,
        // Contrast as AAA has it (1.4.6), which axe leaves out unless it is named, and which holds that of AA.
        rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
