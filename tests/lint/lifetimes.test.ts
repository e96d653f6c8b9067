import { expect, test } from 'vitest';
import { checkLifetimes } from '../../src/lint/lifetimes.ts';

const check = (text: string) =>
  checkLifetimes('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ params }) => params);

test.each([
  ['他1930年出生于汝州，2001年病逝，享年61岁。', { from: '1930', to: '2001', found: '61岁' }],
  ['林某（1912—1988），汝州人，享年66岁。', { from: '1912', to: '1988' }],
  ['他生于1931年6月，2016年4月12日辞世，享年95岁。', { found: '95岁' }],
  ['他生於 1931 年，2016 年 4 月 12 日辭世，享壽 九十六歲。', { found: '九十六岁' }],
  ['先生于二〇一六年四月十六日病逝。先生生于一九三一年，享年七十五岁。', { from: '1931', to: '2016' }],
  ['他生于民国十五年，卒于2010年，享年九十四岁。', { from: '1926' }],
])('%s', (text, found) => expect(check(text)).toMatchObject([found]));

test.each([
  '他1930年出生于汝州，2001年病逝，享年71岁。',
  '他1930年出生于汝州，2001年病逝，享寿七十四岁。',
  '他1930年出生于汝州，其子2001年病逝，享年41岁。',
  '林某（1912—1988），汝州人，享年77岁。',
  '他生于1931年6月，2016年4月12日辞世，享寿八十八岁。',
  '他生于1931年，享年八十五岁。',
  '他生于1931年，2016年病逝，享年85岁；其弟享年六十岁。',
])('not %s', (text) => expect(check(text)).toEqual([]));
