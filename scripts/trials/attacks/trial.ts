/**
 * Puts attacks into every field of an archive, publishes what `check` lets pass, and opens each page in Chromium
 * without the policy that would stop a script: no attack may run.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { walk } from '../../../src/core/walk.ts';
import { checkArchive } from '../../../src/lint/check.ts';
import { launchChromium } from '../../chromium.ts';
import { buildHere, hasStack } from '../archive.ts';
import { articlesOf, begin, plainSettings, settingsOf, write } from './archive.ts';
import { attacks } from './strings.ts';

/** What became of the attacks. */
export interface AttackReport {
  attacks: number;
  /** Files that held one. */
  files: number;
  /** Files that `check` refused. */
  refused: number;
  pages: number;
  /** Pages where a script ran. */
  wrong: number;
  /** Builds that did not end well although `check` had passed. */
  failed: number;
  details: string[];
}

/** So many attacks stand in one archive. */
const share = 20;

/**
 * @param count attacks that are tried: all, or some at even distances
 * @param seed which of them, so that runs with one count and the seeds from 1 on try all
 */
export async function tryAttacks(count: number, seed: number, told: (text: string) => void): Promise<AttackReport> {
  const place = mkdtempSync(join(tmpdir(), 'huikan-attacks-'));
  const stride = Math.ceil(attacks.length / count);
  const chosen = attacks.filter((_, at) => at % stride === (seed - 1) % stride);
  const report: AttackReport = { attacks: 0, files: 0, refused: 0, pages: 0, wrong: 0, failed: 0, details: [] };
  const browser = await launchChromium();
  const server = createServer(sirv(join(place, 'dist'), { dev: true }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => (route.request().url().startsWith(home) ? route.continue() : route.abort()));
    // What the page would tell if an attack ran; a mark that never comes would prove nothing.
    await page.setContent(attacks.find((attack) => attack.startsWith('<img'))!);
    await page.waitForFunction(attacked);
    for (let from = 0; from < chosen.length; from += share) {
      const some = chosen.slice(from, from + share);
      prepare(join(place, 'content'), some, report);
      const { code, output } = await buildHere(place);
      report.attacks += some.length;
      if (code !== 0 || hasStack(output)) {
        report.failed++;
        report.details.push(output.slice(0, 600));
      } else await visitAll(page, join(place, 'dist'), home, some, report);
      told(`${report.attacks}/${chosen.length} ${JSON.stringify({ ...report, details: report.details.length })}`);
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(place, { recursive: true, force: true });
  }
  return report;
}

/** In the browser: true if an attack has run. */
const attacked = (): boolean => Boolean((globalThis as { attacked?: unknown }).attacked);

/** Writes the attacks, and takes away what `check` refuses. */
function prepare(content: string, some: readonly string[], report: AttackReport): void {
  begin(content);
  const texts = new Map(some.flatMap((attack, number) => [...articlesOf(attack, number)]));
  for (const [path, text] of texts) write(content, path, text);
  const settings = some.find((attack, number) => {
    write(content, 'site.yaml', settingsOf(attack, number));
    return !errorsOf(content).some(({ file }) => file.endsWith('site.yaml'));
  });
  if (settings === undefined) write(content, 'site.yaml', plainSettings);
  report.files += texts.size;
  for (let errors = errorsOf(content); errors.length > 0; errors = errorsOf(content))
    for (const file of new Set(errors.map((error) => error.file))) {
      rmSync(join(content, '..', file), { force: true });
      report.refused++;
    }
}

const errorsOf = (contentDir: string) =>
  checkArchive({ contentDir, shown: 'content', publicDir: join(contentDir, '../public'), today: '2026-01-01' }).filter(
    ({ severity }) => severity === 'error',
  );

/** Opens every page, and the search for each attack. */
async function visitAll(
  page: Page,
  dist: string,
  home: string,
  some: readonly string[],
  report: AttackReport,
): Promise<void> {
  const addresses = walk(dist).filter((path) => /\.(?:html|svg)$/.test(path));
  if (existsSync(join(dist, 'zh-hans/search/index.html')))
    addresses.push(...some.map((attack) => `zh-hans/search/?q=${encodeURIComponent(attack)}`));
  for (const address of addresses) {
    await page
      .goto(home + address, { waitUntil: address.includes('?') ? 'networkidle' : 'load' })
      .catch(() => undefined);
    const ran = await page
      .evaluate(() => document.querySelector<HTMLElement>('#attack')?.click())
      .then(() => page.evaluate(attacked))
      .catch(() => false);
    report.pages++;
    if (!ran) continue;
    report.wrong++;
    report.details.push(`a script ran at ${address}`);
  }
}
