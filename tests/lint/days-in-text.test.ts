import { expect, test } from 'vitest';
import { anyDay, dayOf, isCivil } from '../../src/lint/days-in-text.ts';

const daysIn = (text: string) =>
  [...text.matchAll(anyDay)]
    .filter(({ index }) => isCivil(text, index))
    .map(({ groups = {} }) => dayOf(groups, 'on'))
    .map(({ year = '', monthDay, exists }) => `${year} ${monthDay}${exists ? '' : ' none'}`);

test.each([
  ['2016年4月18日开幕', ['2016 04-18']],
  ['二〇一六年四月十八日至五月廿日', ['2016 04-18']],
  ['四月三日、12月31日', [' 04-03', ' 12-31']],
  ['2月30日', [' 02-30 none']],
  ['农历四月十八日，4月20日', [' 04-20']],
  ['1234月8日', []],
])('%s has %j', (text, expected) => expect(daysIn(text)).toEqual(expected));
