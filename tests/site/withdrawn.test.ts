/** An article that was taken back, in a published site: a page says so, and nothing else of it is published. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionSlug, editions } from '../../src/core/edition.ts';
import { indexedTexts } from '../../src/search/indexed-texts.ts';
import { builtFixture, filesOf, textOf } from './built.ts';

const site = await builtFixture();
const key = '2023/01/raffle-winners';

test.each([
  ['zh-Hans', '名单载有得奖人的电话，应当事人要求撤下。', '2023年3月1日'],
  ['zh-Hant', '名單載有得獎人的電話，應當事人要求撤下。', '2023年3月1日'],
] as const)('its page says so in the %s edition, and when and why', (edition, reason, day) => {
  const html = textOf(site, `${editionSlug(edition)}/news/${key}/index.html`);
  expect(html).toContain('本文已撤下');
  expect(html).toContain(reason);
  expect(html).toContain(day);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(/NewsArticle|citation_title|<dd>.*韋樣本|單車|单车/);
});

test('nothing that it said stands in any other file', () => {
  const own = editions.map((edition) => `${editionSlug(edition)}/news/${key}/index.html`);
  const led = ['news/raffle-winners/index.html', `both/${key}/index.html`, 'tc/raffle.html'];
  const told = ['_redirects', 'nginx.conf', 'dump/index.json', 'withdrawn.json'];
  const files = ['.html', '.xml', '.json', '.jsonl', '.txt', '_redirects', 'nginx.conf'].flatMap((ending) =>
    filesOf(site, ending),
  );
  const naming = files.filter((path) => /raffle-winners|抽獎|抽奖|韋樣本|韦样本/.test(textOf(site, path)));
  const manifest = 'manifest-sha256.txt';
  expect(naming.filter((path) => path !== manifest).sort()).toEqual(
    [...own, ...led, ...told].filter((path) => naming.includes(path)).sort(),
  );
  expect(indexedTexts(join(site.dir, 'search')).has(`zh-hant/news/${key}/`)).toBe(false);
  // A topic of this article alone is no topic any more.
  expect(existsSync(join(site.dir, 'zh-hant/person/wei-yang-ben'))).toBe(false);
});

test('all its addresses lead there', () => {
  const at = `/archive/zh-hant/news/${key}/`;
  expect(textOf(site, 'news/raffle-winners/index.html')).toContain(at);
  expect(textOf(site, `both/${key}/index.html`)).toContain(`url=${at}`);
  expect(textOf(site, '_redirects')).toContain(`/tc/raffle.html ${at} 301`);
  expect(JSON.parse(textOf(site, 'withdrawn.json'))).toContain(at);
  expect(JSON.parse(textOf(site, 'dump/index.json')).withdrawn).toEqual([{ id: key, date: '2023-03-01' }]);
});

test('a correction is the last change wherever one is said', () => {
  const corrected = '2023/01/lunar-new-year';
  const html = textOf(site, `zh-hant/news/${corrected}/index.html`);
  expect(html).toContain('<dt>最後更正</dt><dd><time datetime="2023-02-03">2023年2月3日 星期五</time>');
  expect(html).toContain('"dateModified":"2023-02-03"');
  expect(html).toContain('<meta property="article:modified_time" content="2023-02-03">');
  expect(textOf(site, 'sitemap-0.xml')).toMatch(
    new RegExp(`<loc>[^<]*zh-hant/news/${corrected}/</loc><lastmod>2023-02-03</lastmod>`),
  );
  const [entry] = textOf(site, 'zh-hant/atom.xml')
    .split('<entry>')
    .filter((one) => one.includes(corrected));
  expect(entry).toContain('<updated>2023-02-03T00:00:00.000Z</updated>');
  expect(entry).toContain('<published>2023-01-30T00:00:00.000Z</published>');
  const [item] = textOf(site, 'zh-hant/feed.xml')
    .split('<item>')
    .filter((one) => one.includes(corrected));
  expect(item).toContain('<pubDate>Mon, 30 Jan 2023');
});
