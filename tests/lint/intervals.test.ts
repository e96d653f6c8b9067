import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkIntervals } from '../../src/lint/intervals.ts';

const check = (text: string, date = '2016-04-18') =>
  checkIntervals({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code }) => code);

describe('days near the report', () => {
  test.each(['昨日（4月16日）开会。', '今天（四月十七日，星期日）开会。', '明晚（4月18日）开会。'])('%s', (text) =>
    expect(check(text)).toEqual(['wrong-near-day']),
  );
  test.each(['昨日（4月17日）开会。', '今天（4月18日）开会。', '昨日（3月2日）开会。', '昨日（星期日）开会。'])(
    'not %s',
    (text) => expect(check(text)).toEqual([]),
  );
  test('none where only the month is known', () => expect(check('昨日（4月16日）开会。', '2016-04')).toEqual([]));
});

describe('hours', () => {
  test.each(['下午三时起停水，至同日下午一时恢复。', '上午十点半至上午九点', '上午11时至当天上午9时'])('%s', (text) =>
    expect(check(text)).toEqual(['reversed-span']),
  );
  test.each([
    '下午一时起停水，至同日下午三时恢复。',
    '晚上十时至上午六时',
    '上午九时至下午一时',
    '中午12时至下午1时',
    '晚上八时至晚上一时',
  ])('not %s', (text) => expect(check(text)).toEqual([]));
});
