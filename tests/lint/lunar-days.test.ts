import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkLunarDays } from '../../src/lint/lunar-days.ts';

const check = (text: string, date = '2016-09-01') =>
  checkLunarDays({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ params }) => params,
  );

test.each([
  ['农历八月十五（9月25日）赏月', { civil: '2016年9月25日', lunar: '八月廿五', better: '2016年9月15日' }],
  ['2016年9月25日（農曆八月十五）賞月', { better: '2016年9月15日' }],
  ['2016年4月15日（农历丙申年三月初八）', { lunar: '三月初九' }],
  ['中秋节（9月25日）', { better: '2016年9月15日' }],
  ['正月十五（2016年2月24日）', { better: '2016年2月22日' }],
])('%s', (text, found) => expect(check(text)).toMatchObject([found]));

test.each([
  '农历八月十五（9月15日）赏月',
  '2016年9月15日（农历八月十五）',
  '2016年1月20日（农历乙未年十二月十一）',
  '中秋节前（9月10日）',
  '1925年9月25日（农历八月十五）',
  '八月十五日（9月25日）',
])('not %s', (text) => expect(check(text)).toEqual([]));
test('none without a year where nobody knows when it was printed', () =>
  expect(check('农历八月十五（9月25日）', '2016')).toEqual([]));
