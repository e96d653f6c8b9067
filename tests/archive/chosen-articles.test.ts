import { describe, expect, test } from 'vitest';
import type { Addressed } from '../../src/archive/addresses.ts';
import { articlesByName, chosenChecker } from '../../src/archive/chosen-articles.ts';

const files: Addressed[] = [
  { file: 'content/site.yaml', key: '', addresses: [] },
  { file: 'a', key: '2016/04/ruzhou', title: '汝州归来', addresses: [] },
  { file: 'b', key: '2016/05/annual', title: '五月年会', addresses: [] },
  { file: 'c', key: '2017/05/annual', addresses: [] },
  { file: 'd', key: '2018/05/named', name: 'tenth', title: '十周年', addresses: [] },
  { file: 'e', key: '2019/01/draft', draft: true, addresses: [] },
  { file: 'g', key: '2019/01/harbour-2019-spring-fair', addresses: [] },
  { file: 'h', key: '2020/01/port-2019-day', addresses: [] },
  { file: 'i', key: '2020/01/port-2020-day', addresses: [] },
  { file: 'f', key: '2019/01/gone', withdrawn: { date: '2020-01-01' }, addresses: [] },
];
const place = { file: 'content/exhibits/a.mdx', line: 5, column: 3 };
const check = chosenChecker(files);
const told = (name: string) => check(name, place).map(({ code, params }) => [code, params]);

test.each(['ruzhou', '2016/04/ruzhou', '2017/05/annual', 'tenth', '2018/05/named'])('%s is an article', (name) => {
  expect(told(name)).toEqual([]);
});

test('what is none is told where it stands', () => expect(check('nobody', place)).toMatchObject([place]));

describe('what is none is told with what was meant', () => {
  test.each([
    ['/news/2016/04/ruzhou/', '2016/04/ruzhou'],
    ['/zh-hans/news/2016/04/ruzhou/', '2016/04/ruzhou'],
    ['news/2016/04/ruzhou', '2016/04/ruzhou'],
    ['https://chamber.example/news/ruzhou/', 'ruzhou'],
    ['/news/tenth?a=1', 'tenth'],
    ['/news/tenth#b', 'tenth'],
    ...['.mdx', '.md', '.html', '.HTM', '/', '/index.html', '/index'].map((end) => [
      `2016/04/ruzhou${end}`,
      '2016/04/ruzhou',
    ]),
    // Another folder, or capitals.
    ['2016/05/ruzhou', 'ruzhou'],
    ['Ruzhou', 'ruzhou'],
    ['NAMED/TENTH', 'tenth'],
    // By the name of its file, which is not its own.
    ['2017/05/named', '2018/05/named'],
    ['named', '2018/05/named'],
    // A slip.
    ['ruzhuo', 'ruzhou'],
    ['2016/04/ruzhuo', 'ruzhou'],
    // All its words are in one name alone.
    ['harbour-fair', 'harbour-2019-spring-fair'],
    ['fair-harbour--spring', 'harbour-2019-spring-fair'],
  ])('%s: %s', (name, better) => expect(told(name)).toEqual([['unknown-article', { name, better }]]));

  test.each(['什么', 'fair', 'port-day', 'harbour-evening', 'x-y', '', '/news/'])('or with nothing: %j', (name) =>
    expect(told(name)).toEqual([['unknown-article', { name }]]),
  );

  test.each(['annual', '2015/05/annual', 'Annual.mdx', '/news/annual/'])('or with all that are called so: %s', (name) =>
    expect(told(name)).toEqual([['unknown-article', { name, several: ['2016/05/annual', '2017/05/annual'] }]]),
  );

  test.each([
    ['汝州归来', 'ruzhou'],
    ['《汝州歸來》', 'ruzhou'],
    ['十周年（2018）', 'tenth'],
    // Two articles share its name, so that its key is written.
    ['五月年会', '2016/05/annual'],
  ])('or with the article of that title: %s', (name, better) =>
    expect(told(name)).toEqual([['unknown-article', { name, better, isTitle: true }]]),
  );
});

test('a draft and what was withdrawn are told', () => {
  expect(told('draft')).toEqual([['chosen-draft', { name: 'draft' }]]);
  expect(told('gone')).toEqual([['chosen-withdrawn', { name: 'gone', date: '2020-01-01' }]]);
});

test('an article is found by its name and by its key; a name that two share is neither’s', () => {
  const articles = [{ key: '2016/04/a', name: 'b' }, { key: '2016/05/b' }, { key: '2016/06/c' }];
  expect([...articlesByName(articles)].sort()).toEqual([
    ['2016/04/a', articles[0]],
    ['2016/05/b', articles[1]],
    ['2016/06/c', articles[2]],
    ['c', articles[2]],
  ]);
});
