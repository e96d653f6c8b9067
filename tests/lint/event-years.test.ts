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
