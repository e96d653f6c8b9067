import { expect, test } from 'vitest';
import { problem } from '../../src/content/problem.ts';
import { wholeItem, wholeItems } from '../../src/content/whole-items.ts';

const place = { file: 'site.yaml', line: 5, column: 3 };
const known = ['title', 'href'];
const unknown = (key: string, at = 0) =>
  problem('unknown-key', { among: ['navigation', at], key, near: undefined, known }, place);
const missing = (key: string) => problem('missing-key', { path: ['navigation', 0, key] }, place);
const none = () => undefined;

test.each([
  [{ label: '往期', url: '/archive/' }, known, { title: '往期', href: '/archive/' }],
  [{ name: '往期', link: '/archive/ || fa fa-book' }, known, { title: '往期', href: '/archive/' }],
  [{ link: '/archive/', name: '往期', icon: 'book' }, known, { title: '往期', href: '/archive/' }],
  [{ text: '招商', slug: 'zhaoshang' }, ['id', 'title', 'description'], { id: 'zhaoshang', title: '招商' }],
  [{ name: '招商' }, ['id', 'title', 'description'], { id: 'zhao-shang', title: '招商' }],
  [{ label: '往期', title: '旧刊', url: '/' }, known, undefined],
  [{ 'title=往期': null, 'href=/': null }, known, undefined],
])('%j', (item, keys, whole) => expect(wholeItem(item, keys, new Map())).toEqual(whole));

test('the keys of one item are told once', () => {
  const all = [missing('title'), unknown('label'), unknown('url')];
  const [one, ...more] = wholeItems(all, () => ({ label: '往期', url: '/archive/' }), none);
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    code: 'unknown-key',
    params: { keys: ['label', 'url'], better: '{ title: 往期, href: /archive/ }' },
  });
  const [below] = wholeItems(
    all,
    () => ({ label: '往期', url: '/archive/' }),
    () => [5, 6],
  );
  expect(below!.params).toMatchObject({ better: '- { title: 往期, href: /archive/ }', rows: [5, 6] });
});

test('one alone, those of two items, and an item that still lacks something stay as they are', () => {
  const item = () => ({ label: '往期', icon: 'book' });
  for (const all of [[unknown('label')], [unknown('label'), unknown('label', 1)], [missing('href'), unknown('icon')]])
    expect(wholeItems(all, item, none)).toEqual(all);
});

test('what is proposed for each key is kept', () => {
  const lines = new Map([
    ['纬度', 'coordinates: { latitude: 23, longitude: 113 }'],
    ['经度', 'coordinates: { latitude: 23, longitude: 113 }'],
    ['拼音', 'slug: chen-fa'],
  ]);
  expect(
    wholeItem({ hans: '陈发', 纬度: 23, 经度: 113, 拼音: 'chen fa' }, ['hans', 'slug', 'coordinates'], lines),
  ).toEqual({
    hans: '陈发',
    slug: 'chen-fa',
    coordinates: { latitude: 23, longitude: 113 },
  });
});
