import { expect, test } from 'vitest';
import { checkDurations } from '../../src/lint/durations.ts';
import { told } from './told.ts';

test('a length is told in the unit of its span, in either order', () => {
  expect(told(checkDurations, '4月28日至5月2日赴赣，为期三天。')).toEqual([
    { at: '4:14', found: '三天', right: '5天' },
  ]);
  expect(told(checkDurations, '下午2时至5时座谈，历时半小时。')).toEqual([
    { at: '4:11', found: '半小时', right: '3小时' },
  ]);
  for (const [wrong, right] of [
    ['4月22日至25日举行，为期三天。', '4天'],
    ['四月二日至五日，为期三天的庙会。', '4天'],
    ['4月5日开幕，9日闭幕，展期四天。', '5天'],
    ['4月11日至17日，共六天。', '7天'],
  ] as const)
    expect(told(checkDurations, wrong)).toMatchObject([{ right }]);
  for (const right of [
    '2月27日至3月1日举行，为期四天。',
    '4月22日晚出发，25日返回，历时三天。',
    '4月11日至22日每周三上课，共两天。',
    '4月22日至25日闭馆，馆内为期三天的修缮完工。',
    '4月3日至9日公示，共六天。',
  ])
    expect(told(checkDurations, right)).toEqual([]);
  for (const right of ['4月28日至5月2日赴赣，为期四天。', '9时至11时半座谈，历时两个半小时。', '4月8日至10日赴赣。'])
    expect(told(checkDurations, right)).toEqual([]);
});
