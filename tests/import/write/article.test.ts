import { expect, test } from 'vitest';
import { extract } from '../../../src/import/extract.ts';
import { articlePlace, scriptOf } from '../../../src/import/write/article.ts';

const of = (text: string) => extract({ name: 'a.txt', text }).article;

test('the script is that of most of the text', () => {
  expect(scriptOf(of('渡口的老秤用了八十年，秤桿上的星點已經磨平。'))).toBe('zh-Hant');
  expect(scriptOf(of('渡口的老秤用了八十年，秤杆上的星点已经磨平，匾上写着開秤。'))).toBe('zh-Hans');
});

test('the place is that of the date, as far as it is known', () => {
  const article = of('渡口的老秤用了八十年。');
  const place = (date: string | null, uploaded: string | null = null) =>
    articlePlace({ ...article, date, uploaded }, 'lao-cheng');
  expect(place('2009-08-07')).toBe('news/2009/08/lao-cheng.mdx');
  expect(place(null, '2010-01-02')).toBe('news/2010/01/lao-cheng.mdx');
  expect(place(null)).toBe('news/undated/lao-cheng.mdx');
});
