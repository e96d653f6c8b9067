import { describe, expect, test } from 'vitest';
import { addressOf, categoriesOf, timeZoneOf, usualCategories } from '../../src/adopt/chamber.ts';

describe('answers', () => {
  test.each([
    ['会员风采、换届', ['members', 'huan-jie']],
    ['news=新闻, members=会员，', ['news', 'members']],
    ['商會動態、會員風采', ['chamber-news', 'members']],
    ['', []],
  ])('categories: %s', (text, ids) => {
    expect(categoriesOf(text).map(({ id }) => id)).toEqual(ids);
  });

  test.each(['会员、会员', 'a=', 'A B=会员', '='])('no categories: %s', (text) => {
    expect(() => categoriesOf(text)).toThrow(RangeError);
  });

  test.each([
    ['https://a.org', undefined, 'https://a.org', '/'],
    ['https://a.org/news', undefined, 'https://a.org', '/news/'],
    ['https://a.org/', 'x/y', 'https://a.org', '/x/y/'],
    ['https://a.org/news/', '/', 'https://a.org', '/'],
  ])('an address: %s %s', (address, base, url, path) => {
    expect(addressOf(address, base)).toEqual({ url, base: path });
  });
});

test('the usual categories have short ids, in either script', () => {
  const ids = ['chamber-news', 'members', 'investment', 'charity'];
  expect(categoriesOf(usualCategories).map(({ id }) => id)).toEqual(ids);
  expect(categoriesOf('商會動態；會員風采；招商引資；公益慈善').map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['zh-Hans', 'tw', 'Asia/Shanghai'],
  ['zh-Hans', 'hk', 'Asia/Shanghai'],
  ['zh-Hant', 'tw', 'Asia/Taipei'],
  ['zh-Hant', 'hk', 'Asia/Hong_Kong'],
] as const)('the day of %s in %s is that of %s', (script, region, zone) =>
  expect(timeZoneOf({ script, region })).toBe(zone),
);
