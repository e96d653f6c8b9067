import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkRelativeWeekdays } from '../../src/lint/relative-weekdays.ts';

const check = (text: string, date = '2016-04-18') =>
  checkRelativeWeekdays({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ params }) => (params as { weekday?: string }).weekday,
  );

test.each([
  ['4月18日（星期一）开幕，次日（星期三）参观。', '星期二'],
  ['4月16日报到，翌日星期一开幕。', '星期日'],
  ['4月20日（周三）开幕，前一日（周一）报到。', '星期二'],
  ['4月16日（星期六）报到，第三天（星期二）闭幕。', '星期一'],
  ['4月18日报到，三天后（星期五）闭幕。', '星期四'],
  ['4月18日开幕，当天（星期二）参观。', '星期一'],
])('%s', (text, right) => expect(check(text)).toEqual([right]));
test.each([
  '4月18日（星期一）开幕，次日（星期二）参观。',
  '4月18日开幕，隔天（星期三）参观。',
  '4月16日至18日开会，第二天（星期日）参观。',
  '每周一开课，第二天（星期五）交作业。',
  '4月18日到家，次日出门，当天（星期二）回来。',
])('not %s', (text) => expect(check(text)).toEqual([]));
test('without a day of publication only what has its year or its own name', () => {
  expect(check('4月18日报到，次日（星期五）开会。', '2016-04')).toEqual([]);
  expect(check('4月18日（星期一）报到，次日（星期五）开会。', '2016-04')).toEqual(['星期二']);
});
