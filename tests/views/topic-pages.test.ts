import { describe, expect, test } from 'vitest';
import { type PaperArticle, paperArchive } from './paper-archive.ts';
import { papers, plan } from './topic-plan.ts';

const inTwoYears = (i: number) => 2016 + (i % 2);

const list = (path: string, articles: PaperArticle[]) => {
  const made = plan(articles).get(path)!.make();
  if (made.kind !== 'list') throw new Error('not a list');
  return made;
};

describe('the page of a kind', () => {
  test('leads to the topics that have articles, the most first', () => {
    const articles = [...papers(2, inTwoYears), { id: 'b', date: '2016-02-01', title: '乙', people: ['李四'] }];
    expect(plan(articles).get('/zh-hans/person/')!.make()).toMatchObject({
      kind: 'topics',
      topicKind: 'person',
      heading: '人物',
      title: '人物',
      description: '人物',
      links: [
        { label: '张三', count: 2 },
        { label: '李四', count: 1 },
      ],
    });
    expect(plan(articles).get('/zh-hans/category/')!.make()).toMatchObject({ links: [{ label: '会员', count: 2 }] });
  });

  test('is there for each kind, though nothing is of it', () => {
    expect(plan([]).get('/zh-hans/tag/')!.make()).toMatchObject({ kind: 'topics', links: [] });
  });

  test('has a key of its topics’ addresses, names and numbers', () => {
    const keyOf = (topic: object) => {
      const archive = paperArchive(papers(2, inTwoYears));
      const person = archive.topics.get('person')!.get('张三')!;
      const topics = new Map([...archive.topics, ['person', new Map([['张三', { ...person, ...topic }]])] as const]);
      return plan(papers(2, inTwoYears), { topics }).get('/zh-hans/person/')!.key;
    };
    const keys = [{}, { slug: 'z' }, { label: { 'zh-Hans': '章三', 'zh-Hant': '' } }, { articles: [] }].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf({ label: { 'zh-Hans': '张三', 'zh-Hant': '别' } })).toBe(keys[0]);
  });
});

describe('the page of a topic', () => {
  test('lists its articles under its name, below its kind', () => {
    expect(list('/zh-hans/person/zhang-san/', papers(2, inTwoYears))).toMatchObject({
      heading: '张三',
      total: 2,
      breadcrumb: [{ href: '/zh-hans/person/', label: '人物' }],
    });
  });

  test.each([
    [3, undefined],
    [4, ['2016:2', '2017:2']],
  ])('shows with %i articles the years %j', (n, spread) => {
    const { spread: shown } = list('/zh-hans/person/zhang-san/', papers(n, inTwoYears));
    expect(shown?.map(({ year, count }) => `${year}:${count}`)).toEqual(spread);
  });

  test('shows the years on its first page alone', () => {
    const shown = [...plan(papers(6, inTwoYears)).values()]
      .filter(({ path }) => path.startsWith('/zh-hans/person/zhang-san/'))
      .map(({ make }) => 'spread' in make());
    expect(shown).toEqual([true, false]);
  });

  test('has feeds where it is a category', () => {
    expect(list('/zh-hans/category/members/', papers(1)).feeds).toBe('/zh-hans/category/members/');
    expect(list('/zh-hans/person/zhang-san/', papers(1))).not.toHaveProperty('feeds');
  });

  test('has its description in its edition', () => {
    const archive = paperArchive(papers(1));
    const topics = new Map(archive.topics);
    const members = topics.get('category')!.get('members')!;
    const description = { 'zh-Hans': '简', 'zh-Hant': '繁' };
    topics.set('category', new Map([['members', { ...members, description }]]));
    expect(plan(papers(1), { topics }).get('/zh-hans/category/members/')!.make()).toMatchObject({ description: '简' });
    expect(list('/zh-hans/category/members/', papers(1)).description).toBe('样本会刊：会员，共1篇');
  });

  test('has a key of its years on the first page', () => {
    // The sixth article stands on the second page; the first shows only its year.
    const [one, other] = [2010, 2011].map((old) => papers(6, (i) => (i === 0 ? old : 2016)));
    const key = (articles: PaperArticle[]) => plan(articles).get('/zh-hans/person/zhang-san/')!.key;
    expect(key(one!)).not.toBe(key(other!));
  });
});

describe('the page of a kind with many topics', () => {
  /** So many persons with an article each, by turns of three letters and a digit. */
  const pages = (count: number) => {
    const archive = paperArchive(papers(1));
    const person = archive.topics.get('person')!.get('张三')!;
    const slugOf = (i: number) => `${'zab5'[i % 4]}${String(i).padStart(3, '0')}`;
    const many = Array.from({ length: count }, (_, i) => ({ ...person, key: `${i}`, slug: slugOf(i) }));
    const topics = new Map([...archive.topics, ['person', new Map(many.map((one) => [one.key, one]))] as const]);
    const planned = plan(papers(1), { topics });
    const made = (path: string) => {
      const page = planned.get(path)?.make();
      if (page?.kind !== 'topics') throw new Error(`no topics at ${path}`);
      return page;
    };
    return { planned, made, slugs: many.map(({ slug }) => slug) };
  };
  const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);
  const pageOf = (slug: string) => `/zh-hans/person/${slug}/`;

  test('shows the first sixty, and from then on all by letter, each once', () => {
    expect(pages(60).made('/zh-hans/person/')).toMatchObject({ groups: [], letters: [] });
    const { made, slugs } = pages(61);
    const { links, groups, letters } = made('/zh-hans/person/');
    expect([links.length, letters]).toEqual([60, []]);
    expect(groups.map(({ letter }) => letter)).toEqual(['#', 'A', 'B', 'Z']);
    expect(groups.flatMap((group) => hrefs(group.links)).sort()).toEqual(slugs.map(pageOf).sort());
    expect(groups[1]!.links[0]).toMatchObject({ label: '张三', count: 1 });
  });

  test('leads to a page for each letter where there are more than three hundred', () => {
    expect(pages(300).planned.has('/zh-hans/person/letter/a/')).toBe(false);
    const { made, slugs } = pages(301);
    const { groups, letters } = made('/zh-hans/person/');
    expect(groups).toEqual([]);
    expect(letters).toEqual(
      ['#', 'A', 'B', 'Z'].map((label) => ({
        label,
        href: `/zh-hans/person/letter/${label === '#' ? '0' : label.toLowerCase()}/`,
      })),
    );
    const ofLetters = letters.map(({ href }) => made(href));
    expect(ofLetters.flatMap((page) => page.groups.flatMap((group) => hrefs(group.links))).sort()).toEqual(
      slugs.map(pageOf).sort(),
    );
    expect(ofLetters[1]).toMatchObject({
      heading: '人物：A',
      title: '人物：A',
      breadcrumb: [{ href: '/zh-hans/person/', label: '人物' }],
      links: [],
      letters,
    });
  });
});
