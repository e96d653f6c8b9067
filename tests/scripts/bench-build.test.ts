import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../scripts/bench/archive.ts';
import { builders, missingFor, peerPackages } from '../../scripts/bench/build/builders.ts';
import { linkPackages, preparePlace, take } from '../../scripts/bench/build/contest.ts';
import { table } from '../../scripts/bench/build/table.ts';
import { run } from '../../scripts/bench/build.ts';
import { childSeconds, watch } from '../../scripts/bench/process-tree.ts';
import { WrongUse } from '../../scripts/options.ts';
import type { ArticleSummary } from '../../src/archive/index.ts';
import { type Edition, editions } from '../../src/core/edition.ts';
import { articlePath, permanentPath } from '../../src/core/url.ts';
import { permanentPage, permanentScript } from '../../src/seo/permanent-page.ts';

describe('what a process tree takes', () => {
  test('reads the times of dash and of bash', () => {
    expect(childSeconds('0m0.000000s 0m0.000000s\n1m2.360000s 0m0.030000s\n')).toBeCloseTo(62.39);
    expect(childSeconds('0m0,000s 0m0,002s\n0m1,500s 0m0,500s\n')).toBeCloseTo(2);
    expect(childSeconds('')).toBeNaN();
  });

  const burn = 'const end = process.cpuUsage().user + 150_000; while (process.cpuUsage().user < end);';

  test('counts the processes that a process starts', async () => {
    const alone = await watch(process.execPath, ['-e', burn]);
    const start = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}]); ${burn}`;
    const both = await watch(process.execPath, ['-e', start]);
    expect(alone.cpu).toBeGreaterThanOrEqual(0.15);
    expect(both.cpu).toBeGreaterThanOrEqual(0.3);
  });

  test('a program that fails says why', async () => {
    const failing = watch(process.execPath, ['-e', 'console.error("no paper"); process.exitCode = 3']);
    await expect(failing).rejects.toThrow(/exit code 3\n[\s\S]*no paper/);
  });
});

test('the columns of a table stand under one another, whatever script their heads are in', () => {
  const usage = { wall: 12.34, cpu: 5, memory: 100 };
  const ours = { pages: 10, full: usage, changed: usage };
  const other = { pages: 10, full: { ...usage, cpu: 20 }, changed: { ...usage, cpu: 0.5, memory: 0 } };
  const lines = table(
    [
      { name: 'huikan', result: ours },
      { name: 'x', result: other },
    ],
    ours,
  ).split('\n');
  const columns = (line: string) => [...line].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  expect(new Set(lines.map(columns)).size).toBe(1);
  expect(lines[3]!.split(/\s+/)).toEqual(['x', '10', '20.0', '12.3', '100', '0.25', '0.5', '12.3', '-', '10.00']);
});

describe('options', () => {
  test.each([
    ['--articles', 'many'],
    ['--articles', '0'],
    ['--only', 'jekyll'],
    ['--fast', ''],
  ])('%s %s is refused', async (...args) => {
    await expect(run(args.filter(Boolean))).rejects.toThrow(WrongUse);
  });
});

describe('the peers do the same work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-bench-peers-'));
  const sites = new Map<string, Map<string, string>>();
  let articles: { key: string; name: string; script: Edition }[];
  const missing = missingFor(builders.hugo!);
  /** The peers' packages are installed by `npm run bench`, not by `npm ci`. */
  const eleventy = existsSync(peerPackages);

  async function build(name: string): Promise<void> {
    const place = preparePlace(folder);
    await take(builders[name]!.build(place, false));
    const files = readdirSync(place.out, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:html|js)$/.test(file),
    );
    sites.set(name, new Map(files.map((file) => [file, readFileSync(join(place.out, file), 'utf8')])));
  }

  beforeAll(async () => {
    articles = writeArchive(join(folder, 'content'), 16, { characters: 300 }).map((file) => {
      const [, key = '', name = ''] = /^news\/(.*\/(.*))\.mdx$/.exec(file)!;
      const text = readFileSync(join(folder, 'content', file), 'utf8');
      return { key, name, script: /^script: (.*)$/m.exec(text)![1] as Edition };
    });
    linkPackages(folder);
    for (const name of ['floor', 'astro', ...(eleventy ? ['eleventy'] : [])]) await build(name);
    if (missing.length === 0) await build('hugo');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pages = (name: string) => [...sites.get(name)!.keys()].filter((file) => file.endsWith('.html')).sort();
  /** The words of a page's main part, without markup and blanks. */
  const words = (html: string) =>
    (/<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '').replace(/<[^>]*>|\s/g, '').replaceAll('&#34;', '"');

  /** A page's elements, each with its attributes and, where no other stands in it, its text. */
  const elements = (html: string) =>
    [...parseHTML(html).document.querySelectorAll('*')].map(({ localName, attributes, children, textContent }) => ({
      localName,
      attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
      text: children.length === 0 ? textContent : '',
    }));
  /** What this project prints at an article's permanent address, with the headlines of a peer's own articles. */
  const permanentIn = (site: Map<string, string>, { key, name, script }: (typeof articles)[number]): string => {
    const title = (edition: Edition) =>
      parseHTML(site.get(`${articlePath(edition, key).slice(1)}index.html`)!).document.querySelector('h1')!.textContent;
    const text = Object.fromEntries(editions.map((edition) => [edition, { title: title(edition) }]));
    const article = { key, script, text } as ArticleSummary;
    return permanentPage(article, name, { home: 'https://archive.example/', base: '/' });
  };

  describe.each([
    { name: 'floor', here: true },
    { name: 'astro', here: true },
    { name: 'eleventy', here: eleventy },
    { name: 'hugo', here: missing.length === 0 },
  ])('$name', ({ name, here }) => {
    test.skipIf(!here)('prints what this project does at each permanent address', () => {
      const site = sites.get(name)!;
      for (const article of articles) {
        const page = site.get(`${permanentPath(article.name).slice(1)}index.html`);
        expect(page, article.name).toBeDefined();
        expect(elements(page!)).toEqual(elements(permanentIn(site, article)));
      }
      expect(pages(name).filter((file) => file.startsWith('news/'))).toHaveLength(articles.length);
      expect(new Set(articles.map(({ script }) => script)).size).toBe(editions.length);
      expect(site.has(permanentScript)).toBe(true);
    });
  });

  describe.each([
    { name: 'astro', here: true },
    { name: 'eleventy', here: eleventy },
  ])('$name', ({ name, here }) => {
    test.skipIf(!here)('makes the pages of the floor', () => {
      expect(pages('floor').length).toBeGreaterThan(150);
      expect(pages(name)).toEqual(pages('floor'));
    });

    test.skipIf(!here)('with the same words on every page', () => {
      for (const [file, html] of sites.get('floor')!) expect(words(sites.get(name)!.get(file)!)).toBe(words(html));
    });
  });

  test.skipIf(missing.length > 0)(`Hugo with opencc makes the articles of the floor (needs ${missing})`, () => {
    const articles = pages('floor').filter((file) => /news\/\d{4}\/\d\d\/g/.test(file));
    expect(articles).toHaveLength(32);
    for (const file of articles) {
      const [ours, theirs] = ['floor', 'hugo'].map((name) => words(sites.get(name)!.get(file)!));
      expect(theirs!.length).toBeGreaterThan(0.95 * ours!.length);
    }
    const lists = (name: string) => pages(name).filter((file) => !/news\/\d{4}\/\d\d\/g|page\/1\//.test(file)).length;
    expect(lists('hugo')).toBe(lists('floor') + 1);
  });
});
