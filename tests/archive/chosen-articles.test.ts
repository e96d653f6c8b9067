import { expect, test } from 'vitest';
import type { Addressed } from '../../src/archive/addresses.ts';
import { articlesByName, chosenChecker } from '../../src/archive/chosen-articles.ts';

const files: Addressed[] = [
  { file: 'content/site.yaml', key: '', addresses: [] },
  { file: 'a', key: '2016/04/ruzhou', addresses: [] },
  { file: 'b', key: '2016/05/annual', addresses: [] },
  { file: 'c', key: '2017/05/annual', addresses: [] },
  { file: 'd', key: '2018/05/named', name: 'tenth', addresses: [] },
  { file: 'e', key: '2019/01/draft', draft: true, addresses: [] },
  { file: 'g', key: '2019/01/harbour-2019-spring-fair', addresses: [] },
  { file: 'f', key: '2019/01/gone', withdrawn: { date: '2020-01-01' }, addresses: [] },
];
const place = { file: 'content/exhibits/a.mdx', line: 5, column: 3 };
const told = (name: string) => chosenChecker(files)(name, place).map(({ code, params }) => [code, params]);

test.each(['ruzhou', '2016/04/ruzhou', '2017/05/annual', 'tenth', '2018/05/named'])('%s is an article', (name) => {
  expect(told(name)).toEqual([]);
});

test.each([
  ['ruzhuo', { better: 'ruzhou' }],
  ['/news/2016/04/ruzhou/', { better: '2016/04/ruzhou' }],
  ['/zh-hans/news/2016/04/ruzhou/', { better: '2016/04/ruzhou' }],
  ['https://chamber.example/news/ruzhou/', { better: 'ruzhou' }],
  ['ruzhou.mdx', { better: 'ruzhou' }],
  ['annual', { several: ['2016/05/annual', '2017/05/annual'] }],
  ['什么', {}],
  ['harbour-fair', { better: 'harbour-2019-spring-fair' }],
  ['fair', {}],
])('%s is none, and told with what was meant', (name, meant) => {
  expect(told(name)).toEqual([['unknown-article', { name, ...meant }]]);
});

test('a draft and what was withdrawn are told', () => {
  expect(told('draft')).toEqual([['chosen-draft', { name: 'draft' }]]);
  expect(told('gone')).toEqual([['chosen-withdrawn', { name: 'gone', date: '2020-01-01' }]]);
});

test('a name that front matter gives stands before that of a file', () => {
  const articles = [{ key: '2016/04/a', name: 'b' }, { key: '2016/05/b' }, { key: '2016/06/c' }];
  expect([...articlesByName(articles)].filter(([name]) => !name.includes('/'))).toEqual([['c', articles[2]]]);
});
