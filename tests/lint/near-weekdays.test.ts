import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkNearWeekdays } from '../../src/lint/near-weekdays.ts';

const check = (text: string, date = '2016-04-18') =>
  checkNearWeekdays({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ code }) => code,
  );

test.each(['下周五（4月30日）开会。', '星期一，4月19日开会。', '礼拜天(2016年4月25日)开会。'])('%s', (text) =>
  expect(check(text)).toEqual(['wrong-weekday']),
);
test.each(['下周六（4月16日）开会。', '上周六（4月23日）开会。', '本周六（5月7日）开会。'])('%s', (text) =>
  expect(check(text)).toEqual(['wrong-near-day']),
);
test.each([
  '下周六（4月30日）开会。',
  '下周六（4月23日）开会。',
  '星期一至星期五4月19日起上课。',
  '每周一4月19日起上课。',
  '上周六（1月9日）开会。',
])('not %s', (text) => expect(check(text)).toEqual([]));
test('without a day of publication only what has its year', () => {
  expect(check('下周五（4月30日）开会。', '2016-04')).toEqual([]);
  expect(check('星期五（2016年4月30日）开会。', '2016-04')).toEqual(['wrong-weekday']);
});
