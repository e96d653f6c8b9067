import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkAges } from '../../src/lint/ages.ts';

const check = (text: string, date = '2016-04-18') =>
  checkAges({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code }) => code);

describe('ages in a year', () => {
  test.each([
    '她1950年5月2日生，2000年时年六十岁。',
    '方伯1926年出生，1954年18岁时南渡。',
    '方伯生于1926年，18岁时（1954年）南渡。',
  ])('%s', (text) => expect(check(text)).toEqual(['wrong-interval']));
  test.each(['方伯1926年出生，1944年18岁时南渡。', '方伯1926年出生，1946年创业，公司今年70岁。'])('not %s', (text) =>
    expect(check(text)).toEqual([]),
  );
});

describe('ages in the year of the report', () => {
  test.each([
    '方伯生于1940年，今年六十六岁。',
    '1940年3月出生的方伯现年86岁。',
    '现年六十六岁的方伯生于1940年。',
    '方伯（66岁，1940年生）',
    '方伯民国二十九年生，高龄六十六。',
  ])('%s', (text) => expect(check(text)).toEqual(['wrong-interval']));
  test.each([
    '方伯生于1940年，今年七十六岁。',
    '方伯生于1940年，今年虚岁七十七岁。',
    '方伯生于1940年，其子今年五十岁。',
    '方伯今年七十六岁，儿子生于1966年。',
    '会馆建于1940年，方伯今年五十岁。',
  ])('not %s', (text) => expect(check(text)).toEqual([]));
  test('none where nobody knows the year', () =>
    expect(check('方伯生于1940年，今年六十六岁。', 'unknown')).toEqual([]));
});
