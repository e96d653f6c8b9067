import { describe, expect, it } from 'vitest';
import { withEmbeddedArticle } from '../../../src/import/read/embedded-article.ts';
import { readPage } from '../../../src/import/read/page.ts';

const prose = '端午前夕，厦门的龙舟会在集美学村的内湖举行，来自海外的十六支队伍划了整整一天，岸上看的人比往年多。';
const page = (script: string, attributes = ''): string =>
  `<html><head><title>龙舟</title></head><body><div id="app">加载中</div><script${attributes}>${script}</script></body></html>`;
/** What a page is read as. */
const textsOf = (html: string): string[] =>
  readPage('a.html', Buffer.from(html)).blocks.map((block) => ('text' in block ? block.text : ''));

describe('an article that stands in a script', () => {
  const state = {
    menu: [{ title: '首页' }],
    news: {
      detail: {
        headline: '龙舟赛开桨',
        body: `<p>${prose}</p>`,
        info: { mediaName: '鹭江晚报', publishTime: 1_402_012_800 },
      },
    },
    hot: [{ title: '别的', summary: '短' }],
  };

  it.each([
    ['an assignment', page(`window.__STATE__ = ${JSON.stringify(state)};`)],
    ['an assignment with more behind it', page(`var a = ${JSON.stringify(state)}; start({ x: 1 })`)],
    ['a document', page(JSON.stringify(state), ' type="application/json"')],
    [
      'escaped characters',
      page(JSON.stringify(state).replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)),
    ],
    ['escaped markup', page(JSON.stringify(state).replaceAll('<', '&lt;').replaceAll('>', '&gt;'))],
  ])('is read as the page: %s', (_, html) => {
    const texts = textsOf(html);
    expect(texts.slice(0, 4)).toEqual(['龙舟赛开桨', '来源：鹭江晚报', '发布时间：2014-06-06', prose]);
    expect(texts).toContain('加载中');
  });

  it('may be a list of blocks, with the author as an object', () => {
    const blocks = {
      title: '龙舟赛开桨',
      author: { name: '林海' },
      paragraphs: [{ text: prose }, { text: '赛后聚餐。' }],
    };
    expect(textsOf(page(JSON.stringify({ a: [blocks] })))).toEqual(
      expect.arrayContaining(['作者：林海', prose, '赛后聚餐。']),
    );
  });
});

describe('a page stays as it is', () => {
  const json = JSON.stringify({ title: '龙舟', body: prose });
  it.each([
    ['it prints its own text', `<html><body><p>${prose}${prose}</p><script>var a = ${json}</script></body></html>`],
    ['its script is no JSON', page(`var a = { title: '龙舟', body: '${prose}' }`)],
    ['nothing is named a title', page(JSON.stringify({ body: prose }))],
    ['it is linked data', page(json, ' type="application/ld+json"')],
    ['it has no script', `<html><body><p>${prose}</p></body></html>`],
  ])('where %s', (_, html) => {
    expect(withEmbeddedArticle(html)).toBe(html);
  });
});
