import { expect, test } from 'vitest';
import { articleFinder } from '../../src/archive/named-articles.ts';

const files = [
  { file: 'a', key: '2015/11/tea-fair', title: '“春茶”开市', addresses: [] },
  { file: 'b', key: '2015/11/gala', title: '年会', addresses: [] },
  { file: 'c', key: '2016/11/gala', title: '年會', addresses: [] },
  { file: 'd', key: '2016/12/cloth', name: 'cloth-shop', title: '布庄', addresses: [] },
  { file: 'about', key: '', addresses: [] },
];
const find = articleFinder(files);

test.each([
  ['tea-fair', '2015/11/tea-fair'],
  ['tea_fair.md', '2015/11/tea-fair'],
  ['2015-11-02-tea-fair', '2015/11/tea-fair'],
  ['_posts/2015-11-02-tea-fair.markdown', '2015/11/tea-fair'],
  ['/2015/11/tea-fair.html#a', '2015/11/tea-fair'],
  ['《春茶開市》', '2015/11/tea-fair'],
  ['春茶开市（2015）', '2015/11/tea-fair'],
  ['2016/11/gala', '2016/11/gala'],
  ['cloth-shop', '2016/12/cloth'],
  // What two articles are called is neither of them.
  ['gala', undefined],
  ['年会', undefined],
  ['nothing', undefined],
  ['', undefined],
])('%s', (written, key) => expect(find(written)?.key).toBe(key));
