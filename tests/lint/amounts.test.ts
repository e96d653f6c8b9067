import { expect, test } from 'vitest';
import { checkAmounts } from '../../src/lint/amounts.ts';
import { articleOf, told } from './article.ts';

const check = (title: string, text: string) => told(checkAmounts(articleOf({ title }, text), 'a.mdx'));

test.each([
  ['义演筹得八万五千元', '两晚共筹得58,000元。'],
  ['助学金发放12.5万元', '本年发放1.25万元。'],
  ['会员捐款18,000元', '会员共捐款13,000元。'],
  ['四百二十人返乡', '返乡的有四千二百人。'],
  ['义卖筹得 32,600 元', '共筹得 23,600 元。'],
])('%s: %s', (title, text) => expect(check(title, text)).toEqual(['title wrong-amount']));
test.each([
  ['义演筹得八万五千元', '两晚共筹得85,000元，成本58,000元。'],
  ['义演筹得十五万元', '首晚九万元，次晚六万元。'],
  ['义演筹得近十五万元', '共筹得51万元。'],
  ['义演筹得15万元', '共筹得150,320元。'],
  ['投资120万元建堂', '首期30万元。'],
  ['12人获奖', '21人报名。'],
  ['汝州', '共58,000元。'],
])('not %s: %s', (title, text) => expect(check(title, text)).toEqual([]));
