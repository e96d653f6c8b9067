import { expect, test } from 'vitest';
import { dateHtml } from '../../src/components/date-html.ts';

test.each([
  ['2016-04-18', '<time datetime="2016-04-18">2016年4月18日</time>'],
  ['2016-04', '<time datetime="2016-04">2016年4月，日期不详</time>'],
  ['2016', '<time datetime="2016">2016年，月日不详</time>'],
  // HTML has no form for a doubt, for seasons and for intervals.
  ['2016-04?', '<span>2016年4月（待考）</span>'],
  ['2015/2016', '<span>2015年至2016年</span>'],
  ['unknown', '<span>日期不详</span>'],
])('%s is shown as %s', (date, html) => expect(dateHtml('zh-Hans', date)).toBe(html));

test('the day of the week is named where the day is known', () => {
  expect(dateHtml('zh-Hant', '2016-04-18', { weekday: true })).toContain('2016年4月18日 星期一');
  expect(dateHtml('zh-Hans', '2016-04', { weekday: true })).not.toContain('星期');
});

test('a chronicle says what is known alone, and doubts all the same', () => {
  const bare = (date: string) => dateHtml('zh-Hans', date, { bare: true });
  expect(bare('2016-04')).toBe('<time datetime="2016-04">2016年4月</time>');
  expect(bare('2016?')).toBe('<span>2016年（待考）</span>');
});

test('it is of the class that is asked for, in either element', () => {
  expect(dateHtml('zh-Hans', '2016-04-18', { class: 'day' })).toMatch(/^<time class="day" /);
  expect(dateHtml('zh-Hans', 'unknown', { class: 'day' })).toBe('<span class="day">日期不详</span>');
});
