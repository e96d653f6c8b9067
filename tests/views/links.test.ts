import { describe, expect, test } from 'vitest';
import { word } from '../../src/i18n/words.ts';
import { Links } from '../../src/views/links.ts';
import { paperArchive } from './paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: ['张三'], category: 'members', image: '/images/a.jpg' },
  { id: 'b', date: '2016-05-01', title: '乙', people: ['张三', '李四'] },
]);
const [b, a] = archive.articles;
const [hans, hant] = [new Links(archive, 'zh-Hans'), new Links(archive, 'zh-Hant')];

describe('an entry', () => {
  test('has the title, date, category and picture of its article', () => {
    expect(hant.entry(a!)).toEqual({
      href: '/zh-hant/news/2016/04/a/',
      key: '2016/04/a',
      title: '甲 zh-Hant',
      summary: '',
      date: '2016-04-18',
      category: { href: '/zh-hant/category/members/', label: '会员' },
      image: '/images/a.jpg',
    });
  });

  test('has only what the article has', () => {
    expect(Object.keys(hans.entry(b!))).toEqual(['href', 'key', 'title', 'summary', 'date']);
  });

  test('names the source as the edition writes it, and a draft as one', () => {
    const source = { kind: 'source' as const, key: '工商时报', hant: '工商時報', slug: 's' };
    const draft = { ...b!, draft: true as const, topics: [...b!.topics, source] };
    expect(hans.entry(draft)).toMatchObject({ source: '工商时报', draft: true });
    expect(hant.entry(draft)).toMatchObject({ source: '工商時報' });
  });

  test('has no category that the settings do not know', () => {
    expect(hans.entry({ ...b!, category: 'nowhere' })).not.toHaveProperty('category');
  });
});

test('an article is linked to by its title, and neighbours where they are', () => {
  expect(hans.link(a!)).toEqual({ href: '/zh-hans/news/2016/04/a/', label: '甲 zh-Hans' });
  expect(hans.beside({ previous: a! })).toEqual({ previous: hans.link(a!) });
  expect(hans.beside({ next: b! })).toEqual({ next: hans.link(b!) });
  expect(hans.beside({})).toEqual({});
});

test('a topic is linked to by its name, with its number where that is asked for', () => {
  const person = archive.topics.get('person')!.get('张三')!;
  expect(hans.topicLink(person)).toEqual({ href: '/zh-hans/person/zhang-san/', label: '张三' });
  expect(hans.counted(person)).toEqual({ href: '/zh-hans/person/zhang-san/', label: '张三', count: 2 });
});

test('an exhibit is listed with its words, its picture and how much it chose; the list has its own name', () => {
  const [record] = paperArchive(
    [],
    [{ id: 'road', title: '路', articles: ['a', 'b'], image: '/images/a.jpg' }],
  ).exhibits;
  expect(hant.exhibit({ record: record!, articles: [a!, b!], timeline: [] })).toEqual({
    href: '/zh-hant/exhibits/road/',
    label: '路 zh-Hant',
    description: '引言',
    count: 2,
    image: '/images/a.jpg',
  });
  const [plain] = paperArchive([], [{ id: 'road', title: '路', articles: [] }]).exhibits;
  expect(hans.exhibit({ record: plain!, articles: [], timeline: [] })).not.toHaveProperty('image');
  expect(hans.exhibitsLink()).toEqual({ href: '/zh-hans/exhibits/', label: word('zh-Hans', 'exhibits') });
});

test('kinds and the archive are called by the words of the edition', () => {
  expect(hant.kindLink('place')).toEqual({ href: '/zh-hant/place/', label: '地方' });
  expect(hant.archiveLink()).toEqual({ href: '/zh-hant/archive/', label: word('zh-Hant', 'archive') });
});

test('topics are grouped by kind, without category and source, and without empty groups', () => {
  const topic = (kind: 'tag' | 'person' | 'category' | 'source', slug: string) => ({
    kind,
    key: slug,
    slug,
    label: { 'zh-Hans': slug, 'zh-Hant': slug },
    articles: [],
  });
  const grouped = hans.grouped([
    topic('person', 'a'),
    topic('tag', 't'),
    topic('person', 'b'),
    topic('category', 'c'),
    topic('source', 's'),
  ]);
  expect(grouped.map(({ kind, links }) => [kind, ...links.map(({ label }) => label)]).toSorted()).toEqual([
    ['person', 'a', 'b'],
    ['tag', 't'],
  ]);
});
