import { expect, test } from 'vitest';
import { checkNearDoubles } from '../../src/lint/near-doubles.ts';
import { articleOf, told } from './article.ts';

const check = (...paragraphs: string[]) => told(checkNearDoubles(articleOf({}, paragraphs.join('\n\n')), 'a.mdx'));

test.each([
  [
    '会员证下月起更换，新证用铜版纸印成。头一天就有四十一人来换。',
    '会员证下月起更换，新证用铜版纸印成。首日便有四十一人来换。',
  ],
  [
    '会长在会上说，办厂要讲信用，宁可少赚一分，也不能失信于人。',
    '会长会上说，办厂要守信用，宁可少赚一分，也不失信于人。',
  ],
  [
    '大门修好了，新门用的是百年老榆木，做了很久。门上的铜环是旧门拆下来的。',
    '门上的铜环是从旧门拆下来的。大门修好了，新门用的是百年老榆木，做了很久。',
  ],
])('%s', (one, other) => expect(check(one, '旧证照用。', other)).toEqual(['5:1 doubled-paragraph']));

test.each([
  ['一组从会馆出发，走访东关的五家企业，中午在木器厂用餐。', '二组从会馆出发，走访东关的六家企业，中午在木器厂用餐。'],
  ['会员很踊跃，赵大江带头捐出三个月的工钱，说这是应当的。', '会员很踊跃，钱小河带头捐出三个月的工钱，说这是应当的。'],
  ['木器厂的产品由会员商店代销，卖不掉的按原价退回给厂里。', '铁工厂的产品由会员商店代销，卖不掉的按原价退回给厂里。'],
  ['四百人返乡办厂，各地代表到会祝贺，会开到晚上才散去的。', '四百人返乡办厂，各地代表到会祝贺，会开到晚上才散去的。'],
  ['会员证下月起更换。', '会员证下月起换。'],
])('not %s', (one, other) => expect(check(one, other)).toEqual([]));
