import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkDeadlines } from '../../src/lint/deadlines.ts';

const check = (text: string, date = '2016-04-18') =>
  checkDeadlines({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code }) => code);

test.each([
  ['如有提案，请于2015年5月6日以前交到秘书处。', 'deadline-over'],
  ['报名截止日期：2015年4月28日。', 'deadline-over'],
  ['兹定于4月23日参观酱油厂。\n\n报名截止日期：4月28日。', 'deadline-late'],
])('%s', (text, code) => expect(check(text)).toEqual([code]));
test.each([
  '如有提案，请于2016年5月6日以前交到秘书处。',
  '兹定于4月23日参观酱油厂。\n\n报名截止日期：4月20日。',
  '去年的报名于2015年4月28日截止。',
  '征文去年截止，2015年4月28日前收到八十篇。',
])('not %s', (text) => expect(check(text)).toEqual([]));
test('none where the day of publication is not known', () =>
  expect(check('请于2015年5月6日以前交。', '2016')).toEqual([]));
