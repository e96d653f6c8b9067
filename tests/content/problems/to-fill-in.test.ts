import { expect, test } from 'vitest';
import { toFillIn } from '../../../src/content/problems/to-fill-in.ts';
import { speak } from '../../../src/content/speak.ts';
import { zh } from '../../../src/i18n/sentence.ts';

const line = '![图上有什么](/images/a.jpg)';

test('a line with words to be replaced says so in each language', () => {
  const fix = toFillIn({ zh: zh`写成 ${line}`, en: `write ${line}` });
  expect(speak(fix, 'zh-Hans')).toBe(`写成 ${line}，“图上有什么”换成实际的内容`);
  expect(speak(fix, 'zh-Hant')).toBe('寫成 ![圖上有什麼](/images/a.jpg)，「圖上有什麼」換成實際的內容');
  expect(speak(fix, 'en')).toBe('write ![what it shows](/images/a.jpg), with your own words for "what it shows"');
});

test.each([
  zh`写成 ${'![会场](/images/a.jpg)'}`,
  zh`写成 ${line}，方括号里写图上看得见的`,
  zh`把 ${line} 换成图片`,
  zh`图片写成 ![图上有什么](/images/文件名)`,
  zh`写成 ${line}；不要了就删去`,
  zh`写成 ${'---\nimage: { src: /images/a.jpg, alt: 图上有什么 }\n---'}`,
])('what says it, needs nothing or is of several lines stays: %#', (template) => {
  const fix = { zh: template, en: 'x' };
  expect(toFillIn(fix)).toBe(fix);
});

test('words in a sentence within the sentence are found', () =>
  expect(speak(toFillIn({ zh: zh`可以${zh`写成 ${line}`}`, en: 'x' }), 'zh-Hans')).toContain('换成实际的内容'));

test('all of them are named', () => {
  const fix = toFillIn({ zh: zh`写 corrections: [{ date: 更正的日期, text: 更正了什么 }]`, en: 'write it' });
  expect(speak(fix, 'zh-Hans')).toContain('，“更正的日期”“更正了什么”换成实际的内容');
  expect(fix.en).toBe('write it, with your own words for "the day of the correction" and "what was mended"');
});
