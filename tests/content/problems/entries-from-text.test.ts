import { expect, test } from 'vitest';
import {
  archiveOf,
  categoryOf,
  entryOfNavigation,
  navigationOf,
  pictureOf,
  sourceOf,
} from '../../../src/content/problems/entries-from-text.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['![会场](/images/a.jpg)', { src: '/images/a.jpg', alt: '会场' }],
  ['![](a.jpg "左二")', { src: '/images/a.jpg', alt: '图上有什么' }],
  ['/images/a.jpg 会场一角', { src: '/images/a.jpg', alt: '会场一角' }],
  ['会场一角 /images/a.jpg', { src: '/images/a.jpg', alt: '会场一角' }],
  ['会场一角（a.jpg）', { src: '/images/a.jpg', alt: '会场一角' }],
  ['照片/会场.jpg', undefined],
  ['/images/a.jpg', undefined],
  ['/images/a.jpg /images/b.jpg', undefined],
])('the picture %s', (text, picture) => expect(pictureOf(text)).toEqual(picture));

test.each([
  ['关于 /about/', { title: '关于', href: '/about/' }],
  ['关于：https://a.example/', { title: '关于', href: 'https://a.example/' }],
  ['首页', { title: '首页', href: '/' }],
  ['往期', { title: '往期', href: '/archive/' }],
])('the entry %s', (text, entry) => expect(entryOfNavigation(text)).toEqual(entry));

test('an archive has its name, or that of its host', () => {
  expect(archiveOf('邻会会刊 https://a.example/')).toEqual({ title: '邻会会刊', url: 'https://a.example/' });
  expect(archiveOf('https://a.example/')).toEqual({ title: 'a.example', url: 'https://a.example/' });
});

test('the id of a category is what could stand in an address', () => {
  expect(categoryOf('members', '会员')).toEqual({ id: 'members', title: '会员' });
  expect(categoryOf('会员', 'members')).toEqual({ id: 'members', title: '会员' });
  expect(categoryOf('会员', '企业')).toEqual({ id: 'hui-yuan', title: '会员' });
});

test.each(boundsOf('problems/entries-from-text', { pictureOf, archiveOf, entryOfNavigation, categoryOf, sourceOf }))(
  '$name',
  ({ answer, expected }) => expect(answer()).toEqual(expected),
);

test('a menu of keys and values is entries without its icons, those below another one, too', () => {
  expect(navigationOf({ 首页: '/ || fa fa-home', '更多||fas fa-list': { 关于: '/about/||fa fa-user' } })).toEqual([
    { title: '首页', href: '/' },
    { title: '关于', href: '/about/' },
  ]);
  expect(navigationOf({ '甲|乙': '/a/', 丙: 5 })).toEqual([
    { title: '甲|乙', href: '/a/' },
    { title: '丙', href: 5 },
  ]);
  expect(entryOfNavigation('首页: / || fa fa-home')).toEqual({ title: '首页', href: '/' });
});
