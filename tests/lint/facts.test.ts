import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkFacts } from '../../src/lint/facts.ts';

const check = (text: string, date = '2016-04-18') =>
  checkFacts({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );

describe('days that no calendar has', () => {
  test.each(['2015年2月29日', '九月三十一日（2016年9月31日）', '13月2日', '二〇一六年四月三十一日', '6月31日'])(
    '%s',
    (text) => expect(check(`定于${text}召开`)[0]).toMatch(/^no-such-day 5:\d+$/),
  );
  test.each(['农历十二月三十一日', '農曆臘月卅一', '农历十三月初五', '农历正月初十二', '农历闰四月31日'])(
    '%s is none of the moon',
    (day) => expect(check(`定于${day}召开`)).toEqual(['no-such-day 5:3']),
  );
  test.each(['农历十二月三十日', '农历十二月廿九', '农历十一月初十', '農曆春節期間(111年1月31日至2月6日)'])(
    '%s may be',
    (day) => expect(check(`定于${day}召开`)).toEqual([]),
  );

  test.each([
    '“4月31日开课”应为“4月30日开课”。',
    '上期误作2015年2月29日。',
    '票面印着6月31日，六月没有三十一日。',
    '9月31日？历书上没有这一天。',
  ])('nor in a correction: %s', (text) => expect(check(text)).toEqual([]));
  test.each(['会议应于4月31日召开。', '没有人知道6月31日放假。'])('but in %s', (text) =>
    expect(check(text)).toEqual([expect.stringMatching(/^no-such-day /)]),
  );

  test.each(['2016年2月29日', '农历2月30日', '舊曆二月三十日', '光绪二年二月三十日', '11月30日', '本月31日'])(
    'not %s',
    (text) => expect(check(`定于${text}召开`)).toEqual([]),
  );
});

describe('ends before beginnings', () => {
  test.each(['2016年10月8日至2016年9月20日', '2016年10月8日起至9月20日止', '王某（1956—1932）', '（1998年～1989年）'])(
    '%s',
    (text) => expect(check(`自${text}`)).toEqual([expect.stringMatching(/^reversed-span /)]),
  );
  test.each([
    '2016年9月20日至10月8日',
    '2016年12月30日至1月2日',
    '（1932—1956）',
    '编号（2019-1001）',
    '2016年4月18日—20日',
  ])('not %s', (text) => expect(check(`自${text}`)).toEqual([]));
});

describe('datelines', () => {
  test.each(['（本报2016年6月11日讯）四百人返乡。', '新华社郑州2016年4月19日电 四百人返乡。'])('%s', (text) =>
    expect(check(text)).toEqual([expect.stringMatching(/^dateline-after-date 5:1$/)]),
  );
  test.each(['（本报2016年4月17日讯）四百人返乡。', '会议2016年6月11日电视直播。', '他在2016年6月11日电话中说。'])(
    'not %s',
    (text) => expect(check(text).filter((one) => one.startsWith('dateline'))).toEqual([]),
  );
  test('none where the day of publication is not known', () =>
    expect(check('（本报2016年6月11日讯）', '2016-04')).toEqual([]));
});
