import { describe, expect, test } from 'vitest';
import { unknownKey } from '../../src/content/explain-key.ts';

const article = ['title', 'date', 'summary', 'tags', 'credits', 'draft', 'image', 'source'];
const entry = ['hans', 'hant', 'aliases', 'slug', 'coordinates', 'note'];

describe('what an unknown key was meant as', () => {
  test.each<[string, string[], Record<string, unknown>, object]>([
    ['titel', article, { titel: '乙' }, { near: 'title', better: 'title: 乙' }],
    ['titel', article, { title: '甲', titel: '乙' }, { near: 'title', twin: 'title' }],
    ['created', article, { date: '2016-04-18', created: '2016-04-18' }, { twin: 'date', same: true }],
    ['created', article, { date: '2016-04-18', created: '2016-04-19' }, { twin: 'date' }],
    ['published', article, { published: true }, { near: undefined, needless: true }],
    ['status', article, { status: 'publish' }, { needless: true }],
    ['title_en', article, { title: '甲', title_en: 'A' }, { needless: true }],
    ['slug', article, { slug: '/2016/gala.html' }, { address: 'gala' }],
    ['caption', article, { caption: '会场' }, { near: 'image', twin: 'image' }],
    ['纬度', entry, { 纬度: 23.05, 经度: 113.55 }, { better: 'coordinates: { latitude: 23.05, longitude: 113.55 }' }],
    ['hans：甲，hant：乙', entry, { 'hans：甲，hant：乙': null }, { better: '{ hans: 甲, hant: 乙 }' }],
    [
      'https://a.example/',
      ['name', 'url'],
      { 日报: null, 'https://a.example/': null },
      { better: '{ name: 日报, url: https://a.example/ }' },
    ],
  ])('%s', (key, known, among, meant) => expect(unknownKey(key, known, among, true)).toMatchObject(meant));

  test.each([
    ['草稿', { 草稿: true }],
    ['published', { published: false }],
  ])('%s keeps an article from being shown', (key, among) =>
    expect(unknownKey(key, article, among)).toMatchObject({ near: 'draft', better: 'draft: true' }),
  );

  test('a key without a value below another is no rest of that one', () => {
    const among = { title: '甲', note: null };
    expect(unknownKey('note', article, among)).not.toHaveProperty('better');
    expect(unknownKey('note', article, among, true)).toMatchObject({ better: '{ title: "甲, note" }' });
  });

  test('what differs from its twin is not called the same', () =>
    expect(unknownKey('created', article, { date: '2016-04-18', created: '2016-04-19' })).not.toHaveProperty('same'));
});

test('a publisher whose keys lost their blanks has the name that stands below it', () => {
  const known = ['title', 'publisher', 'telephone'];
  const of = (key: string, among: object) => {
    const { near, better, twin, same } = unknownKey(key, known, among) as Record<string, unknown>;
    return { near, better, twin, same };
  };
  const lost = { title: '会刊', organization: null, name: '汝州商会', telephone: '1' };
  expect(of('organization', lost)).toMatchObject({ near: 'publisher', better: 'publisher: 汝州商会' });
  expect(of('name', lost)).toMatchObject({ near: 'publisher', twin: 'publisher', same: true });
  expect(of('name', { title: '会刊', publisher: null, name: '汝州商会' })).toMatchObject({
    better: 'publisher: 汝州商会',
  });
  // Not right below it, no name, or that of the site.
  for (const among of [
    { title: '会刊', organization: null, telephone: '1', name: '汝州商会' },
    { title: '会刊', organization: '汝州商会', name: '商会' },
    { organization: null, name: '汝州商会' },
  ])
    expect(of('name', among).near).toBe('title');
});
