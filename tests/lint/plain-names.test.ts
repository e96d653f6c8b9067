import { expect, test } from 'vitest';
import { checkPlainNames } from '../../src/lint/plain-names.ts';
import { articleOf } from './article.ts';

const told = (text: string, people: string[] = []) =>
  checkPlainNames(articleOf({ people }, text), 'a.mdx', text).map(({ params }) => params);

test.each([
  ['在窑上干了半辈子的佟家骏师傅回来了。\n\n佟嘉骏师傅说，火候要看。\n\n傍晚，佟家骏不肯走。', '佟嘉骏', '佟家骏'],
  ['葛志明在码头卖油。\n\n葛志明每天四点起床。\n\n葛志鸣说，油是现榨的。', '葛志鸣', '葛志明'],
  ['樊振聲從南洋回來。\n\n“門票照舊。”樊振生說。\n\n散場時，樊振聲又到門口送客。', '樊振生', '樊振聲'],
])('%s', (text, found, other) => expect(told(text)).toEqual([{ found, other }]));

test.each([
  // Each of them once, or both more often: nobody knows who is right.
  '葛志明在码头卖油。\n\n葛志鸣说，油是现榨的。',
  '葛志明在码头卖油。葛志明早起。\n\n葛志鸣说，油是现榨的。葛志鸣也卖米。',
  // Two who are kin, who stand together, or of whom the text says that they are two.
  '葛志明在码头卖油。葛志明说，弟弟卖米。\n\n葛志鸣说，米是新的。',
  '葛志明在码头卖油。葛志明说，油是现榨的。\n\n葛志鸣在旁边，葛志明看秤。',
  '葛志明在码头卖油。葛志明说，油是现榨的。\n\n葛志鸣在城里，同名不同字。',
  // Words, and a name within others.
  '于是在码头等。于是在店里等。\n\n于是再等。',
  '葛志明在码头卖油。葛志明说，油是现榨的。\n\n司机葛志鸣说，四点出车。',
])('not %s', (text) => expect(told(text)).toEqual([]));

test('people of the list are told by the rule of the list', () =>
  expect(told('葛志明在码头卖油。葛志明说，油是现榨的。\n\n葛志鸣说，米是新的。', ['葛志明'])).toEqual([]));
