import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { type Edition, editions } from '../../src/core/edition.ts';
import { switchPath } from '../../src/core/url.ts';
import { shapeOfArchive } from '../../src/views/archive-shape.ts';
import type { Page, PlannedPage } from '../../src/views/page.ts';
import type { Pictures } from '../../src/views/picture.ts';
import { planArchive, planEdition } from '../../src/views/plan.ts';
import { type PaperArticle, paperArchive, paperArticles, paperArticlesFrom, paperExhibits } from './paper-archive.ts';

const noPictures: Pictures = new Map();
const plan = (archive: Archive, edition: Edition, pictures = noPictures): Map<string, PlannedPage> =>
  new Map([...planEdition(archive, edition, pictures)].map((page) => [page.path, page]));

/** What a page shows; a map of pictures says only what it holds of the page's own. */
const shown = (page: Page): unknown => ({ ...page, pictures: undefined });

/** An archive, and the same after an editor's next edit. */
const edits = paperArticles.chain((before) =>
  fc
    .oneof(
      paperArticles.map((more) => [...before, ...more.slice(0, 1).map((one) => ({ ...one, id: 'new' }))]),
      fc.nat(before.length).map((i) => before.toSpliced(i, 1)),
      fc
        .tuple(fc.nat(before.length), paperArticles)
        .map(([i, others]) => before.map((one, n) => (n === i && others[0] ? { ...others[0], id: one.id } : one))),
    )
    .map((after): [PaperArticle[], PaperArticle[]] => [before, after]),
);

/** The exhibits of an archive before an edit and after; mostly it leaves them alone. */
const exhibitEdits = fc.oneof(
  paperExhibits.map((all) => [all, all] as const),
  fc.tuple(paperExhibits, paperExhibits),
);

describe('a page whose key is the same', () => {
  test('shows the same after any edit of the archive', () => {
    fc.assert(
      fc.property(edits, exhibitEdits, fc.constantFrom(...editions), ([before, after], [held, holds], edition) => {
        const now = plan(paperArchive(after, holds), edition);
        for (const [path, page] of plan(paperArchive(before, held), edition)) {
          const later = now.get(path);
          if (later?.key === page.key) expect(shown(later.make())).toEqual(shown(page.make()));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('shows the same numbers after an edit of an article that it does not list', () => {
    const oldEdited = fc.tuple(paperArticlesFrom(14), paperArticlesFrom(1)).map(([before, [other]]) => {
      const [oldest] = paperArchive(before).articles.slice(-1);
      const changed = (one: PaperArticle): PaperArticle => ({ ...other!, id: one.id, date: one.date });
      return [before, before.map((one) => (one.id === oldest!.id ? changed(one) : one))] as const;
    });
    fc.assert(
      fc.property(oldEdited, fc.constantFrom(...editions), ([before, after], edition) => {
        const now = plan(paperArchive(after), edition);
        for (const [path, page] of plan(paperArchive(before), edition)) {
          const later = now.get(path);
          if (later?.key === page.key) expect(shown(later.make())).toEqual(shown(page.make()));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is every page of an archive that has not changed', () => {
    fc.assert(
      fc.property(paperArticles, fc.constantFrom(...editions), (articles, edition) => {
        const keys = (some: Map<string, PlannedPage>) => [...some.values()].map(({ path, key }) => [path, key]);
        expect(keys(plan(paperArchive(articles.toReversed()), edition))).toEqual(
          keys(plan(paperArchive(articles), edition)),
        );
      }),
    );
  });

  test('is not there when a picture of it changed its size', () => {
    const archive = paperArchive([{ id: 'a', date: '2016-01-01', title: '甲', people: [], image: '/images/a.jpg' }]);
    const measured = (width: number): Pictures =>
      new Map([['/images/a.jpg', { src: '/images/a.jpg', width, height: 1, sources: [] }]]);
    const [small, large] = [plan(archive, 'zh-Hans', measured(1)), plan(archive, 'zh-Hans', measured(2))];
    for (const path of ['/zh-hans/', '/zh-hans/news/2016/01/a/', '/zh-hans/archive/2016/'])
      expect(large.get(path)!.key).not.toBe(small.get(path)!.key);
  });
});

describe('in an archive of the same shape', () => {
  /** Articles, and the same with other words in some of them. */
  const corrections = paperArticlesFrom(6).chain((before) =>
    fc.subarray([...before.keys()]).map((numbers) => ({
      before,
      after: before.map((one, at) => (numbers.includes(at) ? { ...one, title: `${one.title}更正` } : one)),
    })),
  );
  const planAll = (archive: Archive): PlannedPage[] => [...planArchive(archive, noPictures)];
  const digestsOf = ({ shows }: PlannedPage): string[] | undefined => shows?.map((article) => article.digest);

  test('a page has another key only where an article that it shows is another', () => {
    fc.assert(
      fc.property(corrections, paperExhibits, ({ before, after }, exhibits) => {
        const [was, is] = [paperArchive(before, exhibits), paperArchive(after, exhibits)];
        expect(shapeOfArchive(is, noPictures)).toBe(shapeOfArchive(was, noPictures));
        const now = planAll(is);
        for (const [at, page] of planAll(was).entries()) {
          expect(now[at]!.path).toBe(page.path);
          const shown = digestsOf(page);
          const isSame = shown?.join() === digestsOf(now[at]!)?.join();
          if (shown && isSame) expect(now[at]!.key).toBe(page.key);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('most pages say what they show', () => {
    const pages = planAll(paperArchive(fc.sample(paperArticlesFrom(9), { numRuns: 1, seed: 1 })[0]!));
    expect(pages.filter(({ shows }) => !shows).length).toBeLessThan(pages.length / 4);
  });
});

test('an archive with another article, category, picture or exhibit has another shape', () => {
  const articles: PaperArticle[] = [{ id: 'a', date: '2016-01-01', title: '甲', people: ['张三'] }];
  const of = (...args: Parameters<typeof paperArchive>) => shapeOfArchive(paperArchive(...args), noPictures);
  const pictures: Pictures = new Map([['/images/a.jpg', { src: '/images/a.jpg', width: 1, height: 1, sources: [] }]]);
  const shapes = [
    of(articles),
    of([{ ...articles[0]!, category: 'members' }]),
    of([{ ...articles[0]!, people: ['李四'] }]),
    of([...articles, { ...articles[0]!, id: 'b' }]),
    of(articles, [{ id: 'x', title: '展览', articles: ['a'] }]),
    shapeOfArchive(paperArchive(articles), pictures),
  ];
  expect(new Set(shapes).size).toBe(shapes.length);
});

describe('the plan', () => {
  test('has the same pages in both editions, each once, each at its own path', () => {
    fc.assert(
      fc.property(paperArticles, paperExhibits, (articles, exhibits) => {
        const archive = paperArchive(articles, exhibits);
        const [hans, hant] = editions.map((edition) => [...planEdition(archive, edition, noPictures)]);
        expect(hant!.map(({ path }) => path)).toEqual(hans!.map(({ path }) => switchPath(path)));
        expect(new Set(hans!.map(({ path }) => path)).size).toBe(hans!.length);
        for (const { path, make } of hans!) expect(make().path).toBe(path);
      }),
      { numRuns: 50 },
    );
  });

  test('leads only to pages that are in it', () => {
    const links = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) =>
            key === 'settings' ? [] : key === 'href' && typeof inner === 'string' ? [inner] : links(inner),
          );
    fc.assert(
      fc.property(paperArticles, paperExhibits, (articles, exhibits) => {
        const pages = plan(paperArchive(articles, exhibits), 'zh-Hant');
        for (const page of pages.values()) for (const href of links(page.make())) expect(pages.has(href)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('shows every article exactly once in each list that should have it', () => {
    fc.assert(
      fc.property(paperArticles, (articles) => {
        const archive = paperArchive(articles);
        const listed = new Map<string, string[]>();
        for (const { make } of plan(archive, 'zh-Hans').values()) {
          const page = make();
          if (page.kind !== 'list') continue;
          expect(page.entries.length).toBeLessThanOrEqual(archive.settings.pageSize);
          listed.set(page.listPath, [...(listed.get(page.listPath) ?? []), ...page.entries.map(({ key }) => key)]);
        }
        const keys = archive.articles.map(({ key }) => key);
        expect(listed.get('/zh-hans/archive/')).toEqual(keys);
        for (const [path, list] of listed) {
          const [, year, month] = /^\/zh-hans\/archive\/(\d+)\/(?:(\d+)\/)?$/.exec(path) ?? [];
          if (year) expect(list).toEqual(keys.filter((key) => key.startsWith(month ? `${year}/${month}` : year)));
        }
        expect(listed.get('/zh-hans/category/empty/')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('an article is told its neighbours in time and its relatives', () => {
  const archive = paperArchive([
    { id: 'old', date: '2016-01-01', title: '旧', people: ['李四'], category: 'members' },
    { id: 'middle', date: '2016-02-01', title: '中', people: ['张三', '李四'] },
    { id: 'new', date: '2017-01-01', title: '新', people: ['章三'] },
  ]);
  const page = plan(archive, 'zh-Hans').get('/zh-hans/news/2016/02/middle/')!.make();
  expect(page).toMatchObject({
    kind: 'article',
    neighbours: {
      previous: { href: '/zh-hans/news/2016/01/old/', label: '旧 zh-Hans' },
      next: { href: '/zh-hans/news/2017/01/new/' },
    },
    inCategory: {},
    breadcrumb: [{ href: '/zh-hans/archive/2016/', label: '2016年' }],
    topics: [{ kind: 'person', links: [{ href: '/zh-hans/person/zhang-san/', label: '张三' }, { label: '李四' }] }],
    related: [{ key: '2016/01/old', category: { href: '/zh-hans/category/members/', label: '会员' } }],
  });
});

describe('the numbers of the home page and of the archive are in their keys', () => {
  const articles = Array.from(
    { length: 14 },
    (_, i): PaperArticle => ({ id: `a${i}`, date: `2016-${i < 2 ? '01' : '12'}-${10 + i}`, title: '甲', people: [] }),
  );
  const withOldest = (change: Partial<PaperArticle>) =>
    articles.map((one, i) => (i === 0 ? { ...one, ...change } : one));

  test.each([
    ['a topic', withOldest({ people: ['张三'] })],
    ['a category', withOldest({ category: 'trade' })],
    ['a month', withOldest({ date: '2016-02-01' })],
  ])('when %s counts another number of articles', (_, after) => {
    for (const edition of editions)
      expect(plan(paperArchive(after), edition).get(`/${edition.toLowerCase()}/`)!.key).not.toBe(
        plan(paperArchive(articles), edition).get(`/${edition.toLowerCase()}/`)!.key,
      );
  });
});

test('the home page counts articles by month', () => {
  const archive = paperArchive([
    { id: 'a', date: '2016-02-01', title: '甲', people: [] },
    { id: 'b', date: '2016-02-28', title: '乙', people: [] },
    { id: 'c', date: '2017-12-31', title: '丙', people: [] },
  ]);
  const page = plan(archive, 'zh-Hant').get('/zh-hant/')!.make();
  if (page.kind !== 'home') throw new Error('not the home page');
  expect(page.total).toBe(3);
  expect(
    page.calendar.years.map(({ year, count, months }) => [year, count, months.map((month) => month.count).join('')]),
  ).toEqual([
    ['2017', 1, '000000000001'],
    ['2016', 2, '020000000000'],
  ]);
});

test('an archive of nothing has its pages all the same', () => {
  const pages = plan(paperArchive([]), 'zh-Hans');
  for (const path of ['/zh-hans/', '/zh-hans/archive/', '/zh-hans/category/', '/zh-hans/category/members/'])
    expect(pages.get(path)?.make().path).toBe(path);
});
