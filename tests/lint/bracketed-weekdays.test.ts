import { expect, test } from 'vitest';
import { checkBracketedWeekdays } from '../../src/lint/bracketed-weekdays.ts';

const told = (body: string) => checkBracketedWeekdays('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`);

test.each([
  ['民國105年4月28日（三）下午二時', [{ weekday: '星期四' }]],
  ['民国一百零五年四月二十八日(星期三)', [{ weekday: '星期四' }]],
  ['105年4月28日（週三）', [{ weekday: '星期四' }]],
  ['2016年4月28日（三）', [{ weekday: '星期四' }]],
] as const)('%s', (body, found) => expect(told(body).map(({ params }) => params)).toMatchObject(found));

test.each([
  '民國105年4月28日（四）',
  '2016年4月28日（四）',
  '2016年4月28日（星期三）',
  '4月28日（三）',
  '民國105年2月30日（三）',
])('not %s', (body) => expect(told(body)).toEqual([]));
