import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { readWeChat } from '../../../src/import/read/wechat.ts';

const read = (html: string) => readWeChat(elementsOf(parse(html))).claims.map(({ field, value }) => [field, value]);
const list = '<div id=meta_content><span class=rich_media_meta_text>尤三省</span><a id=js_name> 渡口公会 </a></div>';

test('account, author and the day in Beijing are claimed', () => {
  // 1600099200 is midnight in Beijing, and still the day before by Greenwich.
  const html = `${list}<div id=js_content>正文</div><script>var ct = "1600012800";</script>`;
  expect(read(html)).toEqual([
    ['date', '2020-09-14'],
    ['source', '渡口公会'],
    ['author', '尤三省'],
  ]);
});

test('the printed day and the script’s name of the account do where nothing else is', () => {
  expect(
    read(
      '<em id=publish_time>2020-09-14</em><div id=js_content>正文</div><script>var nickname = htmlDecode("渡口公会");</script>',
    ),
  ).toEqual([
    ['date', '2020-09-14'],
    ['source', '渡口公会'],
  ]);
});

test('the province from which a post was sent is no author', () => {
  const page = (place: string) =>
    read(
      `<div id=meta_content><a id=js_name>渡口公会</a><em id=publish_time class=rich_media_meta_text>2020-09-14</em>${place}</div><div id=js_content>正文</div>`,
    );
  for (const place of [
    '<em class=rich_media_meta_text>江苏</em>',
    '<em id=js_ip_wording_wrp class=rich_media_meta_text>马来西亚</em>',
  ])
    expect(page(place).map(([field]) => field)).not.toContain('author');
  expect(page('<em class=rich_media_meta_text>江平</em>')).toContainEqual(['author', '江平']);
});

test('a script may tell the day as it is printed', () => {
  const scripted = (day: string) =>
    read(`<div id=js_content>正文</div><script>var publish_time = "${day}" || "";</script>`);
  expect(scripted('2019-03-14')).toEqual([['date', '2019-03-14']]);
  expect(scripted('')).toEqual([]);
});

test('what the reader sees comes before what the script says', () => {
  const html =
    '<em id=publish_time>2020-09-20</em><div id=js_content>正文</div><script>var ct = "1600012800";</script>';
  expect(read(html)).toEqual([
    ['date', '2020-09-20'],
    ['date', '2020-09-14'],
  ]);
});

test('a word of the interface that is hidden is no author', () => {
  const hidden = '<em class=rich_media_meta_text style="display: none;">发表于</em>';
  const html = `<div id=meta_content><a id=js_name>渡口公会</a>${hidden}</div><div id=js_content>正文</div>`;
  expect(read(html)).toEqual([['source', '渡口公会']]);
});

test('of items that look the same the day is the date, and the other one the author', () => {
  const items = ['2013-11-05', '尤三省'].map((one) => `<em class="rich_media_meta rich_media_meta_text">${one}</em>`);
  for (const order of [items, items.toReversed()])
    expect(
      read(
        `<div class=rich_media_meta_list><span>原创</span>${order.join('')}<a id=post-user>渡口公会</a></div><div id=js_content>正文</div>`,
      ).toSorted(),
    ).toEqual([
      ['author', '尤三省'],
      ['date', '2013-11-05'],
      ['source', '渡口公会'],
    ]);
});

test('an account that is named twice is no author', () => {
  const html =
    '<div class=rich_media_meta_list><em class=rich_media_meta_text>渡口公会</em><a id=post-user>渡口公会</a></div><div id=js_content>正文</div>';
  expect(read(html)).toEqual([['source', '渡口公会']]);
});

test('a page of another system claims nothing', () => {
  expect(readWeChat(elementsOf(parse(list)))).toEqual({ claims: [], elements: [] });
});
