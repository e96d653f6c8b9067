import { expect, test } from 'vitest';
import type { ArticlePages } from '../../src/archive/index.ts';
import { sideBySide } from '../../src/views/side-by-side.ts';
import { paperArchive } from './paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: ['张三'] },
  { id: 'b', date: '2018-01-02', title: '乙', people: ['张三', '李四'] },
]);
const [article] = archive.articles;

test('each block of an article stands beside its conversion, with the marked characters in both', () => {
  const text = archive.pages(article!).text;
  const pages: ArticlePages = {
    text: {
      'zh-Hans': { ...text['zh-Hans'], plain: '会长<于>里\n第二段' },
      'zh-Hant': { ...text['zh-Hant'], plain: '會長<於>裡面\n第二段' },
    },
    spans: [
      [1, 3, 4, 3, 4, 'doubt'],
      [1, 5, 6, 5, 7, 'ruled'],
    ],
  };
  expect(sideBySide(article!, pages)).toEqual([
    { 'zh-Hans': '乙 zh-Hans', 'zh-Hant': '乙 zh-Hant' },
    {
      'zh-Hans': '会长&lt;<mark class="doubt">于</mark>&gt;<mark class="ruled">里</mark>',
      'zh-Hant': '會長&lt;<mark class="doubt">於</mark>&gt;<mark class="ruled">裡面</mark>',
    },
    { 'zh-Hans': '第二段', 'zh-Hant': '第二段' },
  ]);
});

test('marked characters are escaped like the others', () => {
  const text = archive.pages(article!).text;
  const pages: ArticlePages = {
    text: {
      'zh-Hans': { ...text['zh-Hans'], plain: 'a<b>&c' },
      'zh-Hant': { ...text['zh-Hant'], plain: 'a<b>&c' },
    },
    spans: [[1, 1, 5, 1, 5, 'ruled']],
  };
  for (const html of Object.values(sideBySide(article!, pages)[1]!))
    expect(html).toBe('a<mark class="ruled">&lt;b&gt;&amp;</mark>c');
});
