import { expect, test } from 'vitest';
import { checkJubilees } from '../../src/lint/jubilees.ts';

const check = (text: string, { date = '2016-04-18', eventDate }: { date?: string; eventDate?: string } = {}) =>
  checkJubilees(
    { front: { date, ...(eventDate && { eventDate }) } },
    'a.mdx',
    `---\ntitle: 汝州\n---\n\n${text}\n`,
  ).map(({ params }) => (params as { found: string }).found);

test.each([
  ['会员企业丰年酱园1991年3月5日开业，2016年3月5日，园里庆祝开业十五周年。', '十五周年'],
  ['同乡小学1952年建校。\n\n4月10日，全校庆祝建校六十三周年。', '六十三周年'],
  ['汝安中学创办于1946年。\n\n校友昨日回校，庆祝汝安中学创办六十周年。', '六十周年'],
  ['会刊1988年创刊，2016年出专号，纪念创刊18周年。', '18周年'],
  ['棉紡廠建廠於1986年。今春，廠裏慶祝建廠二十週年。', '二十周年'],
])('%s has %s', (text, found) => expect(check(text)).toEqual([found]));

test.each([
  '会员企业丰年酱园1991年3月5日开业，2016年3月5日，园里庆祝开业二十五周年。',
  '同乡小学1952年建校。\n\n4月10日，全校庆祝建校六十四周年。',
  // The eve, another year, or one that the clause looks back upon.
  '同乡小学1952年建校。\n\n学校筹备建校六十五周年。',
  '同乡小学1952年建校。\n\n他在建校四十周年那年来过。去年庆祝建校六十三周年。',
  '同乡小学1952年建校，2012年庆祝建校六十周年。',
  // Another event, another body, two of them.
  '丰年酱园1991年开业，2016年庆祝迁址十五周年。',
  '丰年酱园1991年开业。东街茶庄、南记布店庆祝开业十周年。',
  '丰年酱园1991年开业，分号2006年开业。园里庆祝开业十周年。',
  '汝安中学创办于1946年。\n\n校友会庆祝安吉中学创办六十周年。',
  '第25届庙会开幕，庙会1991年创办。',
])('not %s', (text) => expect(check(text)).toEqual([]));

test('a report of January may be of the year before, one with the day of the event is not', () => {
  const text = '同乡小学1952年建校。\n\n全校庆祝建校六十三周年。';
  expect(check(text, { date: '2016-01-04' })).toEqual([]);
  expect(check(text, { date: '2016-01-04', eventDate: '2016-01-02' })).toEqual(['六十三周年']);
});
