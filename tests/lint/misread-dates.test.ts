import { expect, test } from 'vitest';
import { checkMisreadDates } from '../../src/lint/misread-dates.ts';

const told = (text: string) =>
  checkMisreadDates('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ params }) => Object.values(params).join(' '));

test.each([
  ['三月9曰开课', '曰 日 三月9曰开课'],
  ['八月十九曰，开课', '曰 日 八月十九曰，开'],
  ['3月12目开课', '目 日 3月12目开课'],
  ['1958午8月', '午 年 1958午8月'],
  ['1958年8用9日', '用 月 1958年8用9日'],
])('%s', (text, found) => expect(told(text)).toEqual([found]));

test.each(['子曰：善', '正月十五曰上元', '3月12目录', '1958年8用9人', '上午8时', '`9曰`'])('not %s', (text) =>
  expect(told(text)).toEqual([]),
);
