import { expect, test } from 'vitest';
import { checkEventYear } from '../../src/lint/event-years.ts';
import { articleOf, told } from './article.ts';

const check = (text: string, eventDate = '2015-04-17') => told(checkEventYear(articleOf({ eventDate }, text), 'a'));

test.each(['2016年4月17日，捐血日举行。', '二〇一六年四月十七日开幕，二〇一六年四月十八日闭幕。'])('%s', (text) =>
  expect(check(text)).toEqual(['eventDate event-year-otherwise']),
);
test.each([
  '4月17日，捐血日举行。',
  '2015年4月17日至2016年4月17日，共收三百包。',
  '2016年4月18日，捐血日举行。',
  '1956年4月17日，本会成立。',
])('not %s', (text) => expect(check(text)).toEqual([]));
test('not asked of a month', () => expect(check('2016年4月17日举行。', '2015-04')).toEqual([]));

test('what the date and the folder agree with is mended last', () => {
  const paramsOf = (date: string, eventDate: string, text: string) =>
    checkEventYear(articleOf({ date, eventDate }, text), 'a').map(({ params }) => params);
  expect(paramsOf('2016-04-18', '2016-04-17', '2015年4月17日，船会下水。')).toEqual([
    { eventDate: '2016-04-17', better: '2015-04-17', text: { found: '2015年4月17日', better: '2016年4月17日' } },
  ]);
  expect(paramsOf('2016-04-18', '2016-04-17', '二〇一五年四月十七日，船会下水。')).toMatchObject([
    { text: { better: '二〇一六年四月十七日' } },
  ]);
  // A date of the text's year, or of neither.
  expect(paramsOf('2016-04-18', '2015-04-17', '2016年4月17日，船会下水。')).toEqual([
    { eventDate: '2015-04-17', better: '2016-04-17' },
  ]);
  expect(paramsOf('2018-04-18', '2016-04-17', '2015年4月17日，船会下水。')).toMatchObject([{ either: true }]);
  // A folder of another year.
  expect(paramsOf('2017-04-18', '2017-04-17', '2018年4月17日，船会下水。')).toMatchObject([{ either: true }]);
});
