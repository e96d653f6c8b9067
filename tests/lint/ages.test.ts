import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkAges } from '../../src/lint/ages.ts';

const check = (text: string, date = '2016-04-18') =>
  checkAges({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code }) => code);

describe('ages', () => {
  test.each([
    '他1930年出生于汝州，2001年病逝，享年61岁。',
    '林某（1912—1988），汝州人，享年66岁。',
    '她1950年5月2日生，2000年时年六十岁。',
    '他生于1931年6月，2016年4月12日辞世，享年95岁。',
    '他生於 1931 年，2016 年 4 月 12 日辭世，享壽 九十六歲。',
  ])('%s', (text) => expect(check(text)).toEqual(['wrong-interval']));
  test.each([
    '他1930年出生于汝州，2001年病逝，享年71岁。',
    '他1930年出生于汝州，2001年病逝，享寿七十四岁。',
    '他1930年出生于汝州，其子2001年病逝，享年41岁。',
    '林某（1912—1988），汝州人，享年77岁。',
    '他生于1931年6月，2016年4月12日辞世，享寿八十八岁。',
  ])('not %s', (text) => expect(check(text)).toEqual([]));
});

describe('ages in the year of the report', () => {
  test.each(['方伯生于1940年，今年六十六岁。', '1940年3月出生的方伯现年86岁。', '现年六十六岁的方伯生于1940年。'])(
    '%s',
    (text) => expect(check(text)).toEqual(['wrong-interval']),
  );
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
