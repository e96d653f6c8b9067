import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkAnniversaries } from '../../src/lint/anniversaries.ts';

const check = (text: string, date = '2016-04-18') =>
  checkAnniversaries({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ code, params }) => `${code} ${(params as { found: string }).found}`,
  );

test.each([
  ['商会成立于1946年，今年迎来六十周年。', '六十周年'],
  ['1946年成立，2016年是80周年。', '80周年'],
  ['会馆始建于一九四六年，今年正值八十周年。', '八十周年'],
  ['商会成立于1990年，2016年隆重举行十周年庆典。', '十周年'],
  ['商会成立于1990年。2016年举行十周年庆典。', '十周年'],
  ['商会创立于1986年，至2016年已有二十年历史。', '二十年'],
  ['商会1986年成立，今年已走过了20年的历程。', '20年'],
])('%s has %s', (text, found) => expect(check(text)).toEqual([`wrong-interval ${found}`]));

test.each([
  '商会成立于1946年，今年迎来七十周年。',
  '商会成立于1946年，今年迎来改革开放三十八周年。',
  '商会成立于1946年，2006年庆祝六十周年。',
  '商会成立于1946年，去年庆祝六十九周年。',
  '商会成立于1990年，2016年青年团举行十周年庆典。',
  '商会成立于1990年，会长在2016年的青年团十周年晚宴上致辞。',
  '商会创立于1986年，至2016年已有三十一年历史。',
  '商会创立于1986年，至2016年已有近四十年历史。',
  '商会创立于1986年，至2016年已有二十多年历史。',
  '商会成立于2010年，2006年是十周年。',
])('not %s', (text) => expect(check(text)).toEqual([]));

test('none of a text whose year nobody knows', () =>
  expect(check('商会成立于1946年，今年迎来六十周年。', 'unknown')).toEqual([]));
