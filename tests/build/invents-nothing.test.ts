/** Archives with every kind of date, title and repair, published: no file says what the articles do not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMachineFiles } from '../../src/build/machine-files.ts';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { dateHtml } from '../../src/components/date-html.ts';
import { apa, bibtex, gbt7714, ris } from '../../src/core/citation.ts';
import { editions } from '../../src/core/edition.ts';
import { folderOf } from '../../src/core/edtf.ts';
import { walk } from '../../src/core/walk.ts';
import { tellDate } from '../../src/i18n/date.ts';
import { newsArticle } from '../../src/seo/json-ld.ts';
import { headTags } from '../../src/seo/meta.ts';
import { planArchive } from '../../src/views/plan.ts';
import { open, temporaryFolder, writeFiles } from '../archive/folder.ts';
import { type SomeDate, someDate } from '../fixtures/dates/some-date.ts';

/** An article of any kind, without a digit but for its date. */
const someArticle = fc.record({
  when: someDate,
  titleSupplied: fc.boolean(),
  script: fc.constantFrom(...editions),
  author: fc.constantFrom('佚名', 'admin', '無名氏', '黄萍', undefined),
  isMended: fc.boolean(),
});

type SomeArticle = typeof someArticle extends fc.Arbitrary<infer T> ? T : never;

const fileOf = ({ when, titleSupplied, script, author, isMended }: SomeArticle): string =>
  [
    '---',
    'title: 汝州商人返乡',
    `date: ${when.date}`,
    `script: ${script}`,
    ...(titleSupplied ? ['titleSupplied: true'] : []),
    ...(author ? [`credits: [{ role: author, name: ${author} }]`] : []),
    ...(isMended ? ['repairs: [{ kind: half-converted, from: 關于, to: 關於, count: 1 }]'] : []),
    '---',
    '',
    '四百人返乡办厂。',
    '',
  ].join('\n');

/** Dates as machines and people write them, in any file. */
const dates = /\b(?:19|20|18)\d\d(?:[-/](?:0[1-9]|1[0-2])(?:[-/]\d\d)?)?\b|(?:18|19|20)\d\d年/g;

const host = { searches: true, inlinedPictures: false, encoded: false };

test('no published file holds a date, a title or a name that its article does not', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(someArticle, async (article) => {
      const folder = temporaryFolder();
      const key = `${folderOf(article.when.date)}/a`;
      writeFiles(folder, {
        'content/site.yaml': 'title: 会刊\nurl: https://example.org\n',
        [`content/news/${key}.mdx`]: fileOf(article),
      });
      const { archive, problems } = await open(folder);
      if (!archive) throw new Error(JSON.stringify(problems));
      const summary = archive.articles[0]!;
      expect(summary.key).toBe(key);
      const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'published.json'));
      const plan = [...planArchive(archive, new Map())];
      writeMachineFiles(archive, plan, [], output, host);
      output.finish();
      const texts = walk(join(folder, 'dist'))
        .filter((path) => /\.(?:xml|json|jsonl|html)$|_redirects/.test(path))
        .map((path) => readFileSync(join(folder, 'dist', path), 'utf8'));
      for (const page of plan) {
        const made = page.make();
        if (made.kind !== 'article') continue;
        const { edition, text, settings, path, permanent, title, description } = made;
        const facts = { article: summary, text, permanent };
        const cited = {
          title: text.title,
          authors: text.credits.map(({ name }) => name),
          archive: '会刊',
          kept: '收录于会刊',
          date: summary.date,
          when: tellDate(edition, summary.date),
          url: `https://example.org${permanent}`,
          key,
        };
        texts.push(
          dateHtml(edition, summary.date, { weekday: true }),
          JSON.stringify(newsArticle(settings, edition, { path, permanent }, summary, text)),
          JSON.stringify(
            headTags({
              script: 'zh-Hans',
              edition,
              path,
              title,
              description,
              siteTitle: '会刊',
              home: settings.home,
              region: 'tw',
              article: facts,
            }),
          ),
          ...[gbt7714, apa, bibtex, ris].map((cite) => cite(cited)),
        );
        expect(text.title.startsWith('［')).toBe(article.titleSupplied);
        expect(text.credits.length).toBe(article.author === '黄萍' ? 1 : 0);
      }
      for (const text of texts) {
        expect(text).not.toMatch(/佚名|admin|無名氏|无名氏/);
        for (const [found] of text.matchAll(dates)) holds(article.when, found);
      }
      archive.close();
    }),
    { numRuns: 60 },
  );
});

/** Of a feed without a day the format asks for an instant: the beginning of time, which is nobody's date. */
const noInstant = new Set(['1970', '1970-01', '1970-01-01']);

function holds({ numbers, date }: SomeDate, found: string): void {
  if (noInstant.has(found)) return;
  // Format specifications in namespaces, e.g. http://www.w3.org/2005/Atom.
  if (['2005', '2000', '1999'].includes(found) && !numbers.includes(Number(found))) return;
  for (const number of found.match(/\d+/g)!.map(Number)) expect([...numbers, date]).toContain(number);
}
