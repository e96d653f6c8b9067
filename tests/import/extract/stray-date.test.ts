import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { isPageOfPaper, strayDate } from '../../../src/import/extract/stray-date.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (text: string, hints: Partial<Hints> = {}, zone: Classified['zone'] = 'head'): Classified => ({
  block: paragraph(text, hints),
  label: 'chrome',
  zone,
  margin: 2,
  features: {},
});

test('a day above the text is better than none, and told', () => {
  expect(strayDate(line('渡口报 2009年8月7日'), false)).toMatchObject([
    { value: '2009-08-07', flag: { kind: 'date-doubtful' } },
  ]);
  expect(strayDate(line('渡口报 2009年8月7日', { repeated: 3 }), false)).toEqual([]);
  expect(strayDate(line('渡口报 2009年8月7日', {}, 'tail'), false)).toEqual([]);
});

test('a newspaper’s page carries its day, which is another on its siblings', () => {
  expect(strayDate(line('2009年8月7日 星期五', { day: true }), true)).not.toHaveProperty('0.flag');
  expect(strayDate(line('2009年8月7日 星期五'), true)).toMatchObject([{ flag: { kind: 'date-doubtful' } }]);
  expect(isPageOfPaper([line('第A03版：副刊')])).toBe(true);
  expect(isPageOfPaper([line('第三届理事会')])).toBe(false);
});

test('the day that all pages of an issue carry is theirs, and of other sites none', () => {
  const shared = line('2009年8月7日 星期五', { repeated: 3 });
  expect(strayDate(shared, true)).toMatchObject([{ value: '2009-08-07' }]);
  expect(strayDate(shared, true)).not.toHaveProperty('0.flag');
  expect(strayDate(shared, false)).toEqual([]);
});
