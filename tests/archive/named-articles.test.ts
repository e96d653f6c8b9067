import { describe, expect, test } from 'vitest';
import { articleFinder } from '../../src/archive/named-articles.ts';

const files = [
  { file: 'a', key: '2015/11/tea-fair', title: '“春茶”开市', addresses: [] },
  { file: 'b', key: '2015/11/gala', title: '年会', addresses: [] },
  { file: 'c', key: '2016/11/gala', title: '年會', addresses: [] },
  { file: 'd', key: '2016/12/cloth', name: 'cloth-shop', title: '布庄', addresses: [] },
  { file: 'e', key: '2017/picnic', addresses: [] },
  { file: 'f', key: 'undated/charter', title: '', addresses: [] },
  { file: 'about', key: '', title: '关于', addresses: [] },
];
const found = (written: string) => articleFinder(files)(written)?.key;

describe('an article is meant', () => {
  const ends = [
    '',
    '/',
    '.md',
    '.mdx',
    '.MD',
    '.htm',
    '.html',
    '.markdown',
    '/index.html',
    '/index',
    '?a=1',
    '#b',
    '/?a#b',
    ' ',
  ];
  test.each(ends)('by its name and by its key, with any end: %j', (end) => {
    expect(found(`tea-fair${end}`)).toBe('2015/11/tea-fair');
    expect(found(` 2016/11/gala${end}`)).toBe('2016/11/gala');
    expect(found(`cloth-shop${end}`)).toBe('2016/12/cloth');
  });

  test.each([
    ['tea_fair', '2015/11/tea-fair'],
    ['Tea-Fair', '2015/11/tea-fair'],
    ['2015-11-02-tea-fair', '2015/11/tea-fair'],
    ['2015-1-2-tea_fair', '2015/11/tea-fair'],
    ['_posts/2015-11-02-tea-fair.markdown', '2015/11/tea-fair'],
    // The key stands behind whatever is before it.
    ['/2015/11/tea-fair', '2015/11/tea-fair'],
    ['/zh-hans/news/2016/11/gala/', '2016/11/gala'],
    ['https://a.example/both/2016/11/gala/', '2016/11/gala'],
    ['content/news/2017/picnic.mdx', '2017/picnic'],
    ['/news/undated/charter', 'undated/charter'],
    // Another folder, and a name that only one has.
    ['2014/01/tea-fair', '2015/11/tea-fair'],
    ['2016/12/cloth', '2016/12/cloth'],
    ['2014/01/gala', undefined],
    ['x2015-11-02-tea-fair', undefined],
    ['tea-2015-11-02-fair', undefined],
    ['tea-fair-2015-11-02-', undefined],
    ['tea-fair.txt', undefined],
    ['tea-fairs', undefined],
    // Its file is called so, but its address is not.
    ['cloth', undefined],
  ])('by what others make of them: %s', (written, key) => expect(found(written)).toBe(key));

  test.each([
    ['春茶开市', '2015/11/tea-fair'],
    ['《春茶開市》', '2015/11/tea-fair'],
    ['春 茶+开市！', '2015/11/tea-fair'],
    ['posts/春茶开市.md', '2015/11/tea-fair'],
    ['/春茶开市/', '2015/11/tea-fair'],
    ...['（2015）', '(2015)', '（2015年）', '（2015年11月）', '(2015-11)', '（2015.1）', '（2015/11） '].map((when) => [
      `春茶开市${when}`,
      '2015/11/tea-fair',
    ]),
    ['春茶开市（15）', undefined],
    ['春茶开市（2015年度）', undefined],
    ['（2015）春茶开市', undefined],
    ['春茶开市（2015）续', undefined],
    ['春茶', undefined],
    ['介绍/春茶开市', undefined],
    ['关于', undefined],
    // What has no title has no name by it.
    ['！', undefined],
  ] as [string, string | undefined][])('by its title, in either script, with its year: %s', (written, key) =>
    expect(found(written)).toBe(key),
  );

  test.each(['gala', '年会', '年會', 'nothing', '', '/', '2016/11/'])(
    'never where two are called so, or none: %j',
    (written) => expect(found(written)).toBeUndefined(),
  );
});
