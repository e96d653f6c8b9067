import { expect, test } from 'vitest';
import { checkAnnounced } from '../../src/lint/announced.ts';
import { articleOf, told } from './article.ts';

const check = (text: string) => told(checkAnnounced(articleOf({}, text), 'a.mdx'));

test.each([
  '通过以下四项议案：\n\n1. 甲\n2. 乙\n3. 丙',
  '来年办两件事：\n\n一、甲。\n\n二、乙。\n\n三、丙。',
  '东西街共来了五家作坊：\n\n- 东街\n  - 醋坊\n  - 油坊\n- 西街\n  - 糖坊\n  - 布坊',
  '修改五点如下：\n\n（一）甲。\n\n（二）乙。',
  '以下五家企业入会：\n\n| 企业 | 地点 |\n| --- | --- |\n| 甲厂 | 东关 |\n| 乙厂 | 西关 |',
  '以下四家作坊入选2019年度老手艺名录：\n\n- 甲\n- 乙\n- 丙',
  '经投票，下列五位会员当选下一届评议小组组员：\n\n1. 甲\n   - 子\n   - 丑\n2. 乙',
  '提出三点意见：\n\n一是守信。\n\n二是守法。',
])('%s', (text) => expect(check(text)).toEqual(['1:1 wrong-count']));
test.each([
  '通过以下三项议案：\n\n1. 甲\n   - 子\n2. 乙\n3. 丙',
  '东西街共来了四家作坊：\n\n- 东街\n  - 醋坊\n  - 油坊\n- 西街\n  - 糖坊\n  - 布坊',
  '下列三位会员当选：\n\n- 组长：甲\n- 组员\n  - 乙\n  - 丙',
  '约四项议案如下：\n\n- 甲\n- 乙',
  '第四项议案如下：\n\n- 甲\n- 乙',
  '会上四项议案通过。\n\n- 甲\n- 乙',
  '通过以下四项议案：\n\n- 甲\n- 乙\n\n* 丙\n* 丁',
  '来年办两件事：\n\n一、甲。\n\n细则另订。\n\n二、乙。',
  '来年办四件事：\n\n甲。\n\n乙。',
  '四名会员分两组出发：\n\n- 甲\n- 乙',
  '以下三家作坊入选2019年度老手艺名录：\n\n- 甲\n- 乙\n- 丙',
  '以下三位会员各带两名学徒，分四处开工：\n\n- 甲\n- 乙',
  '提出两点意见：\n\n一是守信。\n\n二是守法。',
  '复市分三步：\n\n1. 甲\n2. 乙\n\n之后：\n\n3. 丙',
])('not %s', (text) => expect(check(text)).toEqual([]));
