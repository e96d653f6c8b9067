/** Article → editions → pages: each planned page as data, and what its head tells machines. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { dataFiles } from '../../src/build/data-files.ts';
import { collectionPage } from '../../src/seo/collection-page.ts';
import { newsArticle, organisation } from '../../src/seo/json-ld.ts';
import { headHtml, headTags } from '../../src/seo/meta.ts';
import { articleImage, sharedImage } from '../../src/seo/shared-image.ts';
import { planData } from '../../src/views/data-page.ts';
import type { ArticlePage, ExhibitPage, Page, PlannedPage } from '../../src/views/page.ts';
import { planArchive } from '../../src/views/plan.ts';
import { isReviewed, openComplete, readable } from './complete.ts';

const pictures = new Map([
  [
    '/ref/images/pier.svg',
    {
      src: '/ref/images/pier.svg',
      width: 640,
      height: 360,
      sources: [],
      share: { src: '/ref/images/pier-share.jpg', width: 1200, height: 630 },
    },
  ],
]);

let archive: Archive;
let plan: PlannedPage[];
beforeAll(async () => {
  archive = await openComplete();
  plan = [
    ...planArchive(archive, pictures),
    ...planData(archive, pictures, (edition) => dataFiles(archive, edition, () => undefined)),
  ];
});
afterAll(() => archive.close());

/** Articles stand in snapshots of their own; a page names them by their keys. */
const short = (page: Page): unknown =>
  page.kind === 'article' || page.kind === 'both' || page.kind === 'original'
    ? { ...page, article: page.article.key, text: undefined }
    : page;

test('the addresses are as they were reviewed', () =>
  isReviewed('addresses.txt', plan.map(({ path }) => `${path}\n`).join('')));

test('each page has a cache key of its own', () => {
  expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length);
});

test.each([
  'home',
  'article',
  'list',
  'topics',
  'statistics',
  'both',
  'original',
  'own',
  'exhibit',
  'exhibits',
  'data',
  'withdrawn',
] as const)('pages of the kind %s are as they were reviewed', async (kind) => {
  const pages = plan.map((planned) => planned.make()).filter((page) => page.kind === kind);
  expect(pages.length).toBeGreaterThan(0);
  await isReviewed(`pages/${kind}.json`, readable(pages.map(short)));
});

test('the heads are as they were reviewed', async () => {
  const pages = plan.map((planned) => planned.make());
  const first = new Set([...Map.groupBy(pages, ({ kind, edition }) => kind + edition).values()].map(([page]) => page));
  const heads = pages
    .filter((page) => page.kind === 'article' || first.has(page))
    .map((page) => `${page.path}\n${headOf(page)}\n`)
    .join('\n');
  await isReviewed('heads.html', heads.replaceAll('><', '>\n<'));
});

test('the structured data is as it was reviewed', async () => {
  const { settings } = archive;
  const pages = plan.map((planned) => planned.make()).filter((page): page is ArticlePage => page.kind === 'article');
  const articles = pages.map(({ edition, path, permanent, article, text }) => {
    const image = articleImage(settings, edition, { article, text }, pictures)?.url;
    return newsArticle(settings, edition, { path, permanent }, article, text, image);
  });
  const exhibits = plan.map((planned) => planned.make()).filter((page): page is ExhibitPage => page.kind === 'exhibit');
  const collections = exhibits.map((page) => collectionPage(page));
  await isReviewed('json-ld.json', readable([organisation(settings, 'zh-Hant'), ...articles, ...collections]));
});

/** As layouts/Base.astro writes it. */
function headOf(page: Page): string {
  const { edition, path, title, description, settings, pictures } = page;
  const article =
    page.kind === 'article' ? { article: page.article, text: page.text, permanent: page.permanent } : undefined;
  const image = sharedImage(settings, edition, article, pictures);
  return headHtml(
    headTags({
      edition,
      script: settings.script,
      path,
      title,
      description,
      siteTitle: settings.text[edition].title,
      home: settings.home,
      region: settings.traditional,
      ...(article && { article }),
      ...((page.kind === 'both' || page.kind === 'original') && { shared: true }),
      ...(page.kind === 'list' && page.feeds && { feeds: page.feeds }),
      ...(image && { image }),
    }),
  );
}
