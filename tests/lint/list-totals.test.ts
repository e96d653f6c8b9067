import { expect, test } from 'vitest';
import { checkListTotals } from '../../src/lint/list-totals.ts';

const items = '- 何启元：2 万元\n- 余文清：6,000 元\n- 罗达生：800 元\n';
const check = (text: string) => checkListTotals('a', text).map(({ params }) => Object.values(params).join(' → '));

test.each([
  [`${items}\n以上合计 2.86 万元。`, ['2.86 万元 → 2.68万元']],
  [`${items}- 合计：26,000元`, ['26,000元 → 26,800元']],
  ['1. 甲100元\n2. 乙200元\n\n共400元。', ['400元 → 300元']],
])('%s', (text, told) => expect(check(text)).toEqual(told));
test.each([
  `${items}\n以上合计 2.68 万元。`,
  `${items}\n另有无名氏所捐，合计3万元。`,
  `${items}\n连同去年结余，合计5万元。`,
  `- 甲：约100元\n- 乙：200元\n\n合计400元。`,
  `- 甲：100元，桌子两张200元\n- 乙：200元\n\n合计400元。`,
  '- 甲：100元\n\n合计400元。',
])('not %s', (text) => expect(check(text)).toEqual([]));
