/** `npm run bench -- lighthouse [--dist DIR] [--base PATH]`: Lighthouse's scores of a built archive on a phone, compressed as hosts send it. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { serve } from '../../src/build/serve.ts';
import { launchChromium } from '../chromium.ts';
import { command, exitCodes, readOptions } from '../options.ts';
import { type KindOfPage, pagesOfEachKind } from '../page-kinds.ts';
import { asSent } from './as-sent.ts';

/** Kinds of page that readers and search engines come to; the others are made of the same parts. */
const kinds = ['home', 'archive', 'article', 'year', 'category', 'person', 'topics', 'statistics', 'search'] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Where Lighthouse speaks to the browser. */
const port = 9223;

/** Scores of one page, 0-100, in the order of the categories, and what was lost where. */
interface Scored {
  scores: number[];
  lost: string[];
}

/** Prints four scores a page; fails if one is below the least. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values } = readOptions(
      args,
      {
        dist: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
        edition: { type: 'string', default: 'zh-hans' },
        least: { type: 'string', default: '100' },
      },
      'lighthouse',
    );
    return asSent(resolve(values.dist), (dist) => scoreAll(dist, values));
  });

async function scoreAll(
  dist: string,
  { base, edition, least }: { base: string; edition: string; least: string },
): Promise<number> {
  const pages = pagesOfEachKind(dist).filter(
    ({ kind, path }) => (kinds as readonly string[]).includes(kind) && path.startsWith(`${edition}/`),
  );
  const server = await serve(dist, base, 0);
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  let passed = true;
  try {
    console.log(`${'page'.padEnd(11)}${categories.map((name) => name.padStart(16)).join('')}`);
    for (const { kind, path } of pages) {
      const { scores, lost } = await score(server.url + path);
      passed &&= scores.every((one) => one >= Number(least));
      console.log(`${kind.padEnd(11)}${scores.map((one) => String(one).padStart(16)).join('')}`);
      for (const line of lost) console.log(`  ${line}`);
    }
    for (const line of weights(dist, base, pages)) console.log(line);
  } finally {
    await browser.close();
    await server.close();
  }
  return passed ? exitCodes.ok : exitCodes.contentErrors;
}

async function score(url: string): Promise<Scored> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
  const { lhr } = result;
  const lost = Object.values(lhr.audits)
    .filter(({ score: one, scoreDisplayMode: mode }) => one !== null && one < 0.9 && mode !== 'informative')
    .map(({ id, title, displayValue }) => `${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`);
  return { scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)), lost };
}

/** What each page loads of scripts and styles, gzipped. */
function weights(dist: string, base: string, pages: readonly KindOfPage[]): string[] {
  const gzipped = (address: string) => gzipSync(readFileSync(join(dist, address.slice(base.length)))).length;
  return pages.map(({ kind, path }) => {
    const file = join(dist, path, 'index.html');
    const html = readFileSync(file, 'utf8');
    const sum = (pattern: RegExp) =>
      [...html.matchAll(pattern)].reduce((all, [, address]) => all + gzipped(address!), 0);
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
    return `${kind.padEnd(10)} HTML ${kilobytes(gzipSync(html).length)} (${kilobytes(statSync(file).size)} unpacked), CSS ${kilobytes(sum(/<link rel="stylesheet" href="([^"]+)"/g))}, JavaScript ${kilobytes(sum(/<script[^>]* src="([^"]+)"/g))}`;
  });
}
