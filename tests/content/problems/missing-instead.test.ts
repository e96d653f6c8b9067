import { expect, test } from 'vitest';
import { missingInstead } from '../../../src/content/problems/missing-instead.ts';
import { boundsOf } from '../bounds.ts';

const article = 'content/news/2016/05/a.mdx';

test.each<[(string | number)[], object, string, string | undefined]>([
  [[0, 'hant'], { hans: '陈发' }, 'names.yaml', 'hant: 陳發'],
  [[0, 'hans'], { hant: '陳發' }, 'names.yaml', 'hans: 陈发'],
  [['image', 'alt'], { caption: '会场一角' }, article, 'alt: 图上有什么'],
  [['image', 'alt'], { src: '/a.jpg' }, article, 'alt: 图上有什么'],
  [['categories', 0, 'id'], { title: '会员' }, 'site.yaml', 'id: hui-yuan'],
  [['credits', 0, 'role'], { name: '罗立' }, article, 'role: author'],
  [['navigation', 0, 'href'], { title: '首页' }, 'site.yaml', 'href: /'],
  [['date'], { title: '甲' }, article, 'date: 2016-05'],
  [['date'], { title: '甲' }, 'content/exhibits/a.mdx', undefined],
  [['title'], { date: '2016' }, article, undefined],
  [[0, 'hant'], {}, 'names.yaml', undefined],
])('%j beside %j', (path, among, file, line) => expect(missingInstead(path, among, file)).toBe(line));

test.each(boundsOf('problems/missing-instead', { missingInstead }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
