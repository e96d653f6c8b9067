import { describe, expect, test } from 'vitest';
import { forEditions } from '../../src/core/edition.ts';
import { feedLength, makeFeeds } from '../../src/feeds/feed.ts';
import { readXml } from '../seo/xml.ts';
import { paperArchive } from '../views/paper-archive.ts';

const day = (n: number): string => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);
const archive = paperArchive(
  Array.from({ length: feedLength + 5 }, (_, n) => ({ id: `a${n}`, date: day(n), title: `第${n}篇`, people: [] })),
);
const { articles } = archive;
const feeds = makeFeeds(archive, 'zh-Hant', articles);
const texts = (xml: string, name: string, parent: string): string[] =>
  readXml(xml).flatMap((element) => (element.name === name && element.within.at(-1) === parent ? [element.text] : []));
const newest = articles.slice(0, feedLength);
const urls = newest.map(
  ({ date, id }) => `https://example.org/zh-hant/news/${date.slice(0, 4)}/${date.slice(5, 7)}/${id}/`,
);

describe('each feed holds the newest articles of its edition, newest first', () => {
  test('RSS', () => {
    expect(texts(feeds['feed.xml'], 'link', 'item')).toEqual(urls);
    expect(texts(feeds['feed.xml'], 'guid', 'item')).toEqual(urls);
    expect(texts(feeds['feed.xml'], 'title', 'item')).toEqual(newest.map(({ text }) => text['zh-Hant'].title));
    expect(texts(feeds['feed.xml'], 'language', 'channel')).toEqual(['zh-Hant']);
    expect(texts(feeds['feed.xml'], 'pubDate', 'item')[0]).toBe('Thu, 04 Feb 2016 00:00:00 GMT');
  });

  test('Atom', () => {
    expect(texts(feeds['atom.xml'], 'id', 'entry')).toEqual(urls);
    expect(texts(feeds['atom.xml'], 'updated', 'feed')).toEqual([`${newest[0]!.date}T00:00:00.000Z`]);
  });

  test('JSON', () => {
    const feed = JSON.parse(feeds['feed.json']) as {
      items: { url: string; date_modified: string }[];
      home_page_url: string;
    };
    expect(feed.items.map(({ url }) => url)).toEqual(urls);
    expect(feed.home_page_url).toBe('https://example.org/zh-hant/');
  });
});

test('each feed says what it is, whose it is, and where it stands in each format', () => {
  const head = (name: string) => texts(feeds['feed.xml'], name, 'channel')[0];
  expect(head('title')).toBe('样本会刊');
  expect(head('description')).toBe('样本会刊');
  expect(head('copyright')).toBe('© 样本会刊');
  expect(head('generator')).toBe('Huikan');
  const links = readXml(feeds['atom.xml']).filter(({ name, within }) => name === 'link' && within.at(-1) === 'feed');
  expect(links.map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ['alternate', 'https://example.org/zh-hant/'],
    ['self', 'https://example.org/zh-hant/atom.xml'],
  ]);
  expect(JSON.parse(feeds['feed.json'])).toMatchObject({
    title: '样本会刊',
    feed_url: 'https://example.org/zh-hant/feed.json',
  });
});

test('each feed names all who wrote an article, and nobody else', () => {
  const credits = [
    { role: 'reporter' as const, name: '何青' },
    { role: 'correspondent' as const, name: '陆远' },
    { role: 'editor' as const, name: '高原' },
  ];
  const pages: typeof archive.pages = (article) => {
    const { text, ...rest } = archive.pages(article);
    return { ...rest, text: forEditions((edition) => ({ ...text[edition], credits })) };
  };
  const made = makeFeeds({ ...archive, pages }, 'zh-Hans', articles.slice(0, 1));
  expect(texts(made['feed.xml'], 'dc:creator', 'item')).toEqual(['何青、陆远']);
  expect(texts(made['atom.xml'], 'name', 'author')).toEqual(['样本会刊', '何青', '陆远']);
  expect(JSON.parse(made['feed.json'])).toMatchObject({ items: [{ author: { name: '何青、陆远' } }] });
});

test('a feed of nothing is as old as can be', () => {
  expect(texts(makeFeeds(archive, 'zh-Hans', [])['atom.xml'], 'updated', 'feed')).toEqual(['1970-01-01T00:00:00.000Z']);
});

test('each feed says where it stands', () => {
  const selves = (['feed.xml', 'atom.xml'] as const).map(
    (file) => readXml(feeds[file]).find(({ attributes }) => attributes.rel === 'self')?.attributes.href,
  );
  expect(selves).toEqual(['https://example.org/zh-hant/feed.xml', 'https://example.org/zh-hant/atom.xml']);
});

test('the same archive gives the same bytes, whenever it is built', () => {
  expect(makeFeeds(archive, 'zh-Hant', articles)).toEqual(feeds);
  for (const content of Object.values(feeds)) expect(content).not.toContain(String(new Date().getUTCFullYear()));
});

test.each(['甲 & <b>乙</b>', ']]>', '&amp;', '丙\u0000\u0008\u000b\ufffe丁', '戊\ud800己', '𠮷'])(
  'a title %j leaves every feed readable',
  (title) => {
    const [article] = articles;
    const hostile = {
      ...article!,
      text: { 'zh-Hans': { title, summary: title }, 'zh-Hant': { title, summary: title } },
    };
    const made = makeFeeds(archive, 'zh-Hans', [hostile]);
    const kept = title.replace(/[\u0000\u0008\u000b\ufffe\ud800](?![\udc00-\udfff])/g, '');
    expect(texts(made['feed.xml'], 'title', 'item')).toEqual([kept]);
    expect(texts(made['atom.xml'], 'title', 'entry')).toEqual([kept]);
    expect((JSON.parse(made['feed.json']) as { items: { title: string }[] }).items[0]?.title).toBe(kept);
  },
);

test('an archive of nothing has feeds all the same', () => {
  const empty = makeFeeds(archive, 'zh-Hans', []);
  expect(readXml(empty['feed.xml'])[0]?.name).toBe('rss');
  expect(readXml(empty['atom.xml'])[0]?.name).toBe('feed');
  expect(JSON.parse(empty['feed.json'])).toMatchObject({ items: [] });
});

test('a topic has a feed of its own', () => {
  const topic = makeFeeds(archive, 'zh-Hans', articles.slice(0, 1), '/zh-hans/tag/zhao-shang/', '招商');
  expect(texts(topic['feed.xml'], 'title', 'channel')).toEqual(['招商 - 样本会刊']);
  expect(topic['feed.xml']).toContain('https://example.org/zh-hans/tag/zhao-shang/feed.xml');
});

test('thirty articles are in a feed', () => {
  expect(texts(feeds['feed.xml'], 'guid', 'item')).toHaveLength(30);
});

describe('a date that is no day', () => {
  const [first, ...rest] = articles;
  const summary = { title: '甲', summary: '摘要' };
  const undated = { ...first!, date: '2016-04?', text: { 'zh-Hans': summary, 'zh-Hant': summary } };
  const made = makeFeeds(archive, 'zh-Hant', [undated, ...rest]);

  test('is said in words where the format needs none, and the article is not in Atom', () => {
    const { items } = JSON.parse(made['feed.json']) as { items: { summary: string }[] };
    expect(items[0]!.summary).toMatch(/^摘要（.*：2016年4月.*）$/);
    expect(items[0]).not.toHaveProperty('date_modified');
    expect(texts(made['atom.xml'], 'id', 'entry')).not.toContain(urls[0]);
    expect(texts(made['atom.xml'], 'id', 'entry')).toHaveLength(29);
  });

  test('does not make the feed older or newer', () => {
    expect(texts(made['atom.xml'], 'updated', 'feed')).toEqual([`${rest[0]!.date}T00:00:00.000Z`]);
  });
});

test('markup in a summary is text, and what XML cannot hold is left out', () => {
  const said = { title: '甲\u0000\u000b乙\ud800', summary: '<b>丙</b>&\u001f丁' };
  const [first] = articles;
  const { 'feed.xml': rss } = makeFeeds(archive, 'zh-Hans', [
    { ...first!, text: { 'zh-Hans': said, 'zh-Hant': said } },
  ]);
  expect(texts(rss, 'title', 'item')).toEqual(['甲乙']);
  // Readers take the description for HTML, so the text of the element is HTML.
  expect(texts(rss, 'description', 'item')).toEqual(['&lt;b&gt;丙&lt;/b&gt;&amp;丁']);
});
