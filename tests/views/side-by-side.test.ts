import { expect, test } from 'vitest';
import type { ArticlePages } from '../../src/archive/index.ts';
import { planArchive } from '../../src/views/plan.ts';
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

test('every article has one page of both scripts, which leads to both editions', () => {
  const both = [...planArchive(archive, new Map())].filter(({ path }) => path.startsWith('/both/'));
  expect(both.map(({ path }) => path)).toEqual(['/both/2018/01/b/', '/both/2016/04/a/']);
  expect(both[0]!.make()).toMatchObject({ kind: 'both', edition: 'zh-Hans', counterpart: '/zh-hant/news/2018/01/b/' });
});

test('the archive in numbers ranks what was named, and says when, with no year left out', () => {
  const statistics = [...planArchive(archive, new Map())].find(({ path }) => path === '/zh-hans/glance/')?.make();
  expect(statistics).toMatchObject({
    kind: 'statistics',
    total: 2,
    spread: [
      { year: '2016', count: 1 },
      { year: '2017', count: 0 },
      { year: '2018', count: 1 },
    ],
    ranked: [
      {
        kind: 'person',
        rows: [
          { label: '张三', count: 2, years: [{ count: 1 }, { count: 0 }, { count: 1 }] },
          { label: '李四', count: 1, years: [{ count: 0 }, { count: 0 }, { count: 1 }] },
        ],
      },
    ],
  });
});
