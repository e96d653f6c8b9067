/** An article that a person wrote in both scripts, in a published site: one article, two texts, nothing converted. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localFetch, localOrigin } from '../../scripts/bench/search/local-fetch.ts';
import { type Edition, editionSlug, editions } from '../../src/core/edition.ts';
import { filesAt } from '../../src/search/client/files.ts';
import { createService } from '../../src/search/client/service.ts';
import { indexedTexts } from '../../src/search/indexed-texts.ts';
import { builtFixture, filesOf, textOf, withoutPhrases } from './built.ts';

const site = await builtFixture();
const key = '2024/02/new-year-fair';
const titles = { 'zh-Hans': '春节集市：四百把汤匙售罄', 'zh-Hant': '年宵攤位賣光四百把湯匙' };
/** What only one of the texts says, and what a conversion of it would be. */
const own = {
  'zh-Hans': { said: '电子游戏机', converted: '软件游戏机' },
  'zh-Hant': { said: '軟件遊戲機', converted: '電子遊戲機' },
};

const articlePage = (edition: Edition): string =>
  withoutPhrases(textOf(site, `${editionSlug(edition)}/news/${key}/index.html`));

describe.each(editions)('in the %s edition', (edition) => {
  const [other] = editions.filter((one) => one !== edition) as [Edition];

  test('the page shows the text of that script as it was written', () => {
    const html = articlePage(edition);
    expect(html).toContain(`<h1>${titles[edition]}</h1>`);
    expect(html).toContain(own[edition].said);
    expect(html).not.toContain(own[edition].converted);
    expect(html).toMatch(/两版均为人工撰写|兩版均為人工撰寫/);
    expect(html).not.toMatch(/由机器转换|由機器轉換/);
    expect(html).toContain(`"headline":"${titles[edition]}"`);
  });

  test('lists, feeds and the dump say that title and no other', () => {
    const slug = editionSlug(edition);
    for (const path of ['archive/2024/02/index.html', 'feed.xml', 'atom.xml', 'feed.json']) {
      const text = withoutPhrases(textOf(site, `${slug}/${path}`));
      expect([path, text.includes(titles[edition])]).toEqual([path, true]);
      expect([path, text.includes(titles[other])]).toEqual([path, false]);
    }
    const [line] = textOf(site, 'dump/2024.jsonl')
      .split('\n')
      .filter((one) => one.includes(key));
    const dumped = JSON.parse(line!);
    expect(dumped).toMatchObject({ id: key, parallel: true, title: titles });
    expect(dumped.text[edition]).toContain(own[edition].said);
  });

  test('search finds words of either text, and shows that of the edition', async () => {
    const service = createService(filesAt(`${localOrigin}/search/`, localFetch(site.dir).fetch));
    for (const words of [own['zh-Hans'].said, own['zh-Hant'].said, '茶餐厅', '四百把湯匙']) {
      const answer = await service.search(words, { edition });
      expect(answer.tier).toBe('exact');
      const found = await Promise.all(answer.found.map((one) => service.show(one, words, edition, answer.version)));
      expect([words, found.filter(({ url }) => url.includes(key)).map(({ title }) => title)]).toEqual([
        words,
        [titles[edition]],
      ]);
    }
    const text = indexedTexts(join(site.dir, 'search')).get(`${editionSlug(edition)}/news/${key}/`);
    expect(text?.title).toBe(titles[edition]);
  });

  test('the old address of each text leads to its edition', () => {
    const from = edition === 'zh-Hans' ? '/sc/fair.html' : '/tc/fair.html';
    expect(textOf(site, '_redirects')).toContain(`${from} /archive/${editionSlug(edition)}/news/${key}/ 301`);
  });
});

test('the page of both scripts aligns the paragraphs', () => {
  const html = textOf(site, `both/${key}/index.html`);
  const rows = html.split('<div class="both-row" id="block-').slice(1);
  const sides = rows.map((row) => [...row.matchAll(/<div class="prose"><p[^>]*>([^<]*)/g)].map(([, text]) => text!));
  expect(sides.map((row) => row.map((text) => text.slice(0, 6)))).toEqual([
    ['互助会在荃湾', '互助會在荃灣'],
    ['余秋华表示，', '余秋華說，帶'],
    ['（本文为样本', '收檔之後，義'],
  ]);
  expect(html).not.toContain('<mark');
  const [, head] = /<header class="both-head">([\s\S]*?)<\/header>/.exec(html)!;
  expect(head!.replace(/<[^>]*>/g, '').trim()).toMatch(/^簡繁對照\s+簡體在前，繁體在後。兩版均為人工撰寫，[^a-z]*$/);
});

test('it has one permanent address and one entry in each sitemap', () => {
  expect(filesOf(site, 'new-year-fair/index.html')).toEqual([
    `both/${key}/index.html`,
    'news/new-year-fair/index.html',
    `zh-hans/news/${key}/index.html`,
    `zh-hant/news/${key}/index.html`,
  ]);
  const permanent = textOf(site, 'news/new-year-fair/index.html');
  for (const title of Object.values(titles)) expect(permanent).toContain(title);
  const entries = textOf(site, 'sitemap-0.xml').match(/<loc>[^<]*new-year-fair\/<\/loc>/g) ?? [];
  expect(entries).toHaveLength(2);
});
